package io.hanjul.booking;

import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Availability;
import io.hanjul.inventory.AvailabilityView;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks after all lists of what comes back, each second; after one in whose session nothing has changed, only now and
 * then.
 */
@Component
class MakeReturnOffers {

    private static final Logger log = LoggerFactory.getLogger(MakeReturnOffers.class);
    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(10);
    private static final int ROUNDS = 50;

    private final ReturnListTable lists;
    private final ReturnLists keeper;
    private final ReturnOffers offers;
    private final ReturnWindow window;
    private final Availability availability;
    private final Clock clock;
    private volatile Map<SessionId, Integer> inUse = Map.of();
    private Map<SessionId, Seen> seen = new HashMap<>();

    MakeReturnOffers(
            ReturnListTable lists,
            ReturnLists keeper,
            ReturnOffers offers,
            ReturnWindow window,
            Availability availability,
            Clock clock,
            MeterRegistry meters) {
        this.lists = lists;
        this.keeper = keeper;
        this.offers = offers;
        this.window = window;
        this.availability = availability;
        this.clock = clock;
        Gauge.builder("hanjul.returns.lists", () -> inUse.size())
                .description("sessions in which somebody waits for what comes back, or has it offered")
                .register(meters);
        Gauge.builder(
                        "hanjul.returns.waiting",
                        () -> inUse.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .description("people who wait for what comes back")
                .register(meters);
    }

    /** The version of a session's stock at the last look. */
    private record Seen(long version, long nanos) {}

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        try {
            inUse = lists.inUse();
            Map<SessionId, Seen> now = new HashMap<>();
            for (SessionId session : inUse.keySet()) {
                now.put(session, look(session));
            }
            seen = now;
        } catch (DataAccessException | TransactionException e) {
            log.warn("lists of returns are gone on with in a moment: {}", e.toString());
        }
    }

    private Seen look(SessionId session) {
        var now =
                new Seen(availability.of(session).map(AvailabilityView::version).orElse(0L), System.nanoTime());
        Seen before = seen.get(session);
        if (before != null
                && before.version() == now.version()
                && now.nanos() - before.nanos() < AT_LEAST_EVERY.toNanos()
                && window.open(session, clock.instant()).isPresent()) {
            return before;
        }
        work(session);
        return now;
    }

    /** Until nothing is left that could be offered to anybody. */
    void work(SessionId session) {
        if (keeper.tidy(session)) {
            for (int round = 0; round < ROUNDS && offers.offer(session); round++) {
                log.debug("offered what came back of session {}", session);
            }
        }
    }
}
