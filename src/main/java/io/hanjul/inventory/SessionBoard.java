package io.hanjul.inventory;

import io.hanjul.ids.SessionId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The states of one session in memory: one array for all readers, brought from version to version by deltas.
 *
 * <p>{@code known} may run ahead of what is loaded; whoever reads first catches up, under the lock, once for all.
 */
final class SessionBoard {

    private final SessionId session;
    private final StockTable stock;
    private final ReentrantLock catchingUp = new ReentrantLock();
    private final AtomicLong known = new AtomicLong();
    private final Set<AvailabilityStream> streams = ConcurrentHashMap.newKeySet();

    private byte[] states = new byte[0];
    private final PoolBoard pools = new PoolBoard();
    private volatile @Nullable AvailabilityView view;
    private volatile long lastReadNanos;

    SessionBoard(SessionId session, StockTable stock) {
        this.session = session;
        this.stock = stock;
    }

    /** Somebody said that there is this version. */
    void heard(long version) {
        known.accumulateAndGet(version, Math::max);
    }

    boolean isBehind() {
        AvailabilityView current = view;
        return current == null || known.get() > current.version();
    }

    boolean isIdleSince(long nanos) {
        return streams.isEmpty() && lastReadNanos - nanos < 0;
    }

    void join(AvailabilityStream stream) {
        streams.add(stream);
    }

    void part(AvailabilityStream stream) {
        streams.remove(stream);
    }

    /** The newest version that this node has heard of; {@code null} when the session has no stock. */
    @Nullable AvailabilityView read(long nowNanos) {
        lastReadNanos = nowNanos;
        return isBehind() ? catchUp() : view;
    }

    /** Brings the board to the newest version and tells the streams; {@code null} when the session has no stock. */
    @Nullable AvailabilityView catchUp() {
        catchingUp.lock();
        try {
            AvailabilityView before = view;
            if (!isBehind()) {
                return before;
            }
            if (before == null || !applyChanges(before)) {
                loadSnapshot();
            }
            return view;
        } finally {
            catchingUp.unlock();
        }
    }

    private boolean applyChanges(AvailabilityView before) {
        List<StockTable.Change> changes = stock.changesSince(session, before.version());
        if (changes.isEmpty() || changes.getFirst().version() != before.version() + 1) {
            return false;
        }
        var changed =
                changes.stream().flatMap(change -> change.cells().stream()).toList();
        for (int change : changed) {
            states[change >> CellState.BITS] = (byte) (change & 3);
        }
        List<AvailabilityView.Pool> fuller = pools.apply(changes);
        AvailabilityView after = publish(changes.getLast().version());
        streams.forEach(stream ->
                stream.offer(new AvailabilityStream.Delta(before.version(), after.version(), changed, fuller)));
        return true;
    }

    private void loadSnapshot() {
        stock.snapshot(session).ifPresent(snapshot -> {
            byte[] fresh = new byte[snapshot.cells()];
            Arrays.fill(fresh, (byte) CellState.NOT_FOR_SALE.change(0));
            for (int state : snapshot.states()) {
                fresh[state >> CellState.BITS] = (byte) (state & 3);
            }
            states = fresh;
            pools.load(snapshot.pools());
            AvailabilityView after = publish(snapshot.version());
            streams.forEach(stream -> stream.offer(new AvailabilityStream.Whole(after)));
        });
    }

    private AvailabilityView publish(long version) {
        byte[] packed = new byte[(states.length + 3) / 4];
        int[] counts = new int[4];
        for (int i = 0; i < states.length; i++) {
            packed[i >> 2] |= (byte) (states[i] << ((i & 3) * CellState.BITS));
            counts[states[i]]++;
        }
        heard(version);
        var fresh = new AvailabilityView(
                session,
                version,
                states.length,
                Base64.getEncoder().encodeToString(packed),
                pools.all(),
                counts[0] + pools.sum(AvailabilityView.Pool::free),
                counts[1] + pools.sum(AvailabilityView.Pool::held),
                counts[2] + pools.sum(AvailabilityView.Pool::sold));
        view = fresh;
        return fresh;
    }
}
