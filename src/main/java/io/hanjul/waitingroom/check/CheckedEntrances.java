package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.EntranceEntry;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Who came in: whoever was called, each once, and never more at a time than there were places. How many have left
 * follows from who came in and how many places are taken; who that was nobody can see from outside.
 */
final class CheckedEntrances {

    private final BitSet in = new BitSet();

    /** Places taken when that was told last, and how many came in since. */
    private long inside;

    private long since;

    /** Places that there are, and the most that there were since that was told last. */
    private long places;

    private long most;

    /** From now on there are so many places. Fewer than are taken turn nobody out. */
    void places(long now) {
        places = now;
        most = Math.max(most, now);
    }

    /** Data was lost: so many more may be inside of whom the chain does not say that they came in. */
    void recover(int assumed) {
        inside += assumed;
    }

    /** Takes note of who came in, of those who were called. */
    void add(EntranceEntry entry, IntPredicate wasCalled) {
        require(entry.inside().isPresent() || entry.in().count() > 0, "it says nothing");
        entry.in().each().mapToInt(Math::toIntExact).forEach(place -> {
            require(wasCalled.test(place), "place " + place + " came in, which was not called");
            require(!in.get(place), "place " + place + " came in a second time");
            in.set(place);
        });
        since += entry.in().count();
        entry.inside().ifPresent(this::tell);
    }

    private void tell(int now) {
        require(now <= inside + since, "no more than " + (inside + since) + " can be inside");
        require(now <= Math.max(most, inside), "more are inside than the " + most + " places that there were");
        inside = now;
        since = 0;
        most = places;
    }

    /** How many came in up to now. */
    long people() {
        return in.cardinality();
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
