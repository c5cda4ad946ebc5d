package io.hanjul.door;

import io.hanjul.booking.Attendance;
import io.hanjul.booking.Attendee;
import io.hanjul.booking.BookingState;
import io.hanjul.catalog.SessionDesk;
import io.hanjul.catalog.SessionView;
import io.hanjul.edge.Caller;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.SoldUnits;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets people in. Every answer is decided by the database, so that of two gates that see one ticket one lets its guest
 * in and the other is told when and where that was. Locks: mark (advisory) → booking → check_in.
 */
@Service
public class CheckIns {

    private final SessionDesk sessions;
    private final TicketDesk tickets;
    private final Attendance attendance;
    private final CheckInTable checkIns;
    private final GuestReader guests;
    private final SoldUnits sold;
    private final DoorSettings settings;
    private final DoorMeters meters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CheckIns(
            SessionDesk sessions,
            TicketDesk tickets,
            Attendance attendance,
            CheckInTable checkIns,
            GuestReader guests,
            SoldUnits sold,
            DoorSettings settings,
            DoorMeters meters,
            TransactionTemplate transaction,
            Clock clock) {
        this.sessions = sessions;
        this.tickets = tickets;
        this.attendance = attendance;
        this.checkIns = checkIns;
        this.guests = guests;
        this.sold = sold;
        this.settings = settings;
        this.meters = meters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A booking as somebody at the door of a session names it. */
    public record Place(BookingId booking, SessionId session) {}

    /**
     * Somebody was let in.
     *
     * @param view who
     * @param repeated whether this very mark had let them in before
     */
    public record Admitted(CheckInView view, boolean repeated) {}

    /**
     * Lets in whoever a ticket is for: all of a booking, some of it, or the next ones. From the moment in which a
     * session is called off it lets nobody in, also those whose bookings are still to be given back.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's; TICKET_FORGED, TICKET_UNKNOWN,
     *     TICKET_OTHER_SESSION, TICKET_OTHER_DATE, TICKET_REPLACED, TICKET_CANCELLED, NO_SHOW_FINAL,
     *     UNIT_NOT_ON_TICKET; ALREADY_IN with when, where and by whom; IDEMPOTENCY_KEY_REUSED when the mark was made
     *     with another booking or other units
     */
    public Admitted admit(Caller caller, SessionId id, Scan scan) {
        return meters.counting(
                scan,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    TicketDesk.Shown shown = tickets.read(caller, sessions.find(caller, id), scan.ticket());
                    checkIns.lockMark(scan.mark());
                    Attendee booking =
                            attendance.lock(shown.booking()).orElseThrow(() -> Refusal.of(DoorProblem.TICKET_UNKNOWN));
                    // Who changes the date locks the booking, so what is read of the session now stays.
                    SessionView session = sessions.find(caller, id);
                    shown.requireCurrent(booking, session);
                    List<CheckInTable.Marked> before = checkIns.ofMark(caller.account(), scan.mark(), booking.id());
                    if (before.isEmpty()) {
                        return new Admitted(enter(caller, session, booking, scan), false);
                    }
                    return new Admitted(again(session, booking, scan, before), true);
                })));
    }

    private CheckInView again(SessionView session, Attendee booking, Scan scan, List<CheckInTable.Marked> before) {
        Set<UnitId> marked = before.stream().map(CheckInTable.Marked::unit).collect(Collectors.toSet());
        boolean same = before.stream().allMatch(one -> one.booking().equals(booking.id()));
        if (!same || !marked.containsAll(scan.units())) {
            throw Refusal.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        GuestView guest = guests.one(session, booking);
        List<UnitId> units = guest.units().stream()
                .map(GuestView.Seat::unitId)
                .filter(marked::contains)
                .toList();
        return new CheckInView(units, guest);
    }

    private CheckInView enter(Caller caller, SessionView session, Attendee booking, Scan scan) {
        List<UnitId> all = sold.ofBooking(session.id(), booking.id()).stream()
                .map(SoldUnits.Sold::unit)
                .toList();
        if (booking.state() == BookingState.CANCELLED || all.isEmpty() || !session.takesPlace()) {
            throw Refusal.of(DoorProblem.TICKET_CANCELLED);
        }
        requireThisDate(session, scan);
        List<UnitId> wanted = wanted(all, booking, scan);
        int in = wanted.isEmpty()
                ? 0
                : checkIns.enter(caller.account(), scan, new Place(booking.id(), session.id()), wanted);
        if (in == 0 || in != wanted.size()) {
            throw alreadyIn(guests.one(session, booking), scan);
        }
        var note = new Attendance.Note(caller.account(), scan.gate() + ", " + in + "/" + all.size());
        if (!attendance.comesIn(booking.id(), scan.seenAt(), settings.undoWithin(), note)) {
            throw Refusal.of(DoorProblem.NO_SHOW_FINAL);
        }
        Attendee now = attendance.find(booking.id()).orElseThrow();
        return new CheckInView(wanted, guests.one(session, now));
    }

    /** On the evening that was called off nobody comes in; what was seen before the change is void as well. */
    private void requireThisDate(SessionView session, Scan scan) {
        Instant opens = session.startsAt().minus(settings.opensBefore());
        boolean early = scan.seenAt().orElseGet(clock::instant).isBefore(opens);
        boolean before = session.lastChange()
                .filter(change ->
                        scan.seenAt().filter(change.changedAt()::isAfter).isPresent())
                .isPresent();
        if (before || (early && session.lastChange().isPresent())) {
            throw Refusal.of(
                    DoorProblem.TICKET_OTHER_DATE,
                    "",
                    Map.of(
                            "startsAt",
                            session.startsAt().toString(),
                            "zone",
                            session.zone().getId()));
        }
    }

    private List<UnitId> wanted(List<UnitId> all, Attendee booking, Scan scan) {
        if (!scan.units().isEmpty()) {
            if (!all.containsAll(scan.units())) {
                throw Refusal.of(DoorProblem.UNIT_NOT_ON_TICKET);
            }
            return scan.units().stream().distinct().toList();
        }
        Set<UnitId> inside = insideOf(booking.id());
        return all.stream()
                .filter(unit -> !inside.contains(unit))
                .limit(scan.atMost())
                .toList();
    }

    private Set<UnitId> insideOf(BookingId booking) {
        return checkIns.insideOf(booking, settings.undoWithin()).stream()
                .map(CheckInTable.Inside::unit)
                .collect(Collectors.toSet());
    }

    private static Refusal alreadyIn(GuestView guest, Scan scan) {
        GuestView.Entry last = guest.entries().stream()
                .filter(entry -> scan.units().isEmpty() || scan.units().contains(entry.unitId()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return Refusal.of(
                DoorProblem.ALREADY_IN,
                "",
                Map.of("at", last.at().toString(), "gate", last.gate(), "by", last.by(), "guest", guest));
    }
}
