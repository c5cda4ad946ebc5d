package io.hanjul.waitingroom.line;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How often each network has joined one room on one node in each open tick, from which follows the round of a join. A
 * tick's counts are let go when it is closed, so no more is kept of a network than a second of its joins.
 *
 * <p>A tick remembers as many networks as it can have joins. Whoever comes from one more is taken for the first of it:
 * who has that many networks is the first of each anyway, and a guest who comes late should not be the one to pay.
 */
final class TickNetworks {

    /** Most networks of a tick. */
    static final int MOST = TickRing.MOST_JOINS;

    private final AtomicReferenceArray<Optional<Counted>> ring = new AtomicReferenceArray<>(TickRing.SIZE);

    private record Counted(long tick, Map<String, Integer> joins) {

        /** Counts a join; its network is not counted beyond what can change its round. */
        int round(String network) {
            int before = joins.getOrDefault(network, 0);
            if (before >= Rounds.FIRST_OF_LAST) {
                return Rounds.LAST;
            }
            boolean isOneTooMany = before == 0 && joins.size() >= MOST;
            return isOneTooMany ? 0 : Rounds.of(joins.merge(network, 1, Integer::sum));
        }
    }

    TickNetworks() {
        for (int i = 0; i < TickRing.SIZE; i++) {
            ring.set(i, Optional.empty());
        }
    }

    /** Begins to count in a tick. */
    void open(long tick) {
        ring.set(slot(tick), Optional.of(new Counted(tick, new ConcurrentHashMap<>())));
    }

    /** Lets go of a tick's counts. */
    void close(long tick) {
        ring.set(slot(tick), Optional.empty());
    }

    /** Counts one more join and says in which round it falls; of a tick that is not open nothing is counted. */
    int round(long tick, String network) {
        return ring.get(slot(tick))
                .filter(counted -> counted.tick() == tick)
                .map(counted -> counted.round(network))
                .orElse(0);
    }

    private static int slot(long tick) {
        return (int) (tick & (TickRing.SIZE - 1));
    }
}
