package io.hanjul.booking;

import io.hanjul.catalog.EarlierDate;
import io.hanjul.catalog.SessionView;
import io.hanjul.catalog.Sessions;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Holds;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For which date somebody books, of a session whose date may be changed at any moment. */
@Component
class BookedDates {

    private final DateTable dates;
    private final Sessions sessions;
    private final Holds holds;

    BookedDates(DateTable dates, Sessions sessions, Holds holds) {
        this.dates = dates;
        this.sessions = sessions;
        this.holds = holds;
    }

    /**
     * A session as it is booked.
     *
     * @param session the session, which keeps its date until the booking is made
     * @param number the change of its date that the guest may answer, as {@link EarlierDate} counts them; 0
     *     when the guest was told of the date that holds
     */
    record Booked(SessionView session, int number) {}

    /** The session of a booking that is just being made of that hold. Locks: date, shared. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Booked of(SessionId id, HoldId hold) {
        dates.share(id);
        SessionView session = sessions.find(id).orElseThrow();
        return new Booked(
                session, notTold(session, hold).map(EarlierDate::number).orElse(0));
    }

    /**
     * Passes when who pays for the hold knows on which date it is: it was not changed since the hold was made, or the
     * guest names the start that holds now.
     *
     * @throws Refusal DATE_CHANGED with the new times, and with the start that the guest may have in mind
     */
    void requireKnown(SessionId id, HoldId hold, Optional<Instant> shown) {
        SessionView session = sessions.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        if (shown.filter(session.startsAt()::equals).isPresent()) {
            return;
        }
        notTold(session, hold).ifPresent(before -> {
            throw changed(session, before);
        });
    }

    static Refusal changed(SessionView session, EarlierDate before) {
        return Refusal.of(
                BookingProblem.DATE_CHANGED,
                "",
                Map.of(
                        "startsAt", session.startsAt(),
                        "endsAt", session.endsAt(),
                        "zone", session.zone().getId(),
                        "startedAt", before.startsAt()));
    }

    private Optional<EarlierDate> notTold(SessionView session, HoldId hold) {
        return session.lastChange()
                .filter(change ->
                        holds.madeAt(hold).map(change::mayHaveBeenShown).orElse(false));
    }
}
