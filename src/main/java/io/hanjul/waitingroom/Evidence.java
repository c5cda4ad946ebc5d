package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.EvidenceTable.Shown;
import io.hanjul.waitingroom.line.PlaceProof;
import io.hanjul.waitingroom.line.PlaceProof.Seen;
import io.hanjul.waitingroom.line.Turn;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What guests and this node know of rooms that are put together again. Taking it costs no store; it is written five
 * times a second, for all of a room at once.
 */
@Component
class Evidence {

    private static final Comparator<Seen> BY_LENGTH = Comparator.comparingInt(Seen::era)
            .thenComparingLong(seen -> seen.chain().seq());

    private final EvidenceTable table;
    private final SeenTable seen;
    private final RecoveredTurnTable turns;
    private final OwnMemory own;
    private final RestoredPlaces places;
    private final RoomTable rooms;
    private final RoomWatch watch;
    private final TransactionTemplate transactions;
    private final EachRoom each;
    private final ShownThings<PlaceProof> proofs;
    private final ShownThings<Turn> unproven;
    private final Set<RoomId> told = ConcurrentHashMap.newKeySet();

    Evidence(
            EvidenceTable table,
            SeenTable seen,
            RecoveredTurnTable turns,
            OwnMemory own,
            RestoredPlaces places,
            RoomTable rooms,
            RoomWatch watch,
            TransactionTemplate transactions,
            RecoverySettings settings,
            MeterRegistry meters) {
        this.table = table;
        this.seen = seen;
        this.turns = turns;
        this.own = own;
        this.places = places;
        this.rooms = rooms;
        this.watch = watch;
        this.transactions = transactions;
        this.each = new EachRoom("taking down what is known of it", meters);
        this.proofs = new ShownThings<>("proof", settings.waiting(), meters);
        this.unproven = new ShownThings<>("turn", settings.waiting(), meters);
    }

    /** Somebody shows a proof. */
    void take(RoomId room, PlaceProof proof) {
        proofs.add(room, proof);
    }

    /** Somebody shows a turn of whose tick they have no proof. */
    void take(RoomId room, Turn turn) {
        unproven.add(room, turn);
    }

    @Scheduled(fixedDelay = 200)
    void write() {
        for (KnownRoom room : watch.all()) {
            if (room.row().recovery().running()) {
                each.run(room.id(), () -> write(room));
            } else {
                told.remove(room.id());
                proofs.forget(room.id());
                handOver(room.id());
            }
        }
    }

    /** Turns that were shown too late to be written: their owners need not come again for a place. */
    private void handOver(RoomId room) {
        unproven.next(room).forEach(turn -> places.ask(room, turn, OptionalLong.empty()));
    }

    /** What could not be written is kept: those who have shown it may not come again in time. */
    private void write(KnownRoom room) {
        RoomId id = room.id();
        List<PlaceProof> shown = proofs.next(id);
        List<Turn> holders = unproven.next(id);
        boolean tells = !told.contains(id);
        if (shown.isEmpty() && holders.isEmpty() && !tells) {
            return;
        }
        try {
            transactions.executeWithoutResult(open -> {
                rooms.lock(List.of(id));
                rooms.find(id)
                        .filter(row -> row.recovery().running())
                        .ifPresentOrElse(
                                row -> {
                                    if (tells) {
                                        own.tell(room, row);
                                    }
                                    write(row, ofNow(row, shown));
                                    turns.add(id, holders);
                                },
                                () -> holders.forEach(turn -> unproven.add(id, turn)));
            });
        } catch (RuntimeException e) {
            shown.forEach(proof -> proofs.add(id, proof));
            holders.forEach(turn -> unproven.add(id, turn));
            throw e;
        }
        told.add(id);
    }

    /** Those of the time before the last loss say nothing of what was lost now: others may stand there since. */
    private static List<PlaceProof> ofNow(RoomRow row, List<PlaceProof> shown) {
        return shown.stream()
                .filter(proof -> proof.seen().era() >= row.recovery().era())
                .toList();
    }

    private void write(RoomRow row, List<PlaceProof> shown) {
        if (shown.isEmpty()) {
            return;
        }
        var byTick = new LinkedHashMap<Long, Shown>();
        shown.forEach(proof -> byTick.putIfAbsent(proof.tick().tick(), new Shown(proof.tick(), proof.draw())));
        table.add(row.id(), byTick.values());
        seen.count(row.id(), shown.size());
        shown.stream().map(PlaceProof::seen).max(BY_LENGTH).ifPresent(one -> seen.see(row.id(), one));
    }
}
