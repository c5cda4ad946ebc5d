package io.hanjul.waitingroom;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives back the time in which nobody could come in, because PostgreSQL was away or no node ran: a call that had time
 * left then has as much left now, and whoever waits to be called once more has as long to wait.
 *
 * <p>That it was so is known from a single row, which each node that runs writes each second. It is the database's
 * clock that counts, so it does not matter which node finds out, and only one does.
 */
@Component
class GoOnAfterStandstill {

    /** Longer than a node takes that is busy; whoever could not come in for so long keeps the time. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final Duration STEP = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(GoOnAfterStandstill.class);

    private final RoomPulseTable pulse;
    private final StandstillTable standstills;
    private final RoomStopTable stops;
    private final WaitingRoomSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Counter standstill;

    /** When the last beat was; used by one thread at a time. */
    private volatile Instant last = Instant.EPOCH;

    GoOnAfterStandstill(
            RoomPulseTable pulse,
            StandstillTable standstills,
            RoomStopTable stops,
            WaitingRoomSettings settings,
            TransactionTemplate transactions,
            MeterRegistry meters,
            Clock clock) {
        this.pulse = pulse;
        this.standstills = standstills;
        this.stops = stops;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
        this.standstill = Counter.builder("hanjul.room.standstills")
                .description("Times that nobody looked after the rooms for some seconds, and calls were made longer")
                .register(meters);
    }

    /**
     * A beat each second; one that fails is made up for as soon as it can be, before people are taken for late. Locks:
     * room_pulse, then room, then turn_return.
     */
    @Scheduled(fixedDelay = 100)
    void beat() {
        Instant now = clock.instant();
        if (!now.isBefore(last) && now.isBefore(last.plus(STEP))) {
            return;
        }
        transactions.executeWithoutResult(open -> pulse.beat(LONGEST).ifPresent(this::goOn));
        last = now;
    }

    private void goOn(OffsetDateTime since) {
        List<StandstillTable.Concerned> rooms = standstills.lockConcerned(since);
        rooms.forEach(room -> goOn(room, since));
        standstill.increment();
        LOG.warn("Nobody looked after the rooms since {}; calls of {} of them go on from there", since, rooms.size());
    }

    private void goOn(StandstillTable.Concerned room, OffsetDateTime since) {
        standstills.nobodyIsLate(room.id(), since, settings.callWindow());
        stops.callsGoOn(room.id(), since, settings.callWindow());
        // In a room that is paused the order that ends the pause does the same.
        if (room.mode().calls()) {
            stops.lateOnesGoOn(room.id(), since, settings.returnTime());
        }
    }
}
