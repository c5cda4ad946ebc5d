package io.hanjul.door;

import io.hanjul.booking.Attendance;
import io.hanjul.booking.Attendee;
import io.hanjul.catalog.SessionDesk;
import io.hanjul.catalog.SessionView;
import io.hanjul.edge.Caller;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.UnitId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back that somebody was let in. Locks: booking → check_in. */
@Service
public class CheckInUndos {

    private final SessionDesk sessions;
    private final Attendance attendance;
    private final CheckInTable checkIns;
    private final GuestReader guests;
    private final DoorSettings settings;
    private final DoorMeters meters;

    CheckInUndos(
            SessionDesk sessions,
            Attendance attendance,
            CheckInTable checkIns,
            GuestReader guests,
            DoorSettings settings,
            DoorMeters meters) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.checkIns = checkIns;
        this.guests = guests;
        this.settings = settings;
        this.meters = meters;
    }

    /**
     * Takes back that somebody came in, within minutes.
     *
     * @param units whom; empty for all of the booking
     * @throws Refusal NOT_FOUND when the session is not the caller's or the booking not of this session; NOT_IN,
     *     UNDO_TOO_LATE
     */
    @Transactional
    public GuestView undo(Caller caller, CheckIns.Place place, Set<UnitId> units) {
        SessionView session = sessions.find(caller, place.session());
        Attendee booking = attendance
                .lock(place.booking())
                .filter(found -> found.session().equals(session.id()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        undo(caller, booking.id(), units);
        return guests.one(session, attendance.find(booking.id()).orElseThrow());
    }

    private void undo(Caller caller, BookingId booking, Set<UnitId> units) {
        List<UnitId> inside = checkIns.insideOf(booking, settings.undoWithin()).stream()
                .map(CheckInTable.Inside::unit)
                .toList();
        List<UnitId> wanted = inside.stream()
                .filter(unit -> units.isEmpty() || units.contains(unit))
                .toList();
        if (wanted.isEmpty()) {
            throw Refusal.of(DoorProblem.NOT_IN);
        }
        int undone = checkIns.undo(caller.account(), booking, wanted, settings.undoWithin());
        if (undone != wanted.size()) {
            throw Refusal.of(DoorProblem.UNDO_TOO_LATE);
        }
        var note = new Attendance.Note(caller.account(), undone + "/" + inside.size());
        attendance.goesOut(booking, undone == inside.size(), settings.noShowAfter(), note);
        meters.undone();
    }
}
