package io.hanjul.catalog;

import io.hanjul.ids.SessionId;
import io.hanjul.place.Layouts;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rules of a session that comes into a sale or leaves it. */
@Component
class SaleSessionPolicy {

    private final SalePolicy policy;
    private final SessionTable sessions;
    private final Clock clock;

    SaleSessionPolicy(SessionTable sessions, Layouts layouts, CatalogSettings settings, Clock clock) {
        this.policy = new SalePolicy(settings, layouts::find);
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Checks the sale as it would be with the session.
     *
     * @param added prices of categories that the sale has none for
     * @return all prices that it has then
     * @throws Refusal SESSION_OVER; INVALID_FIELDS, PRICE_MISSING
     */
    List<CategoryPrice> addedTo(SaleView sale, SessionView session, List<CategoryPrice> added) {
        Instant now = clock.instant();
        if (!session.endsAt().isAfter(now)) {
            throw Refusal.of(CatalogProblem.SESSION_OVER);
        }
        requireNewCategories(sale, added);
        List<SessionId> ids = joined(sale.sessionIds(), List.of(session.id()));
        // New prices stand first here, so that what is wrong with one is said under the number that it came with.
        List<CategoryPrice> prices = joined(added, sale.prices());
        var wish = new NewSale(ids, sale.opensAt(), sale.closesAt(), sale.unitsPerPerson(), prices);
        policy.require(wish, sessions.findAll(ids), now);
        return joined(sale.prices(), added);
    }

    /**
     * Checks the sale as it would be with those sessions only.
     *
     * @return the categories that are left to be priced
     * @throws Refusal LAST_SESSION_OF_SALE, SALE_OUTLASTS_SESSIONS
     */
    Set<String> categoriesLeft(SaleView sale, List<SessionView> left) {
        Instant lastEnd = left.stream()
                .map(SessionView::endsAt)
                .max(Instant::compareTo)
                .orElseThrow(() -> Refusal.of(CatalogProblem.LAST_SESSION_OF_SALE));
        if (sale.closesAt().isAfter(lastEnd)) {
            throw Refusal.of(CatalogProblem.SALE_OUTLASTS_SESSIONS);
        }
        return policy.categoriesOf(left);
    }

    private static void requireNewCategories(SaleView sale, List<CategoryPrice> added) {
        Set<String> priced = sale.pricesByCategory().keySet();
        var checks = new FieldChecks();
        for (int i = 0; i < added.size(); i++) {
            boolean isNew = !priced.contains(added.get(i).category());
            checks.require(isNew, "prices[" + i + "].category", CatalogFault.CATEGORY_TWICE);
        }
        checks.done();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
