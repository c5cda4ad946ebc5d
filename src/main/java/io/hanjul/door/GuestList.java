package io.hanjul.door;

import io.hanjul.booking.Tickets;
import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.SessionDesk;
import io.hanjul.catalog.SessionView;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Availability;
import io.hanjul.inventory.AvailabilityView;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is expected in a session, for whoever manages it; every method refuses others with NOT_FOUND. */
@Service
public class GuestList {

    private final SessionDesk sessions;
    private final Offerings offerings;
    private final GuestReader guests;
    private final CheckInTable checkIns;
    private final Availability availability;
    private final Tickets tickets;
    private final Clock clock;

    GuestList(
            SessionDesk sessions,
            Offerings offerings,
            GuestReader guests,
            CheckInTable checkIns,
            Availability availability,
            Tickets tickets,
            Clock clock) {
        this.sessions = sessions;
        this.offerings = offerings;
        this.guests = guests;
        this.checkIns = checkIns;
        this.availability = availability;
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * Bookings in the order of their seats.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's
     */
    @Transactional(readOnly = true)
    public Page<GuestView> page(Caller caller, SessionId id, GuestQuery query, PageRequest page) {
        List<GuestView> all = guests.all(sessions.find(caller, id));
        List<GuestView> found = all.stream()
                .skip(page.first() ? 0 : after(all, page))
                .filter(query::matches)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(found, page, GuestView::bookingId);
    }

    /** Index of the first guest behind a cursor; a cursor of another list leads to its end. */
    private static int after(List<GuestView> all, PageRequest page) {
        int index = 0;
        while (index < all.size() && !all.get(index).bookingId().value().equals(page.before())) {
            index++;
        }
        return index + 1;
    }

    /**
     * All of them as a file in the caller's language.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's
     */
    @Transactional(readOnly = true)
    public byte[] csv(Caller caller, SessionId id, Locale locale) {
        SessionView session = sessions.find(caller, id);
        return new GuestCsv(locale, session.zone()).of(guests.all(session));
    }

    /**
     * What a device needs at the door.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's
     */
    @Transactional(readOnly = true)
    public DoorView door(Caller caller, SessionId id) {
        SessionView session = sessions.find(caller, id);
        OfferingView offering = offerings.find(session.offeringId()).orElseThrow();
        return new DoorView(
                session,
                offering.title(),
                offering.place().name(),
                clock.instant(),
                tickets.keys(),
                guests.all(session));
    }

    /**
     * How full it is.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's
     */
    public DoorView.Counts counts(Caller caller, SessionId id) {
        SessionView session = sessions.find(caller, id);
        int expected = availability.of(session.id()).map(AvailabilityView::sold).orElse(0);
        return new DoorView.Counts(expected, checkIns.countOf(session.id()));
    }
}
