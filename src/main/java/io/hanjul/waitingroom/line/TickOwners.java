package io.hanjul.waitingroom.line;

import io.hanjul.waitingroom.line.Stamper.Stamp;
import io.hanjul.waitingroom.line.TurnToken.Owner;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Whose turns one node gave in each open tick of one room, and once it is closed the tree over them until it is
 * written. A join whose thread stood still between its number and its owner while the tick was closed has a leaf that
 * names nobody: it keeps its turn and its place, and has no proof.
 */
final class TickOwners {

    private final AtomicReferenceArray<Optional<Held>> ring = new AtomicReferenceArray<>(TickRing.SIZE);

    /** Guarded by this. */
    private final NavigableMap<Long, String> unwritten = new TreeMap<>();

    private record Held(long tick, Map<Integer, Owner> byIndex) {}

    TickOwners() {
        for (int i = 0; i < TickRing.SIZE; i++) {
            ring.set(i, Optional.empty());
        }
    }

    void open(long tick) {
        ring.set(slot(tick), Optional.of(new Held(tick, new ConcurrentHashMap<>())));
    }

    /** Somebody has that stamp now; of a tick that is not open nothing is kept. */
    void hold(Stamp stamp, Owner owner) {
        ring.get(slot(stamp.tick()))
                .filter(held -> held.tick() == stamp.tick())
                .ifPresent(held -> held.byIndex().put(stamp.index(), owner));
    }

    /** Closes a tick in which somebody joined; the root over all its turns, by round and number. */
    synchronized String close(long tick, RoundCounts joins) {
        Map<Integer, Owner> owners =
                ring.getAndSet(slot(tick), Optional.empty()).map(Held::byIndex).orElse(Map.of());
        List<String> leaves = new ArrayList<>();
        for (int round = 0; round < Rounds.COUNT; round++) {
            for (int number = 0; number < joins.of(round); number++) {
                int index = Turn.index(round, number);
                leaves.add(TurnLeaf.of(index, owners.getOrDefault(index, Owner.BEARER)));
            }
        }
        unwritten.put(tick, Base64.getEncoder().encodeToString(Merkle.bytes(leaves)));
        return Merkle.over(leaves).root();
    }

    /** Closes a tick in which nobody joined. */
    void close(long tick) {
        ring.set(slot(tick), Optional.empty());
    }

    /** The leaves of closed ticks that are not written yet, base64. */
    synchronized Map<Long, String> unwritten() {
        return new TreeMap<>(unwritten);
    }

    /** Forgets leaves that are written up to that tick. */
    synchronized void written(long through) {
        unwritten.headMap(through, true).clear();
    }

    private static int slot(long tick) {
        return (int) (tick & (TickRing.SIZE - 1));
    }
}
