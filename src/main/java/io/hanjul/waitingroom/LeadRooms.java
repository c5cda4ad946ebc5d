package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Sealing;
import io.hanjul.waitingroom.line.Ticks;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The leader's step: draws places, seals ticks and calls people, for all rooms in one transaction. Any node may take
 * the step; an advisory lock that lasts as long as the transaction lets one do it at a time, so a node that dies is
 * replaced at the next step, and one that stalls can not overwrite what another did.
 */
@Component
class LeadRooms {

    private final LeaderTable leader;
    private final RoomTable rooms;
    private final TellLeases leases;
    private final TickTable ticks;
    private final CallStep callStep;
    private final DrawPlaces draws;
    private final LeftTurnTable leftTurns;
    private final RoomWatch watch;
    private final Recoveries recoveries;
    private final Stamps stamps;
    private final TransactionTemplate transactions;
    private final WaitingRoomSettings settings;
    private final Clock clock;
    private final RoomsAside aside;
    private final Counter called;
    private final Timer sealedLag;

    /** Used by one thread at a time. */
    private final Vigil vigil;

    LeadRooms(
            LeaderTable leader,
            RoomTable rooms,
            TellLeases leases,
            TickTable ticks,
            CallStep callStep,
            DrawPlaces draws,
            LeftTurnTable leftTurns,
            RoomWatch watch,
            Recoveries recoveries,
            Stamps stamps,
            TransactionTemplate transactions,
            WaitingRoomSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.leader = leader;
        this.rooms = rooms;
        this.leases = leases;
        this.ticks = ticks;
        this.callStep = callStep;
        this.draws = draws;
        this.leftTurns = leftTurns;
        this.watch = watch;
        this.recoveries = recoveries;
        this.stamps = stamps;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
        this.aside = new RoomsAside(meters);
        this.vigil = new Vigil(settings.patience());
        this.called = called(meters);
        this.sealedLag = sealedLag(meters);
    }

    private static Counter called(MeterRegistry meters) {
        return Counter.builder("hanjul.room.called")
                .description("People called")
                .register(meters);
    }

    private static Timer sealedLag(MeterRegistry meters) {
        return Timer.builder("hanjul.room.tick.sealed")
                .description("From the end of a tick to its seal")
                .register(meters);
    }

    /** What a step did to a room. */
    private record Stepped(CallStep.Called called, List<SealedTick> sealed, boolean drawn) {}

    @Scheduled(fixedDelay = 100)
    void step() {
        Instant now = clock.instant();
        Instant since = vigil.looks(now);
        try {
            lead(room -> !aside.contains(room), now, since);
            aside.due(now).forEach(alone -> lead(alone::equals, now, since));
        } catch (DataAccessException | TransactionException e) {
            vigil.isInterrupted();
            throw e;
        }
    }

    /** One transaction. A room that fails takes the others' step with it once, and is led by itself from then on. */
    private void lead(Predicate<RoomId> which, Instant now, Instant since) {
        var stepped = new ArrayList<Stepped>();
        try {
            transactions.executeWithoutResult(open -> {
                if (leader.lead()) {
                    rooms.lockBusy(settings.returnTime()).stream()
                            .filter(room -> which.test(room.id()))
                            .forEach(room -> stepped.add(aside.guard(room.id(), () -> step(room, now, since))));
                }
            });
        } catch (RoomsAside.RoomFailure failure) {
            aside.add(failure, now);
            return;
        }
        stepped.forEach(room -> {
            aside.remove(room.called().row().id());
            publish(room, now);
        });
    }

    private Stepped step(RoomRow room, Instant now, Instant reachableSince) {
        KnownRoom known = watch.known(room);
        if (recoveries.forbid(room, known)) {
            return new Stepped(CallStep.Called.nobody(room), List.of(), false);
        }
        if (room.registered().awaitsDraw()) {
            return draw(room);
        }
        watch.catchUp(known, room);
        // Whoever has just left, on whichever node, must not be called: a place would be kept for them as long as a
        // call lasts. Leaving is committed under the room's lock, so nobody is missed.
        known.addLeft(leftTurns.since(room.id(), known.readAt().minus(RoomWatch.SKEW)));
        known.passOver();
        var sealing = new Sealing(tick -> known.keys().seed(room.terms().epoch(), tick), settings.patience());
        TellLeases.Told told = leases.tell(room);
        Sealing.Step sealed =
                sealing.step(told.room().line(), told.nodes(), room.lastStep().notAfter(now), reachableSince);
        sealed.sealed().forEach(tick -> ticks.insert(room.id(), room.terms().epoch(), tick));
        RoomRow afterSeal = told.room().sealed(sealed.state());
        CallStep.Called called = room.isCallingAt(room.lastStep().readAt())
                ? callStep.call(afterSeal, known)
                : CallStep.Called.nobody(afterSeal);
        rooms.advance(called.row());
        return new Stepped(called, sealed.sealed(), false);
    }

    /** The draw comes before everything else in the line, which is looked at in the next step. */
    private Stepped draw(RoomRow room) {
        RoomRow after = draws.draw(room);
        if (after.registered().isDrawn()) {
            rooms.advance(after);
        }
        return new Stepped(
                CallStep.Called.nobody(after), List.of(), after.registered().isDrawn());
    }

    /** Only what is committed is shown. */
    private void publish(Stepped stepped, Instant now) {
        RoomRow room = stepped.called().row();
        stepped.sealed().forEach(tick -> sealedLag.record(Duration.between(Ticks.start(tick.tick() + 1), now)));
        called.increment(stepped.called().people());
        stamps.sealed(room.id(), room.line().sealedThrough());
        if (stepped.drawn()) {
            draws.note(room, now);
        }
        if (stepped.drawn() || stepped.called().moved() || !stepped.sealed().isEmpty()) {
            watch.refresh(room);
        }
    }
}
