package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.Salvage;
import io.hanjul.waitingroom.line.Ticks;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a room go on once its guests and nodes have shown what they know of it: in one transaction. */
@Component
class RecoverRoom {

    private static final Logger LOG = LoggerFactory.getLogger(RecoverRoom.class);

    private final RecoveryTable recoveries;
    private final EvidenceTable evidence;
    private final SeenTable seen;
    private final RoomTable rooms;
    private final RestoredLine restored;
    private final RestoredPlaces places;
    private final RoomWatch watch;
    private final TransactionTemplate transactions;
    private final WaitingRoomSettings line;
    private final RecoverySettings settings;
    private final MeterRegistry meters;
    private final EachRoom each;

    RecoverRoom(
            RecoveryTable recoveries,
            EvidenceTable evidence,
            SeenTable seen,
            RoomTable rooms,
            RestoredLine restored,
            RestoredPlaces places,
            RoomWatch watch,
            TransactionTemplate transactions,
            WaitingRoomSettings line,
            RecoverySettings settings,
            MeterRegistry meters) {
        this.recoveries = recoveries;
        this.evidence = evidence;
        this.seen = seen;
        this.rooms = rooms;
        this.restored = restored;
        this.places = places;
        this.watch = watch;
        this.transactions = transactions;
        this.line = line;
        this.settings = settings;
        this.meters = meters;
        this.each = new EachRoom("putting it together again", meters);
    }

    @Scheduled(fixedDelay = 200)
    void sweep() {
        recoveries.due().forEach(room -> each.run(room, () -> recover(room)));
    }

    private void recover(RoomId id) {
        transactions.executeWithoutResult(open -> {
            rooms.lock(List.of(id));
            rooms.find(id).filter(row -> row.recovery().running()).ifPresent(this::recover);
        });
        rooms.find(id).ifPresent(row -> {
            watch.refresh(row);
            places.due(id);
        });
        meters.counter("hanjul.room.recoveries", "step", "done").increment();
    }

    /** Needs the room's lock. */
    private void recover(RoomRow room) {
        SeenTable.Case found = seen.latest(room.id());
        long lastTick = evidence.lastTick(room.id(), room.terms().epoch());
        var plan = new RecoveryPlan(room, found, evidence.ticks(room.id()), lastTick);
        Salvage.Saved saved = plan.saved(settings.reserve());
        RecoverEntry entry = plan.entry(saved, plan.assumed(line.passKept()));
        Chain chain = restored.write(room, new RestoredLine.Again(entry, saved, found.by()));
        recoveries.goOn(room.id(), goingOn(plan, saved, entry, chain));
        evidence.forget(room.id());
        LOG.warn("Room {} goes on: {}", room.id(), entry.text());
    }

    /** Whoever was inside when the data was lost may still be, as long as a pass is good. */
    private GoingOn goingOn(RecoveryPlan plan, Salvage.Saved saved, RecoverEntry entry, Chain chain) {
        long until = Math.max(saved.sealedThrough(), Ticks.at(entry.at()));
        return new GoingOn(
                new LineState(saved.sealedThrough(), saved.end(), chain),
                saved.calledUpTo(),
                new Recovery(entry.hole().era(), false, saved.sealedThrough(), until),
                plan.registered(),
                entry.known().assumed(),
                plan.gone(line.passKept()));
    }
}
