package io.hanjul.booking;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.ReturnAskId;
import io.hanjul.inventory.Claim;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.ListedStock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Chooses what those who wait are offered of what nobody has, and makes claims of it. */
@Component
class ReturnGifts {

    private final ReturnAskTable asks;
    private final ReturnChoices choices;
    private final Holds holds;
    private final PoolCounts counts;
    private final IdSource ids;

    ReturnGifts(ReturnAskTable asks, ReturnChoices choices, Holds holds, PoolCounts counts, IdSource ids) {
        this.asks = asks;
        this.choices = choices;
        this.holds = holds;
        this.counts = counts;
        this.ids = ids;
    }

    /** A claim for an ask. */
    record Gift(ReturnAskRow ask, Claim claim) {}

    /** Who has taken something else meanwhile and would have too many is passed over, like who cannot be served. */
    List<Gift> choose(Offer offer, ListedStock.Look look) {
        Map<ReturnAskId, ReturnAskRow> waiting = asks.line(offer.session().id()).stream()
                .filter(row -> row.state() == ReturnAskState.WAITING)
                .collect(Collectors.toMap(ReturnAskRow::id, row -> row, (a, b) -> a, LinkedHashMap::new));
        Set<ReturnAskId> full = new HashSet<>();
        var left = new ReturnPolicy.Stock(look.free(), look.areas());
        while (true) {
            List<ReturnPolicy.Ask> line = waiting.values().stream()
                    .filter(row -> !full.contains(row.id()))
                    .map(row -> new ReturnPolicy.Ask(row.id(), row.wish()))
                    .toList();
            List<ReturnPolicy.Served> served = ReturnPolicy.serve(line, left, choices.in(offer));
            List<ReturnAskId> over = served.stream()
                    .map(one -> one.ask().id())
                    .filter(id -> isFull(Objects.requireNonNull(waiting.get(id)), offer))
                    .toList();
            if (over.isEmpty()) {
                return served.stream()
                        .map(one -> gift(
                                offer,
                                Objects.requireNonNull(waiting.get(one.ask().id())),
                                one))
                        .toList();
            }
            full.addAll(over);
        }
    }

    private boolean isFull(ReturnAskRow row, Offer offer) {
        return holds.taken(row.sale(), row.account()) + row.wish().units()
                > offer.sale().unitsPerPerson();
    }

    private Gift gift(Offer offer, ReturnAskRow row, ReturnPolicy.Served served) {
        var hold = new HoldId(ids.next());
        List<HoldOrder.Count> pools = served.found().area().stream()
                .map(area -> new HoldOrder.Count(area, row.wish().units()))
                .toList();
        var person = new Claim.Person(
                row.sale(), row.account(), Optional.empty(), offer.sale().unitsPerPerson());
        return new Gift(
                row,
                new Claim(
                        hold,
                        row.session(),
                        person,
                        new ArrayList<>(served.found().units()),
                        counts.of(offer, pools),
                        Optional.empty(),
                        "→ return " + hold,
                        ""));
    }
}
