package io.hanjul.booking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.catalog.SessionView;
import io.hanjul.catalog.Sessions;
import io.hanjul.ids.SessionId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Sessions as they were within the last second. What is asked for is read anew twice a second, all of it by one
 * statement: with a thousand sessions open at once each is asked for once a second or so, and would be read for every
 * claim if each were read by itself. What nobody has asked for lately is read with all others of the same moment.
 */
@Component
class RecentSessions {

    private static final Logger log = LoggerFactory.getLogger(RecentSessions.class);
    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    private static final Duration FRESH = Duration.ofMillis(500);

    /** What nobody has asked for so long is read again only when somebody does. */
    private static final Duration ASKED_FOR = Duration.ofSeconds(10);

    private static final int SESSIONS_MAX = 10_000;

    private final Sessions sessions;
    private final SessionReader reader;
    private final Cache<SessionId, Known> known =
            Caffeine.newBuilder().maximumSize(SESSIONS_MAX).build();
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile long readNanos = System.nanoTime();

    RecentSessions(Sessions sessions, SessionReader reader) {
        this.sessions = sessions;
        this.reader = reader;
    }

    /** A session, when it was read, and when somebody asked for it last. */
    private static final class Known {
        private final SessionView view;
        private final long readNanos;
        private volatile long askedNanos;

        Known(SessionView view, long readNanos, long askedNanos) {
            this.view = view;
            this.readNanos = readNanos;
            this.askedNanos = askedNanos;
        }
    }

    /**
     * A session.
     *
     * @throws Refusal NOT_FOUND
     */
    SessionView of(SessionId id) {
        long now = System.nanoTime();
        Known found = known.getIfPresent(id);
        if (found == null || now - found.readNanos > REMEMBERED.toNanos()) {
            found = keep(id, now);
        }
        found.askedNanos = now;
        if (now - readNanos > FRESH.toNanos() && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("sessions").start(this::readAgain);
        }
        return found.view;
    }

    /**
     * A session as it is now, for whom what was remembered of it would not do.
     *
     * @throws Refusal NOT_FOUND
     */
    SessionView anew(SessionId id) {
        return keep(id, System.nanoTime()).view;
    }

    private Known keep(SessionId id, long now) {
        SessionView view = reader.read(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var fresh = new Known(view, now, now);
        return known.asMap().merge(id, fresh, (one, other) -> one.readNanos - other.readNanos > 0 ? one : other);
    }

    private void readAgain() {
        try {
            long now = System.nanoTime();
            known.asMap().values().removeIf(one -> now - one.askedNanos > ASKED_FOR.toNanos());
            List<SessionId> ids = List.copyOf(known.asMap().keySet());
            sessions.findAll(ids)
                    .forEach(view -> known.asMap()
                            .computeIfPresent(
                                    view.id(),
                                    (id, before) -> before.readNanos - now > 0
                                            ? before
                                            : new Known(view, now, before.askedNanos)));
            readNanos = now;
        } catch (DataAccessException e) {
            log.debug("sessions are read when they are asked for until the database is there", e);
        } finally {
            reading.set(false);
        }
    }
}
