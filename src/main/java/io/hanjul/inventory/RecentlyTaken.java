package io.hanjul.inventory;

import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What PostgreSQL has just said is taken, so that the hundredth who names the same seat in the same blink need not ask
 * again. An answer is remembered for 250 ms at most and forgotten with every release that this node sees.
 *
 * <p>It is noted while the batch still has the cells' locks: a release of one of them commits, and is told of, only
 * after that, so what is noted is never older than what is forgotten. A hold that runs out tells nobody; therefore the
 * 250 ms.
 */
@Component
class RecentlyTaken {

    private static final long KEPT_NANOS = Duration.ofMillis(250).toNanos();

    private final LongSupplier nanos;
    private final Map<SessionId, Taken> sessions = new ConcurrentHashMap<>();

    @Autowired
    RecentlyTaken() {
        this(System::nanoTime);
    }

    RecentlyTaken(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Never changed, only replaced: lanes and releases meet here. */
    private record Taken(long sinceNanos, BitSet cells) {

        Taken and(int ordinal) {
            var more = (BitSet) cells.clone();
            more.set(ordinal);
            return new Taken(sinceNanos, more);
        }
    }

    /** PostgreSQL says, and keeps it so by a lock of this transaction, that these cells are taken. */
    void note(List<CellTable.Locked> taken) {
        long now = nanos.getAsLong();
        taken.forEach(cell -> sessions.compute(
                cell.session(),
                (session, known) -> (known == null || isOver(known, now) ? new Taken(now, new BitSet()) : known)
                        .and(cell.ordinal())));
    }

    /** Something of the session was released, or may have been. */
    void forget(SessionId session) {
        sessions.remove(session);
    }

    /** Those of the units that a claim names that were taken a moment ago; empty when it should be decided. */
    List<UnitId> goneOf(Claim claim) {
        Taken known = sessions.get(claim.session());
        if (known == null || isOver(known, nanos.getAsLong())) {
            return List.of();
        }
        return claim.units().stream()
                .filter(wish -> known.cells().get(wish.ordinal()))
                .map(Claim.Wish::unit)
                .toList();
    }

    private static boolean isOver(Taken known, long now) {
        return now - known.sinceNanos() >= KEPT_NANOS;
    }
}
