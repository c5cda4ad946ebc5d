package io.hanjul.booking;

import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.Sales;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.PaymentId;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.payment.PaymentSettled;
import io.hanjul.payment.PaymentState;
import io.hanjul.payment.PaymentView;
import io.hanjul.payment.Payments;
import io.hanjul.payment.Refunds;
import io.hanjul.waitingroom.Admissions;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from a settled payment, in the transaction that settles it: a guest's request and the reconciler both
 * end here, so a payment leads to a booking or to a refund whichever of them came first. A payment for something else
 * than a hold is none of ours.
 */
@Component
class PaymentEvents {

    private final Payments payments;
    private final Refunds refunds;
    private final Holds holds;
    private final BookingTable bookings;
    private final MoveTable moves;
    private final MoveSettlement settlement;
    private final BookingCodes codes;
    private final Admissions admissions;
    private final BookedDates dates;
    private final Offerings offerings;
    private final Sales sales;
    private final IdSource ids;
    private final MeterRegistry meters;

    PaymentEvents(
            Payments payments,
            Refunds refunds,
            Holds holds,
            BookingTable bookings,
            MoveTable moves,
            MoveSettlement settlement,
            BookingCodes codes,
            Admissions admissions,
            BookedDates dates,
            Offerings offerings,
            Sales sales,
            IdSource ids,
            MeterRegistry meters) {
        this.payments = payments;
        this.refunds = refunds;
        this.holds = holds;
        this.bookings = bookings;
        this.moves = moves;
        this.settlement = settlement;
        this.codes = codes;
        this.admissions = admissions;
        this.dates = dates;
        this.offerings = offerings;
        this.sales = sales;
        this.ids = ids;
        this.meters = meters;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentSettled event) {
        if (event.state() != PaymentState.DONE) {
            return;
        }
        holds.find(new HoldId(event.reference()))
                .ifPresent(hold -> moves.find(hold.id())
                        .ifPresentOrElse(
                                move -> moveOrRefund(move, event.payment()),
                                () -> bookOrRefund(hold, event.payment())));
    }

    private void moveOrRefund(MoveTable.Move move, PaymentId payment) {
        if (!settlement.settle(move, Optional.of(payment))) {
            refunds.all(payment, "paid too late: the seats could not be exchanged any more");
            // Nobody can pay for them again, so they are not kept until their time is over.
            holds.release(move.hold());
        }
    }

    private void bookOrRefund(HoldView hold, PaymentId id) {
        PaymentView payment = payments.find(id).orElseThrow();
        var booking = new BookingId(ids.next());
        int limit = sales.find(hold.sale()).orElseThrow().unitsPerPerson();
        boolean booked = holds.confirm(hold.id(), booking, limit);
        if (booked) {
            book(booking, hold, payment);
        } else {
            refunds.all(payment.id(), "paid too late: the hold had ended, and could not be had again");
        }
        String outcome = booked ? "booked" : "refunded";
        meters.counter("hanjul.purchases", "outcome", outcome, "rehearsal", String.valueOf(payment.rehearsal()))
                .increment();
    }

    private void book(BookingId id, HoldView hold, PaymentView payment) {
        BookedDates.Booked booked = dates.of(hold.session(), hold.id());
        bookings.insert(new BookingTable.New(
                id,
                codes.next(),
                hold.id(),
                payment.id(),
                hold.session(),
                hold.sale(),
                hold.account(),
                payment.amount(),
                booked,
                payment.rehearsal(),
                offerings.refundTerms(booked.session().offeringId())));
        bookings.addEvent(id, "CONFIRMED", Actor.guest(hold.account()), "paid");
        hold.admission().ifPresent(admissions::booked);
    }
}
