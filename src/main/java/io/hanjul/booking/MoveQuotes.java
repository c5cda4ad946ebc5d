package io.hanjul.booking;

import io.hanjul.catalog.MoveTerms;
import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.Swaps;
import io.hanjul.place.UnitKind;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether a guest may change to other seats, and what that takes. */
@Component
class MoveQuotes {

    private final CancellationTable cancellations;
    private final Holds holds;
    private final Swaps swaps;

    MoveQuotes(CancellationTable cancellations, Holds holds, Swaps swaps) {
        this.cancellations = cancellations;
        this.holds = holds;
        this.swaps = swaps;
    }

    /**
     * Which units for which others, at the prices of now.
     *
     * @throws Refusal INVALID_FIELDS, CELL_NOT_FOR_SALE, AREA_NOT_MOVED; MOVED_MEANWHILE for units that it had before
     */
    MovePlan plan(BookingTable.Row row, Offer offer, MoveNamed named) {
        HoldView hold = holds.find(row.hold()).orElseThrow();
        requireNoneLeft(hold, named.from());
        return MovePlan.of(UnitLine.of(hold, offer.units()), named, offer);
    }

    /** Somebody was faster, in another tab or at the organiser's desk: that is no fault of the request. */
    private void requireNoneLeft(HoldView hold, List<UnitId> from) {
        Set<UnitId> has = hold.lines().stream().map(HoldView.Line::unit).collect(Collectors.toSet());
        boolean left = swaps.left(hold.id()).stream()
                .map(HoldView.Line::unit)
                .anyMatch(unit -> from.contains(unit) && !has.contains(unit));
        if (left) {
            throw Refusal.of(BookingProblem.MOVED_MEANWHILE);
        }
    }

    MoveQuote quote(BookingTable.Row row, Offer offer, MovePlan plan) {
        Instant until = requirePossible(row, offer);
        String currency = plan.cost().currency();
        long more = Math.max(plan.difference(), 0);
        long less = Math.max(-plan.difference(), 0);
        if (more > 0 && !row.payer().equals(row.account())) {
            throw Refusal.of(BookingProblem.MOVE_NOT_PAID_HERE);
        }
        CancellationTable.Terms terms = cancellations.terms(row.id()).orElseThrow();
        long back = RefundRule.shareOf(less, percent(row, offer, terms));
        return new MoveQuote(
                row.id(),
                plan.from(),
                plan.lines(),
                new Money(more, currency),
                new Money(back, currency),
                new Money(less - back, currency),
                until,
                terms.now());
    }

    private static int percent(BookingTable.Row row, Offer offer, CancellationTable.Terms terms) {
        return RefundRule.of(row, terms, offer.session())
                .from(terms.now())
                .getFirst()
                .percent();
    }

    /** Refuses a booking that has only places that are sold by number. */
    void requireSomethingToMove(BookingTable.Row row, Offer offer) {
        HoldView hold = holds.find(row.hold()).orElseThrow();
        if (UnitLine.of(hold, offer.units()).stream().allMatch(line -> line.kind() == UnitKind.AREA)) {
            throw Refusal.of(BookingProblem.AREA_NOT_MOVED);
        }
    }

    /** Until when it is possible. */
    Instant requirePossible(BookingTable.Row row, Offer offer) {
        CancellationTable.Terms terms = cancellations.terms(row.id()).orElseThrow();
        Cancellations.refuseUnlessStanding(row, terms);
        MoveTerms moves = offer.sale().moves();
        if (!moves.allowed() || offer.sale().rehearsal()) {
            throw Refusal.of(BookingProblem.MOVES_OFF);
        }
        Instant until = terms.startsAt().minus(Duration.ofMinutes(moves.endMinutes()));
        if (!until.isAfter(terms.now())) {
            throw Refusal.of(BookingProblem.MOVE_TOO_LATE);
        }
        return until;
    }
}
