package io.hanjul.bench;

import io.hanjul.bench.load.CpuUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whether figures say anything: by what the generator, and everybody else, took of the machine meanwhile. */
final class Verdict {

    /** How a note begins that says that others were measured, too. */
    static final String PROVISIONAL = "provisional";

    /** Above this share of the machine, somebody else was measured, too. */
    private static final double OTHERS_MOST = 0.05;

    private Verdict() {}

    /**
     * A finding of figures that were measured under load.
     *
     * @param uses what the generator took, run by run
     * @param others the share of the machine that everybody else had; negative where it is not known
     */
    static Finding of(double ratio, Map<String, Object> figures, Collection<CpuUse> uses, double others) {
        double generator = uses.stream().mapToDouble(CpuUse::generator).max().orElse(0);
        var notes = new ArrayList<String>();
        notes.add("the generator took at most " + percent(generator) + " of the machine");
        if (others > OTHERS_MOST) {
            notes.add(PROVISIONAL + ": other programs took " + percent(others) + " of the machine meanwhile");
        }
        boolean valid = uses.stream().allMatch(CpuUse::valid);
        if (!valid) {
            notes.add("invalid: above " + percent(CpuUse.GENERATOR_MOST)
                    + " the generator competes with what it measures");
        }
        return new Finding(valid ? Finding.State.MEASURED : Finding.State.INVALID, ratio, figures, List.copyOf(notes));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
