package io.hanjul.booking;

import io.hanjul.catalog.CatalogProblem;
import io.hanjul.catalog.RehearsalEvent;
import io.hanjul.payment.Payments;
import io.hanjul.problem.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** No rehearsal where money would move, nor of a sale that somebody real has bought in. */
@Component("bookingRehearsalEvents")
class RehearsalEvents {

    private final Payments payments;
    private final RehearsalBookingTable bookings;

    RehearsalEvents(Payments payments, RehearsalBookingTable bookings) {
        this.payments = payments;
        this.bookings = bookings;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RehearsalEvent.SetUp event) {
        payments.requireTestGateway();
        if (bookings.realOnesOf(event.sale()) > 0) {
            throw Refusal.of(CatalogProblem.SALE_HAS_GUESTS);
        }
    }
}
