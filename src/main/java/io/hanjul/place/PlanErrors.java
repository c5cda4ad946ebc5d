package io.hanjul.place;

import io.hanjul.problem.FieldProblem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a plan, in the order of the file, at most {@link #MOST}. */
final class PlanErrors {

    /** Most errors that are reported at once; a plan with more is usually wrong in the same way everywhere. */
    static final int MOST = 100;

    private final List<FieldProblem> errors = new ArrayList<>();

    void add(PlanSpot spot, String key, PlanFault fault, Object... blanks) {
        if (errors.size() < MOST) {
            errors.add(new FieldProblem(
                    spot.path(key),
                    fault.name(),
                    spot.name() + ": " + fault.en().formatted(blanks),
                    spot.ko() + ": " + fault.ko().formatted(blanks)));
        }
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    List<FieldProblem> list() {
        return List.copyOf(errors);
    }
}
