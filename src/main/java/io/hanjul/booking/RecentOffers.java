package io.hanjul.booking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.ids.SessionId;
import io.hanjul.place.Unit;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The units of a session that this node has offered to somebody within the last seconds. A hundred people can lose the
 * same seat in the same instant; all of them sent to the same next seat would lose again. Only a preference: what was
 * offered is not kept for anybody.
 */
@Component
class RecentOffers {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int UNITS_MAX = 100_000;

    private final Cache<Offered, Boolean> offered = Caffeine.newBuilder()
            .maximumSize(UNITS_MAX)
            .expireAfterWrite(REMEMBERED)
            .build();

    private record Offered(SessionId session, int ordinal) {}

    /** Whether a unit of the session was offered a moment ago. */
    Predicate<Unit> in(SessionId session) {
        return unit -> offered.getIfPresent(new Offered(session, unit.ordinal())) != null;
    }

    void add(SessionId session, Collection<Unit> units) {
        units.forEach(unit -> offered.put(new Offered(session, unit.ordinal()), true));
    }
}
