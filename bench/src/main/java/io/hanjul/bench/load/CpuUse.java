package io.hanjul.bench.load;

/**
 * Shares of the whole machine (all cores, 0 to 1) during a run.
 *
 * @param generator this process
 * @param machine everything; negative where the system does not tell
 */
public record CpuUse(double generator, double machine) {

    /** Above this share the generator competes with what it measures, and a run says nothing. */
    public static final double GENERATOR_MOST = 0.40;

    /** Whether the generator left enough of the machine to what it measured. */
    public boolean valid() {
        return generator <= GENERATOR_MOST;
    }
}
