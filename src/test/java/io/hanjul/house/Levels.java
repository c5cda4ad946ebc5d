package io.hanjul.house;

import java.util.Map;

/**
 * The levels of the modules. A module calls only modules of a lower level; a new module must be given its level here,
 * beside the table of ARCHITECTURE.md.
 */
final class Levels {

    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("problem", 0),
            Map.entry("ids", 0),
            Map.entry("batch", 0),
            Map.entry("sandbox", 1),
            Map.entry("secrets", 1),
            Map.entry("keys", 1),
            Map.entry("database", 1),
            Map.entry("idempotency", 1),
            Map.entry("embedded", 2),
            Map.entry("edge", 2),
            Map.entry("account", 3),
            Map.entry("place", 3),
            Map.entry("catalog", 4),
            Map.entry("waitingroom", 5),
            Map.entry("inventory", 5),
            Map.entry("payment", 5),
            Map.entry("booking", 6),
            Map.entry("rehearsal", 7),
            Map.entry("door", 7),
            Map.entry("rush", 8),
            Map.entry("demo", 7));

    private Levels() {}

    /** The level of the module; throws {@link AssertionError} for a module that has none yet. */
    static int of(String module) {
        Integer level = LEVELS.get(module);
        if (level == null) {
            throw new AssertionError("module " + module + " has no level yet: give it one in Levels");
        }
        return level;
    }

    /** Whether code of the one may call code of the other. */
    static boolean mayCall(String upper, String lower) {
        return of(upper) > of(lower);
    }
}
