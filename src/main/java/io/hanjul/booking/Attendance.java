package io.hanjul.booking;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who came and who did not: the moves of a booking that the door makes. Each is one conditional statement, decided by
 * the database, and a line of the booking's history. Who may make them is the caller's to know. Locks: booking.
 */
@Service
public class Attendance {

    private final AttendanceTable attendance;
    private final BookingTable bookings;

    Attendance(AttendanceTable attendance, BookingTable bookings) {
        this.attendance = attendance;
        this.bookings = bookings;
    }

    /**
     * Who does something, and what is to be read of it later.
     *
     * @param by the member of staff
     * @param reason why, or with what; may be empty
     */
    public record Note(AccountId by, String reason) {

        private String actor() {
            return "account " + by;
        }
    }

    /** The booking, if there is one. */
    public Optional<Attendee> find(BookingId booking) {
        return attendance.find(booking);
    }

    /** The booking that has this code now, if there is one. */
    public Optional<Attendee> findByCode(String code) {
        return attendance.findByCode(code);
    }

    /** All bookings of a session, the oldest first, also those that were called off. */
    public List<Attendee> ofSession(SessionId session) {
        return attendance.ofSession(session);
    }

    /** The booking, which nobody else moves until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Attendee> lock(BookingId booking) {
        return attendance.lock(booking);
    }

    /**
     * Lets somebody in, again where some of the booking are in already.
     *
     * @param seenAt when they were let in, by a device that could not say so then: before the clock marked a no-show it
     *     outdoes that, however late it is told
     * @param within how long after a no-show was marked it can still be undone
     * @return {@code false} when the booking lets nobody in (any more)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean comesIn(BookingId booking, Optional<Instant> seenAt, Duration within, Note note) {
        return noted(attendance.comeIn(booking, seenAt, within), booking, BookingState.CHECKED_IN.name(), note);
    }

    /**
     * Notes that somebody of the booking did not come in after all.
     *
     * @param last whether nobody of it is in now, so that the booking is as before
     * @param after how long after the start nobody is waited for: later than that, the clock does not mark it again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void goesOut(BookingId booking, boolean last, Duration after, Note note) {
        if (last && !attendance.goOut(booking, after)) {
            throw new IllegalStateException("booking " + booking + " has people inside, but is not checked in");
        }
        bookings.addEvent(booking, "CHECK_IN_UNDONE", note.actor(), note.reason());
    }

    /** Marks that nobody came; {@code false} before the start, and when the booking is not waited for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean missed(BookingId booking, Note note) {
        return noted(attendance.miss(booking), booking, BookingState.NO_SHOW.name(), note);
    }

    /** Takes such a mark back; {@code false} when there is none, or it is older than that. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean excused(BookingId booking, Duration within, Note note) {
        return noted(attendance.excuse(booking, within), booking, "NO_SHOW_UNDONE", note);
    }

    /**
     * Marks up to that many bookings for which nobody came so long after the start.
     *
     * @return how many
     */
    @Transactional
    public int missDue(Duration after, int most) {
        return attendance.missDue(after, most);
    }

    private boolean noted(boolean moved, BookingId booking, String kind, Note note) {
        if (moved) {
            bookings.addEvent(booking, kind, note.actor(), note.reason());
        }
        return moved;
    }
}
