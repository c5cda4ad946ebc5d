package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Reason;
import io.hanjul.edge.Version;
import io.hanjul.ids.SessionId;
import io.hanjul.place.Layouts;
import io.hanjul.place.Place;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions that take place at another time than guests were told. */
@Service
public class Reschedulings {

    private final SessionDesk desk;
    private final Offerings offerings;
    private final ReschedulingTable reschedulings;
    private final SessionPolicy times;
    private final ReschedulingPolicy policy;
    private final int most;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reschedulings(
            SessionDesk desk,
            Offerings offerings,
            ReschedulingTable reschedulings,
            Layouts layouts,
            CatalogSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.offerings = offerings;
        this.reschedulings = reschedulings;
        this.times = new SessionPolicy(settings, layouts::find);
        this.policy = new ReschedulingPolicy(settings.answerBefore(), settings.answerAtLeast());
        this.most = settings.datesPerSession();
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a session another date, as long as it is not over; its sale goes on. Who has booked keeps the seats, and
     * may give them back in full until the time named. Locks: offering, and what listeners lock after it.
     *
     * @throws Refusal NOT_FOUND when it is another's; VERSION_CHANGED when somebody else was faster; SESSION_OVER,
     *     SESSION_CALLED_OFF; INVALID_FIELDS, also when its sale would end last; CATALOG_FULL after so many changes
     */
    @Transactional
    public SessionView reschedule(Caller caller, SessionId id, Version seen, NewDate wanted) {
        String reason = Reason.require(wanted.reason());
        SessionView before = desk.locked(caller, id, seen);
        if (!before.takesPlace()) {
            throw Refusal.of(CatalogProblem.SESSION_CALLED_OFF);
        }
        int number = before.earlierDates().size() + 1;
        if (number > most) {
            throw Refusal.of(CatalogProblem.CATALOG_FULL, "", Map.of("limit", most));
        }
        NewDate wish = exact(wanted);
        Instant now = clock.instant();
        Instant freeUntil = wish.freeUntil().orElseGet(() -> policy.usualEnd(before, wish.startsAt(), now));
        SessionView after = checked(caller, before, wish);
        policy.require(before, wish, freeUntil, now);
        desk.requireWithinSale(after);
        if (!reschedulings.change(after)) {
            throw Refusal.of(CatalogProblem.SESSION_OVER);
        }
        events.publishEvent(
                SessionRescheduled.of(before, after, new SessionRescheduled.Told(number, caller.account(), reason)));
        reschedulings.note(new ReschedulingTable.Change(before, after, number, caller.account(), freeUntil, reason));
        return desk.find(caller, id);
    }

    private SessionView checked(Caller caller, SessionView before, NewDate wish) {
        Place place = offerings.requireManaged(caller, before.offeringId());
        var session = new NewSession(before.layoutId(), wish.startsAt(), wish.endsAt());
        times.require(session, place, clock.instant());
        return before.with(session, BusinessDay.of(wish.startsAt(), place.zone(), place.dayEnd()));
    }

    /** As exact as the database keeps it. */
    private static NewDate exact(NewDate wish) {
        return new NewDate(
                wish.startsAt().truncatedTo(ChronoUnit.MICROS),
                wish.endsAt().truncatedTo(ChronoUnit.MICROS),
                wish.freeUntil().map(until -> until.truncatedTo(ChronoUnit.MICROS)),
                wish.reason());
    }
}
