package io.hanjul.booking;

import io.hanjul.catalog.MoveTerms;
import io.hanjul.ids.Money;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether a guest may change to other seats, and what that takes. */
@Component
class MoveQuotes {

    private final CancellationTable cancellations;
    private final Holds holds;

    MoveQuotes(CancellationTable cancellations, Holds holds) {
        this.cancellations = cancellations;
        this.holds = holds;
    }

    MovePlan plan(BookingTable.Row row, Offer offer, MoveNamed named) {
        HoldView hold = holds.find(row.hold()).orElseThrow();
        return MovePlan.of(UnitLine.of(hold, offer.units()), named, offer);
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
