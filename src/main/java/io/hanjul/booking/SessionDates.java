package io.hanjul.booking;

import io.hanjul.catalog.EarlierDate;
import io.hanjul.catalog.NewDate;
import io.hanjul.catalog.Reschedulings;
import io.hanjul.catalog.SessionDesk;
import io.hanjul.catalog.SessionRescheduled;
import io.hanjul.catalog.SessionView;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Ownership;
import io.hanjul.edge.Version;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions that take place at another time: in the transaction that says so every booking that stands has the new date.
 * Its guest may give it back in full for a while ({@link RefundRule}), or say to come; who says nothing keeps it.
 */
@Service
public class SessionDates {

    private static final int BEFORE_THE_DOOR = 10;
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final DateTable dates;
    private final BookingTable bookings;
    private final Bookings reader;
    private final Reschedulings reschedulings;
    private final SessionDesk desk;
    private final MeterRegistry meters;

    SessionDates(
            DateTable dates,
            BookingTable bookings,
            Bookings reader,
            Reschedulings reschedulings,
            SessionDesk desk,
            MeterRegistry meters) {
        this.dates = dates;
        this.bookings = bookings;
        this.reader = reader;
        this.reschedulings = reschedulings;
        this.desk = desk;
        this.meters = meters;
    }

    /** Locks: offering (held already) → date → booking; those who listen after it lock what comes after bookings. */
    @EventListener
    @Order(BEFORE_THE_DOOR)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SessionRescheduled event) {
        dates.lock(event.session());
        if (event.number() == 0) {
            dates.retime(event);
        } else {
            dates.reschedule(event);
        }
    }

    /**
     * Gives a session of the caller another date.
     *
     * @throws Refusal NOT_FOUND when it is another's; VERSION_CHANGED when somebody else was faster; SESSION_OVER,
     *     SESSION_CALLED_OFF; INVALID_FIELDS, also when its sale would end last; CATALOG_FULL after so many changes
     */
    public RescheduledView reschedule(Caller caller, SessionId session, Version seen, NewDate wish) {
        reschedulings.reschedule(caller, session, seen, wish);
        meters.counter("hanjul.sessions.rescheduled").increment();
        return find(caller, session);
    }

    /**
     * What guests have answered to the last change.
     *
     * @throws Refusal NOT_FOUND when the session is another's, or its date was never changed
     */
    @Transactional(readOnly = true)
    public RescheduledView find(Caller caller, SessionId id) {
        SessionView session = desk.find(caller, id);
        int number =
                session.lastChange().map(EarlierDate::number).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        DateTable.Counts counts = dates.counts(id, number);
        return new RescheduledView(session, counts.kept(), counts.givenBack(), counts.unanswered(), counts.issued());
    }

    /**
     * Notes that the caller comes on the new date. That can be said again, and the booking can still be given back.
     *
     * @param startsAt the start that the guest was shown
     * @throws Refusal NOT_FOUND when the booking is another's, or none; DATE_CHANGED when it starts at another time by
     *     now; DATE_NOT_ASKED when it was booked for the date that holds; ALREADY_CANCELLED, ALREADY_CHECKED_IN,
     *     BOOKING_STARTED
     */
    @Transactional
    public BookingView keep(Caller caller, BookingId id, Instant startsAt) {
        BookingTable.Row row = bookings.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Ownership.requireOwn(caller, row.account());
        BookingView before = reader.find(caller, id);
        requireAsked(row, before.session(), startsAt);
        if (dates.keep(row)) {
            bookings.addEvent(id, "DATE_KEPT", Actor.guest(row.account()), "");
            meters.counter("hanjul.bookings.dates.kept").increment();
        } else if (!row.date().kept()) {
            throw Refusal.retryAfter(CommonProblem.TRY_AGAIN, "", AGAIN);
        }
        return reader.find(caller, id);
    }

    private static void requireAsked(BookingTable.Row row, SessionView session, Instant startsAt) {
        switch (row.state()) {
            case CANCELLED -> throw Refusal.of(BookingProblem.ALREADY_CANCELLED);
            case CHECKED_IN -> throw Refusal.of(BookingProblem.ALREADY_CHECKED_IN);
            case NO_SHOW -> throw Refusal.of(BookingProblem.BOOKING_STARTED);
            case CONFIRMED -> {
                EarlierDate change = session.lastChange()
                        .filter(last -> last.number() == row.date().number())
                        .orElseThrow(() -> Refusal.of(BookingProblem.DATE_NOT_ASKED));
                if (!startsAt.equals(session.startsAt())) {
                    throw BookedDates.changed(session, change);
                }
            }
        }
    }
}
