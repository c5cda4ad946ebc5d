package io.hanjul.booking;

import io.hanjul.ids.SaleId;
import io.hanjul.inventory.Revocations;
import io.hanjul.payment.Refunds;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What simulated guests bought, and how it is called off when their rehearsal has ended. */
@Service
public class RehearsalBookings {

    private static final int AT_ONCE = 100;
    private static final String REASON = "the rehearsal has ended";

    private final RehearsalBookingTable bookings;
    private final Refunds refunds;
    private final Revocations revocations;

    RehearsalBookings(RehearsalBookingTable bookings, Refunds refunds, Revocations revocations) {
        this.bookings = bookings;
        this.refunds = refunds;
        this.revocations = revocations;
    }

    /**
     * Calls off a bounded number of a rehearsal's bookings, refunds them at the test gateway, and frees their seats;
     * what is only held is taken back as well. At any moment the books are in order. Locks: refund → hold → cells →
     * session_stock → booking.
     *
     * @return how many bookings and holds were called off; 0 when none is left
     */
    @Transactional
    public int callOff(SaleId sale) {
        List<RehearsalBookingTable.Row> standing = bookings.ofSale(sale, AT_ONCE);
        if (standing.isEmpty()) {
            return revocations.revokeUnpaid(sale, AT_ONCE);
        }
        standing.forEach(booking -> refunds.all(booking.payment(), REASON));
        revocations.revoke(
                standing.stream().map(RehearsalBookingTable.Row::hold).toList());
        bookings.cancel(standing);
        return standing.size();
    }
}
