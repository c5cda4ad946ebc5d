package io.hanjul.booking;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import io.hanjul.inventory.HoldView;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows holds as their guests see them: with what is to be paid, and what was. */
@Component
class HoldReader {

    private final Offers offers;
    private final PaymentReader payments;
    private final MoveTable moves;
    private final MoveSettlement settlement;
    private final Clock clock;

    HoldReader(Offers offers, PaymentReader payments, MoveTable moves, MoveSettlement settlement, Clock clock) {
        this.offers = offers;
        this.payments = payments;
        this.moves = moves;
        this.settlement = settlement;
        this.clock = clock;
    }

    /** A hold that was made this moment, to be bought: nothing has to be asked for. */
    HoldDetails fresh(HoldView hold) {
        return details(hold, List.of(), hold.total(), Optional.empty());
    }

    HoldDetails show(HoldView hold) {
        Optional<BookingId> moved = moves.find(hold.id()).map(MoveTable.Move::booking);
        return details(hold, payments.ofHold(hold.id(), hold.account()), settlement.due(hold), moved);
    }

    private HoldDetails details(HoldView hold, List<PaymentDetails> ofHold, Money due, Optional<BookingId> moved) {
        var units = offers.of(hold.session()).units();
        return new HoldDetails(
                hold.id(),
                hold.session(),
                hold.sale(),
                hold.state(),
                UnitLine.of(hold, units),
                hold.total(),
                due,
                moved.map(BookingId::toString).orElse(""),
                hold.shownUntil(),
                clock.instant(),
                ofHold,
                payments.isTest());
    }
}
