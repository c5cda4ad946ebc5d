package io.hanjul.booking;

import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.SessionView;
import io.hanjul.catalog.Sessions;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Ownership;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.BookingId;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import org.springframework.stereotype.Service;

/** What a guest has bought. */
@Service
public class Bookings {

    private final BookingTable bookings;
    private final Holds holds;
    private final Offers offers;
    private final Sessions sessions;
    private final Offerings offerings;

    Bookings(BookingTable bookings, Holds holds, Offers offers, Sessions sessions, Offerings offerings) {
        this.bookings = bookings;
        this.holds = holds;
        this.offers = offers;
        this.sessions = sessions;
        this.offerings = offerings;
    }

    /** The caller's bookings, newest first. */
    public Page<BookingView> of(Caller caller, PageRequest page) {
        return Page.of(bookings.page(caller.account(), page), page, BookingTable.Row::id)
                .map(this::view);
    }

    /**
     * The caller's booking.
     *
     * @throws Refusal NOT_FOUND when it is another's, or none
     */
    public BookingView find(Caller caller, BookingId id) {
        BookingTable.Row row = bookings.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Ownership.requireOwn(caller, row.account());
        return view(row);
    }

    private BookingView view(BookingTable.Row row) {
        HoldView hold = holds.find(row.hold()).orElseThrow();
        SessionView session = sessions.find(row.session()).orElseThrow();
        OfferingView offering = offerings.find(session.offeringId()).orElseThrow();
        return new BookingView(
                row.id(),
                row.code(),
                row.state(),
                session,
                new BookingView.What(offering.id(), offering.title()),
                offering.place(),
                UnitLine.of(hold, offers.unitsOf(session.layoutId())),
                row.total(),
                row.payment(),
                row.confirmedAt());
    }
}
