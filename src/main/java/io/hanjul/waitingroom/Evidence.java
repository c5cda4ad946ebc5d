package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.EvidenceTable.Shown;
import io.hanjul.waitingroom.line.PlaceProof;
import io.hanjul.waitingroom.line.PlaceProof.Seen;
import io.hanjul.waitingroom.line.Turn;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What guests and this node know of rooms that are put together again. Taking it costs no store; it is written five times
 * a second, for all of a room at once.
 */
@Component
class Evidence {

    /** Most that is written in one transaction. */
    private static final int MOST = 5_000;

    private static final Comparator<Seen> BY_LENGTH =
            Comparator.comparingInt(Seen::era).thenComparingLong(seen -> seen.chain().seq());

    private final EvidenceTable table;
    private final RecoveredTurnTable turns;
    private final LostLeaseTable leases;
    private final RoomTable rooms;
    private final RoomWatch watch;
    private final Stamps stamps;
    private final TransactionTemplate transactions;
    private final EachRoom each;
    private final Clock clock;
    private final Map<RoomId, Queue<PlaceProof>> proofs = new ConcurrentHashMap<>();
    private final Map<RoomId, Queue<Turn>> unproven = new ConcurrentHashMap<>();
    private final Set<RoomId> told = ConcurrentHashMap.newKeySet();

    Evidence(
            EvidenceTable table,
            RecoveredTurnTable turns,
            LostLeaseTable leases,
            RoomTable rooms,
            RoomWatch watch,
            Stamps stamps,
            TransactionTemplate transactions,
            MeterRegistry meters,
            Clock clock) {
        this.table = table;
        this.turns = turns;
        this.leases = leases;
        this.rooms = rooms;
        this.watch = watch;
        this.stamps = stamps;
        this.transactions = transactions;
        this.each = new EachRoom("taking down what is known of it", meters);
        this.clock = clock;
    }

    /** Somebody shows a proof. */
    void take(RoomId room, PlaceProof proof) {
        proofs.computeIfAbsent(room, id -> new ConcurrentLinkedQueue<>()).add(proof);
    }

    /** Somebody shows a turn of whose tick they have no proof. */
    void take(RoomId room, Turn turn) {
        unproven.computeIfAbsent(room, id -> new ConcurrentLinkedQueue<>()).add(turn);
    }

    @Scheduled(fixedDelay = 200)
    void write() {
        for (KnownRoom room : watch.all()) {
            if (room.row().recovery().running()) {
                each.run(room.id(), () -> write(room));
            } else {
                told.remove(room.id());
                proofs.remove(room.id());
                unproven.remove(room.id());
            }
        }
    }

    private void write(KnownRoom room) {
        RoomId id = room.id();
        List<PlaceProof> shown = next(proofs, id);
        List<Turn> holders = next(unproven, id);
        boolean tells = !told.contains(id);
        if (shown.isEmpty() && holders.isEmpty() && !tells) {
            return;
        }
        transactions.executeWithoutResult(open -> {
            rooms.lockAgainstSealing(List.of(id));
            rooms.find(id).filter(row -> row.recovery().running()).ifPresent(row -> {
                if (tells) {
                    tell(room, row);
                    told.add(id);
                }
                write(row, shown);
                turns.add(id, holders);
            });
        });
    }

    private void write(RoomRow row, List<PlaceProof> shown) {
        if (shown.isEmpty()) {
            return;
        }
        var byTick = new LinkedHashMap<Long, Shown>();
        shown.stream()
                .filter(proof -> proof.seen().era() >= row.recovery().era())
                .forEach(proof -> byTick.putIfAbsent(proof.tick().tick(), new Shown(proof.tick(), proof.draw())));
        table.add(row.id(), byTick.values());
        table.count(row.id(), shown.size());
        shown.stream().map(PlaceProof::seen).max(BY_LENGTH).ifPresent(seen -> table.see(row.id(), seen));
    }

    /** What this node remembers and the database does not: ticks, how far the line had come, and its own lease. */
    private void tell(KnownRoom room, RoomRow row) {
        RoomRow mine = room.row();
        if (row.isBehind(mine)) {
            table.add(
                    row.id(),
                    room.line().from(row.line().end()).stream()
                            .map(tick -> new Shown(tick, mine.registered().drawHead()))
                            .toList());
            table.see(row.id(), seenBy(mine));
        }
        stamps.reportOf(row.id())
                .filter(report -> report.through() >= report.from())
                .ifPresent(report -> leases.writeAgain(row.id(), report));
    }

    /** How far this node has seen that row's line. */
    Seen seenBy(RoomRow row) {
        return new Seen(
                row.recovery().era(),
                row.chain(),
                row.line().sealedThrough(),
                row.calledUpTo(),
                row.inside(),
                clock.instant());
    }

    private static <T> List<T> next(Map<RoomId, Queue<T>> all, RoomId room) {
        Queue<T> queue = all.computeIfAbsent(room, id -> new ConcurrentLinkedQueue<>());
        var next = new ArrayList<T>();
        for (T one = queue.poll(); one != null; one = next.size() < MOST ? queue.poll() : null) {
            next.add(one);
        }
        return next;
    }
}
