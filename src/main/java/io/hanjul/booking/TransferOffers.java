package io.hanjul.booking;

import io.hanjul.account.AccountNames;
import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.SessionView;
import io.hanjul.catalog.Sessions;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows a booking to whoever is offered it. */
@Component
class TransferOffers {

    private final Holds holds;
    private final Offers offers;
    private final Sessions sessions;
    private final Offerings offerings;
    private final AccountNames names;

    TransferOffers(Holds holds, Offers offers, Sessions sessions, Offerings offerings, AccountNames names) {
        this.holds = holds;
        this.offers = offers;
        this.sessions = sessions;
        this.offerings = offerings;
        this.names = names;
    }

    /** What the link offers. */
    TransferOffer of(TransferTable.Row link, BookingTable.Row booking, Optional<BookingId> accepted) {
        HoldView hold = holds.find(booking.hold()).orElseThrow();
        SessionView session = sessions.find(booking.session()).orElseThrow();
        OfferingView offering = offerings.find(session.offeringId()).orElseThrow();
        List<TransferOffer.Seat> units = UnitLine.of(hold, offers.unitsOf(session.layoutId())).stream()
                .map(TransferOffer.Seat::of)
                .toList();
        return new TransferOffer(
                session,
                new BookingView.What(offering.id(), offering.title()),
                offering.place(),
                units,
                nameOf(link.from()),
                link.expiresAt(),
                accepted.map(BookingId::toString).orElse(""));
    }

    private String nameOf(AccountId account) {
        return names.of(List.of(account)).getOrDefault(account, "");
    }
}
