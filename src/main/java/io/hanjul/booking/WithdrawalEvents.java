package io.hanjul.booking;

import io.hanjul.catalog.OfferingWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has booked stays to be seen. */
@Component
class WithdrawalEvents {

    private final RehearsalBookingTable bookings;

    WithdrawalEvents(RehearsalBookingTable bookings) {
        this.bookings = bookings;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(OfferingWithdrawn event) {
        if (event.sales().stream().anyMatch(sale -> bookings.realOnesOf(sale) > 0)) {
            event.isSold();
        }
    }
}
