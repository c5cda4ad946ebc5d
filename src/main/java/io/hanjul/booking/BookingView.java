package io.hanjul.booking;

import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.SessionView;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.Money;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.PaymentId;
import java.time.Instant;
import java.util.List;

/**
 * A booking as its guest sees it.
 *
 * @param id booking
 * @param code what to show or say at the door; empty for who has handed it over
 * @param state its state
 * @param custody whose it is, as seen by whoever asks
 * @param paid whether the caller paid for it, and so has its receipt and gets its refunds
 * @param session when
 * @param offering what
 * @param place where
 * @param units which seats or tables it has, in the order of the layout; of a cancelled one, those that it last had
 * @param cancelledUnits those that were given back while the rest stood, oldest first
 * @param total what its units cost
 * @param kept what is kept of the price of units that were given back
 * @param paymentId the payment
 * @param confirmedAt when it was confirmed
 * @param dateAnswer what its guest has answered to the last change of the session's date
 * @param ticket the text of its QR code, signed; empty when it lets nobody in (any more)
 */
public record BookingView(
        BookingId id,
        String code,
        BookingState state,
        Custody custody,
        boolean paid,
        SessionView session,
        What offering,
        OfferingView.PlaceInShort place,
        List<UnitLine> units,
        List<UnitLine> cancelledUnits,
        Money total,
        Money kept,
        PaymentId paymentId,
        Instant confirmedAt,
        DateAnswer dateAnswer,
        String ticket) {

    /** Whose a booking is, and who paid for it. */
    public enum Custody {
        /** The caller's, who made it. */
        OWN,
        /** The caller's, who got it from somebody; what is refunded goes to who made it. */
        RECEIVED,
        /** Another's by now, to whom the caller has handed it. */
        GIVEN
    }

    /** What is on. */
    public record What(OfferingId id, LocalizedText title) {}
}
