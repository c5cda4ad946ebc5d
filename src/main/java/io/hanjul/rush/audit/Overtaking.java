package io.hanjul.rush.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * That nobody was overtaken beyond the stated bound. B overtook A when B was stamped later than A by more than the
 * bound, B was let in, and A, who asked after B had the answer, was still told to wait. Both moments are on the
 * crowd's own clock and the stamps are the server's, so nothing has to be believed. Who was called in time but came
 * late, or knocked at a full door, was not told to wait; who closed the tab is excused, because the line passes over
 * those who are silent.
 *
 * <p>In order of stamps, A was overtaken if the earliest entry among those stamped beyond the bound lies before A's
 * last question: one pass from the back.
 */
final class Overtaking {

    private Overtaking() {}

    static Finding check(List<Evidence.Turn> turns, int ticksOfGrace) {
        List<Evidence.Turn> byTick = turns.stream()
                .sorted(Comparator.comparingLong(Evidence.Turn::tick))
                .toList();
        var broken = new ArrayList<Fault>();
        long earliest = Evidence.NEVER;
        int behind = byTick.size();
        for (int i = byTick.size() - 1; i >= 0; i--) {
            Evidence.Turn turn = byTick.get(i);
            while (behind > 0 && byTick.get(behind - 1).tick() > turn.tick() + ticksOfGrace) {
                earliest = Math.min(earliest, byTick.get(--behind).entered());
            }
            if (!turn.wasAway() && earliest < turn.toldToWait()) {
                broken.add(Fault.ofGuest(Fault.Kind.OVERTAKEN, turn.guest(), List.of(String.valueOf(turn.tick())), ""));
            }
        }
        return Finding.of(Promise.NOBODY_OVERTAKEN, turns.size(), broken);
    }
}
