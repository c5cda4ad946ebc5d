package io.hanjul.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By how much the node, and its Redis, have grown once a million people who are signed in stand in a line, each of
 * whom gets the same turn when they join again. Everything else that a node keeps has been filled before: access
 * tokens it has seen, classes, code.
 */
final class RoomMemory implements Measure {

    private static final double ALLOWED_MIB = 64;
    private static final double MIB = 1 << 20;
    private static final int MILLION = 1_000_000;
    private static final int QUICK = 20_000;
    private static final int AT_ONCE = 20_000;

    @Override
    public Goal goal() {
        return new Goal("room-memory", 1, "64 MiB allowed ÷ growth of the node, or of Redis, by 1,000,000 turns");
    }

    @Override
    public Finding take(Extent extent) {
        int people = extent.quick() ? QUICK : MILLION;
        try (var line = LongLine.open("room-memory", 60, 1_000)) {
            line.practise(AT_ONCE);
            Memory before = Memory.of(line.app());
            for (int joined = 0; joined < people; joined += AT_ONCE) {
                line.signedIn(AT_ONCE);
            }
            line.awaitEnd(people);
            return finding(Memory.of(line.app()).since(before), people);
        }
    }

    private static Finding finding(Memory grown, int people) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("turns, each of an account of its own", people);
        figures.put("growth of what the node keeps, MiB", grown.server() / MIB);
        figures.put("growth of Redis, MiB", grown.redis() / MIB);
        figures.put("bytes of the node for a turn", (double) grown.server() / people);
        figures.put("bytes of Redis for a turn", (double) grown.redis() / people);
        figures.put("growth of the node's process in memory, room of its heap included, MiB", grown.resident() / MIB);
        var notes = new ArrayList<String>();
        double allowed = ALLOWED_MIB * people / MILLION;
        if (people < MILLION) {
            notes.add("for " + people + " turns " + allowed + " MiB are allowed");
        }
        double most = Math.max(grown.server(), grown.redis()) / MIB;
        return new Finding(Finding.State.MEASURED, allowed / most, figures, List.copyOf(notes));
    }
}
