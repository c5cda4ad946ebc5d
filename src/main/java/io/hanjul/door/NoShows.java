package io.hanjul.door;

import io.hanjul.booking.Attendance;
import io.hanjul.booking.Attendee;
import io.hanjul.booking.BookingState;
import io.hanjul.catalog.SessionDesk;
import io.hanjul.catalog.SessionView;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Reason;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bookings that nobody came for, as staff mark and unmark them. Locks: booking. */
@Service
public class NoShows {

    private final SessionDesk sessions;
    private final Attendance attendance;
    private final GuestReader guests;
    private final DoorSettings settings;
    private final DoorMeters meters;

    NoShows(SessionDesk sessions, Attendance attendance, GuestReader guests, DoorSettings settings, DoorMeters meters) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.guests = guests;
        this.settings = settings;
        this.meters = meters;
    }

    /**
     * Marks that nobody came, once the session has begun; marked again, it stays as it is.
     *
     * @throws Refusal NOT_FOUND when the booking is not of this session or that not the caller's; NOT_STARTED,
     *     ALREADY_IN, TICKET_CANCELLED; INVALID_FIELDS without a reason
     */
    @Transactional
    public GuestView mark(Caller caller, CheckIns.Place place, String reason) {
        var note = new Attendance.Note(caller.account(), Reason.require(reason));
        SessionView session = sessions.find(caller, place.session());
        if (attendance.missed(locked(place).id(), note)) {
            meters.missed("staff", 1);
        } else {
            requireMissed(locked(place));
        }
        return guests.one(session, locked(place));
    }

    private static void requireMissed(Attendee booking) {
        switch (booking.state()) {
            case NO_SHOW -> {}
            case CONFIRMED -> throw Refusal.of(DoorProblem.NOT_STARTED);
            case CHECKED_IN -> throw Refusal.of(DoorProblem.ALREADY_IN);
            case CANCELLED -> throw Refusal.of(DoorProblem.TICKET_CANCELLED);
        }
    }

    /**
     * Takes such a mark back; from then on only people mark this booking. Taken back again, it stays as it is.
     *
     * @throws Refusal NOT_FOUND when the booking is not of this session or that not the caller's; UNDO_TOO_LATE;
     *     INVALID_FIELDS without a reason
     */
    @Transactional
    public GuestView excuse(Caller caller, CheckIns.Place place, String reason) {
        var note = new Attendance.Note(caller.account(), Reason.require(reason));
        SessionView session = sessions.find(caller, place.session());
        Attendee before = locked(place);
        boolean excused = attendance.excused(before.id(), settings.undoWithin(), note);
        Attendee now = locked(place);
        if (!excused && now.state() == BookingState.NO_SHOW) {
            throw Refusal.of(DoorProblem.UNDO_TOO_LATE);
        }
        return guests.one(session, now);
    }

    private Attendee locked(CheckIns.Place place) {
        return attendance
                .lock(place.booking())
                .filter(found -> found.session().equals(place.session()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
