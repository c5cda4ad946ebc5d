package io.hanjul.booking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.hanjul.catalog.RehearsalRule;
import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.Sales;
import io.hanjul.catalog.SessionView;
import io.hanjul.ids.LayoutId;
import io.hanjul.ids.Money;
import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.place.Layouts;
import io.hanjul.place.Unit;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.RoomView;
import io.hanjul.waitingroom.Rooms;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What is on offer, remembered for a second: thousands of claims a second ask for the same. A changed price or window
 * is seen within that second; whether the sale is open is asked of the clock each time. What is asked for all the time
 * is read anew in the background, before it is forgotten, so that claims do not all wait for it once a second.
 */
@Component
class Offers {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    private static final Duration FRESH = Duration.ofMillis(500);
    private static final int SALES_MAX = 1_000;
    private static final int LAYOUTS_MAX = 200;

    private final RecentSessions sessions;
    private final Sales sales;
    private final Rooms rooms;
    private final Layouts layouts;
    private final RehearsalRule rehearsals;
    private final LoadingCache<SaleId, Terms> terms = Caffeine.newBuilder()
            .maximumSize(SALES_MAX)
            .expireAfterWrite(REMEMBERED)
            .refreshAfterWrite(FRESH)
            .executor(task -> Thread.ofVirtual().start(task))
            .build(this::load);
    private final Cache<LayoutId, Map<UnitId, Unit>> units =
            Caffeine.newBuilder().maximumSize(LAYOUTS_MAX).build();

    /** What all sessions of a sale have in common. */
    private record Terms(SaleView sale, Map<String, Money> prices, Optional<RoomId> room) {}

    Offers(RecentSessions sessions, Sales sales, Rooms rooms, Layouts layouts, RehearsalRule rehearsals) {
        this.sessions = sessions;
        this.sales = sales;
        this.rooms = rooms;
        this.layouts = layouts;
        this.rehearsals = rehearsals;
    }

    /**
     * The offer of a session.
     *
     * @throws Refusal NOT_FOUND for an unknown session, SALE_NOT_OPEN for one that is in no sale or was called off
     */
    Offer of(SessionId id) {
        SessionView recent = sessions.of(id);
        SessionView session = isSold(recent) ? recent : sessions.anew(id);
        if (!session.takesPlace()) {
            throw Refusal.of(BookingProblem.SALE_NOT_OPEN);
        }
        Terms common = terms.get(session.sale().orElseThrow(() -> Refusal.of(BookingProblem.SALE_NOT_OPEN)));
        return new Offer(session, common.sale(), common.prices(), common.room(), unitsOf(session.layoutId()));
    }

    /** What is in no sale, or in a rehearsal that has ended, may have come into a sale a moment ago. */
    private boolean isSold(SessionView recent) {
        return recent.takesPlace()
                && recent.sale()
                        .filter(sale -> !terms.get(sale).sale().rehearsal() || rehearsals.contains(sale))
                        .isPresent();
    }

    /**
     * The units of a session, whether it is on offer or not.
     *
     * @throws Refusal NOT_FOUND for an unknown session
     */
    Map<UnitId, Unit> unitsOf(SessionId session) {
        return unitsOf(sessions.of(session).layoutId());
    }

    /** The units of a layout; layouts never change. */
    Map<UnitId, Unit> unitsOf(LayoutId layout) {
        return units.get(
                layout,
                id -> layouts.unitsOf(id).stream()
                        .collect(Collectors.toUnmodifiableMap(Unit::id, Function.identity())));
    }

    private Terms load(SaleId id) {
        SaleView sale = sales.find(id).orElseThrow(() -> Refusal.of(BookingProblem.SALE_NOT_OPEN));
        return new Terms(sale, sale.pricesByCategory(), rooms.ofSale(id).map(RoomView::id));
    }
}
