package io.hanjul.door;

import io.hanjul.booking.Attendance;
import io.hanjul.booking.Attendee;
import io.hanjul.booking.Ticket;
import io.hanjul.booking.Tickets;
import io.hanjul.catalog.SessionDesk;
import io.hanjul.catalog.SessionView;
import io.hanjul.edge.Caller;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what is shown at a door: a signed ticket, or a booking code that somebody says. */
@Component
class TicketDesk {

    private final Tickets tickets;
    private final Attendance attendance;
    private final SessionDesk sessions;

    TicketDesk(Tickets tickets, Attendance attendance, SessionDesk sessions) {
        this.tickets = tickets;
        this.attendance = attendance;
        this.sessions = sessions;
    }

    /** Which booking was shown, with the code that it must still have. */
    record Shown(BookingId booking, String code) {

        /**
         * Passes when the booking still has this code and is for this session.
         *
         * @throws Refusal TICKET_REPLACED
         */
        void requireCurrent(Attendee now, SessionView session) {
            if (!now.code().equals(code) || !now.session().equals(session.id())) {
                throw Refusal.of(DoorProblem.TICKET_REPLACED);
            }
        }
    }

    /**
     * What was shown at the door of a session that the caller manages.
     *
     * @throws Refusal TICKET_FORGED, TICKET_UNKNOWN, TICKET_OTHER_SESSION
     */
    Shown read(Caller caller, SessionView session, String text) {
        if (Tickets.isTicket(text)) {
            Ticket ticket = tickets.read(text).orElseThrow(() -> Refusal.of(DoorProblem.TICKET_FORGED));
            if (!ticket.session().equals(session.id())) {
                throw elsewhere(caller, ticket.session(), DoorProblem.TICKET_OTHER_SESSION);
            }
            return new Shown(ticket.booking(), ticket.code());
        }
        String code = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        Attendee found = attendance.findByCode(code).orElseThrow(() -> Refusal.of(DoorProblem.TICKET_UNKNOWN));
        if (!found.session().equals(session.id())) {
            throw elsewhere(caller, found.session(), DoorProblem.TICKET_UNKNOWN);
        }
        return new Shown(found.id(), found.code());
    }

    /** Who manages both sessions may know when the other one is; nobody else learns that a code exists. */
    private Refusal elsewhere(Caller caller, SessionId other, DoorProblem forStrangers) {
        try {
            SessionView session = sessions.find(caller, other);
            return Refusal.of(
                    DoorProblem.TICKET_OTHER_SESSION,
                    "",
                    Map.of(
                            "startsAt",
                            session.startsAt().toString(),
                            "zone",
                            session.zone().getId()));
        } catch (Refusal no) {
            if (no.code() != CommonProblem.NOT_FOUND) {
                throw no;
            }
            return Refusal.of(forStrangers);
        }
    }
}
