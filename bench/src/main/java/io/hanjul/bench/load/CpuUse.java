package io.hanjul.bench.load;

import java.time.Duration;

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

    /**
     * What neither this process nor what was measured took; 0 where the system does not tell.
     *
     * @param measured processor time of what was measured
     * @param wall how long that was
     */
    public double others(Duration measured, Duration wall) {
        double share = (double) measured.toNanos()
                / (wall.toNanos() * Runtime.getRuntime().availableProcessors());
        return Math.clamp(machine - generator - share, 0, 1);
    }
}
