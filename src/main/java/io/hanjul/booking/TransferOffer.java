package io.hanjul.booking;

import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.SessionView;
import io.hanjul.ids.UnitId;
import io.hanjul.place.UnitKind;
import java.time.Instant;
import java.util.List;

/**
 * What somebody is offered by a link: a booking, without its code and what it cost.
 *
 * @param session when
 * @param offering what
 * @param place where
 * @param units which seats or tables, in the order of the layout
 * @param from who offers it, as they call themselves
 * @param expiresAt first moment at which the link is of no use any more
 * @param accepted the booking, where whoever asks has taken it over with this link already; otherwise empty
 */
public record TransferOffer(
        SessionView session,
        BookingView.What offering,
        OfferingView.PlaceInShort place,
        List<Seat> units,
        String from,
        Instant expiresAt,
        String accepted) {

    /** A seat or table, as a person reads it. */
    public record Seat(UnitId unitId, UnitKind kind, String section, String row, String label, String category) {

        static Seat of(UnitLine line) {
            return new Seat(line.unitId(), line.kind(), line.section(), line.row(), line.label(), line.category());
        }
    }
}
