package io.hanjul.catalog;

import io.hanjul.ids.LayoutId;
import io.hanjul.place.LayoutView;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rules of a sale that is to be set up. Pure but for looking layouts up. */
final class SalePolicy {

    private static final int MOST_UNITS_PER_PERSON = 50;
    private static final Duration LONGEST_PAST = Duration.ofDays(366);
    private static final String CURRENCY = "KRW";

    private final CatalogSettings settings;
    private final Function<LayoutId, Optional<LayoutView>> layouts;

    SalePolicy(CatalogSettings settings, Function<LayoutId, Optional<LayoutView>> layouts) {
        this.settings = settings;
        this.layouts = layouts;
    }

    /**
     * Checks a sale against the sessions that it is to sell.
     *
     * @param found those of its sessions that exist in the offering
     * @throws Refusal INVALID_FIELDS naming every wrong field, or PRICE_MISSING naming every category without a price
     */
    void require(NewSale wish, List<SessionView> found, Instant now) {
        requireSessionsAndWindow(wish, found, now);
        Collection<LayoutView> sold = layoutsOf(found);
        requireSize(found, sold);
        Set<String> categories = categoriesOf(sold);
        requirePrices(wish.prices(), categories);
        requireComplete(wish.prices(), categories);
    }

    private void requireSessionsAndWindow(NewSale wish, List<SessionView> found, Instant now) {
        int most = settings.sessionsPerSale();
        int sessions = wish.sessionIds().size();
        Instant lastEnd =
                found.stream().map(SessionView::endsAt).max(Instant::compareTo).orElse(now);
        new FieldChecks()
                .require(sessions >= 1 && sessions <= most, "sessionIds", CatalogFault.SESSION_COUNT, most)
                .require(new HashSet<>(wish.sessionIds()).size() == sessions, "sessionIds", CatalogFault.SESSION_TWICE)
                .require(found.size() == sessions, "sessionIds", CatalogFault.SESSION_UNKNOWN)
                .require(wish.opensAt().isAfter(now.minus(LONGEST_PAST)), "opensAt", CatalogFault.TOO_LONG_AGO)
                .require(wish.opensAt().isBefore(wish.closesAt()), "closesAt", CatalogFault.BEFORE_OPENING)
                .require(wish.closesAt().isAfter(now), "closesAt", CatalogFault.HAS_PASSED)
                .require(!wish.closesAt().isAfter(lastEnd), "closesAt", CatalogFault.AFTER_LAST_SESSION)
                .require(
                        wish.unitsPerPerson() >= 1 && wish.unitsPerPerson() <= MOST_UNITS_PER_PERSON,
                        "unitsPerPerson",
                        CatalogFault.UNIT_COUNT,
                        MOST_UNITS_PER_PERSON)
                .done();
    }

    private Collection<LayoutView> layoutsOf(List<SessionView> sessions) {
        var found = new HashMap<LayoutId, LayoutView>();
        sessions.forEach(session -> found.computeIfAbsent(
                session.layoutId(), id -> layouts.apply(id).orElseThrow()));
        return found.values();
    }

    private void requireSize(List<SessionView> sessions, Collection<LayoutView> sold) {
        var units = new HashMap<LayoutId, Integer>();
        sold.forEach(layout -> units.put(layout.id(), layout.units().size()));
        long cells = sessions.stream()
                .mapToLong(session -> units.getOrDefault(session.layoutId(), 0))
                .sum();
        new FieldChecks()
                .require(
                        cells <= settings.cellsPerSale(),
                        "sessionIds",
                        CatalogFault.TOO_MANY_UNITS,
                        cells,
                        settings.cellsPerSale())
                .done();
    }

    /** The categories of all layouts of some sessions. */
    Set<String> categoriesOf(List<SessionView> sessions) {
        return categoriesOf(layoutsOf(sessions));
    }

    private static Set<String> categoriesOf(Collection<LayoutView> sold) {
        var names = new LinkedHashSet<String>();
        sold.forEach(layout -> layout.categories().forEach(category -> names.add(category.name())));
        return names;
    }

    private static void requirePrices(List<CategoryPrice> prices, Set<String> categories) {
        var seen = new HashSet<String>();
        var checks = new FieldChecks();
        for (int i = 0; i < prices.size(); i++) {
            CategoryPrice price = prices.get(i);
            long amount = price.price().amount();
            String field = "prices[" + i + "].";
            checks.require(categories.contains(price.category()), field + "category", CatalogFault.CATEGORY_UNKNOWN)
                    .require(seen.add(price.category()), field + "category", CatalogFault.CATEGORY_TWICE)
                    .require(
                            amount >= NewSale.CHEAPEST && amount <= NewSale.DEAREST,
                            field + "price.amount",
                            amount == 0 ? CatalogFault.FREE_NOT_YET : CatalogFault.PRICE_RANGE,
                            NewSale.CHEAPEST,
                            NewSale.DEAREST)
                    .require(
                            price.price().currency().equals(CURRENCY),
                            field + "price.currency",
                            CatalogFault.OTHER_CURRENCY,
                            CURRENCY);
        }
        checks.done();
    }

    private static void requireComplete(List<CategoryPrice> prices, Set<String> categories) {
        var missing = new LinkedHashSet<>(categories);
        prices.forEach(price -> missing.remove(price.category()));
        if (!missing.isEmpty()) {
            throw Refusal.ofFields(
                    CatalogProblem.PRICE_MISSING,
                    "no price for " + String.join(", ", missing),
                    missing.stream()
                            .map(name -> FieldProblem.of("prices", CatalogFault.CATEGORY_UNPRICED, name))
                            .toList());
        }
    }
}
