package io.hanjul.rush.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * That no seat was held by two at once. A hold is certainly somebody's from the moment its answer came until its shown
 * end; another one of the same seat, asked for and granted within that time, is a broken promise whatever the clocks
 * say.
 */
final class HeldOnce {

    private HeldOnce() {}

    static Finding check(List<Evidence.Hold> holds) {
        Map<String, List<Evidence.Hold>> byUnit = new HashMap<>();
        for (Evidence.Hold hold : holds) {
            hold.cells()
                    .forEach(unit -> byUnit.computeIfAbsent(unit, none -> new ArrayList<>())
                            .add(hold));
        }
        var broken = new ArrayList<Fault>();
        byUnit.forEach((unit, ofUnit) -> {
            ofUnit.sort(Comparator.comparingLong(Evidence.Hold::granted));
            Evidence.Hold before = ofUnit.getFirst();
            for (Evidence.Hold after : ofUnit.subList(1, ofUnit.size())) {
                if (after.asked() > before.granted() && after.granted() < before.safeUntil()) {
                    broken.add(new Fault(
                            Fault.Kind.SEAT_HELD_TWICE,
                            unit,
                            List.of(before.guest(), after.guest()),
                            List.of(),
                            List.of(before.id(), after.id())));
                }
                before = after.safeUntil() > before.safeUntil() ? after : before;
            }
        });
        return Finding.of(Promise.SEATS_HELD_ONCE, holds.size(), broken);
    }
}
