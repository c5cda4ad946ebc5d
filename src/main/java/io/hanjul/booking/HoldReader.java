package io.hanjul.booking;

import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.HoldView;
import io.hanjul.place.Unit;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

    /** A hold that was made this moment, of what is on offer, to be bought: nothing has to be asked for. */
    HoldDetails fresh(HoldView hold, Offer offer) {
        return details(hold, offer.units(), new Paying(List.of(), hold.total(), ""));
    }

    HoldDetails show(HoldView hold) {
        String moved =
                moves.find(hold.id()).map(move -> move.booking().toString()).orElse("");
        var units = offers.unitsOf(hold.session());
        var paying = new Paying(payments.ofHold(hold.id(), hold.account()), settlement.due(hold), moved);
        return details(hold, units, paying);
    }

    /** What was paid and is still to be, and the booking that the hold would change, or empty text. */
    private record Paying(List<PaymentDetails> payments, Money due, String moves) {}

    private HoldDetails details(HoldView hold, Map<UnitId, Unit> units, Paying paying) {
        return new HoldDetails(
                hold.id(),
                hold.session(),
                hold.sale(),
                hold.state(),
                UnitLine.of(hold, units),
                hold.total(),
                paying.due(),
                paying.moves(),
                hold.shownUntil(),
                clock.instant(),
                paying.payments(),
                payments.isTest());
    }
}
