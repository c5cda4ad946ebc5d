package io.hanjul.secrets;

import java.util.List;

/** A production start that was refused, with all reasons. */
class UnfitForProduction extends RuntimeException {

    UnfitForProduction(List<String> faults) {
        super("The profile production does not start:\n  - " + String.join("\n  - ", faults));
    }
}
