package io.hanjul.secrets;

import java.util.List;

/** A start that was refused, with all reasons; most are reasons in production alone. */
class UnfitForProduction extends RuntimeException {

    UnfitForProduction(List<String> faults) {
        this("The profile production", faults);
    }

    /** Says also what it is that does not start. */
    UnfitForProduction(String what, List<String> faults) {
        super(what + " does not start:\n  - " + String.join("\n  - ", faults));
    }
}
