package io.hanjul.booking;

import io.hanjul.catalog.EarlierDate;
import io.hanjul.catalog.RefundTerms;
import io.hanjul.catalog.SessionView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What share of the price goes back to a guest who gives a booking back, and until when. Pure: a function of the
 * terms, of when it was booked, of the session, and of the moment.
 *
 * @param terms those under which it was booked
 * @param bookedAt when it was booked
 * @param start when what was booked starts
 * @param freeUntil until when all of it comes back whatever the terms say, because its date was changed
 */
record RefundRule(RefundTerms terms, Instant bookedAt, Start start, Optional<Instant> freeUntil) {

    /** The rule of a booking: who has a session called off or its date changed loses nothing by it. */
    static RefundRule of(BookingTable.Row booking, CancellationTable.Terms terms, SessionView session) {
        var start = new Start(terms.startsAt(), session.businessDay(), session.zone());
        Optional<Instant> free = session.lastChange()
                .filter(change -> change.number() == booking.date().number())
                .map(EarlierDate::freeUntil);
        RefundTerms until = session.takesPlace() ? terms.terms() : RefundTerms.ALL;
        return new RefundRule(until, booking.confirmedAt(), start, free);
    }

    /**
     * A start.
     *
     * @param at when
     * @param businessDay the day that it counts for, which can end after midnight
     * @param zone the zone of that day
     */
    record Start(Instant at, LocalDate businessDay, ZoneId zone) {}

    /**
     * A share of the price that holds for a while.
     *
     * @param percent 0 to 100
     * @param until first moment at which it does not hold any more
     */
    record Share(int percent, Instant until) {}

    /**
     * The share that holds at that moment and those that follow it, the last one until the start; empty from the
     * start on.
     */
    List<Share> from(Instant now) {
        var shares = new ArrayList<Share>();
        for (Share share : all()) {
            boolean over = !share.until().isAfter(now);
            boolean covered =
                    !shares.isEmpty() && !share.until().isAfter(shares.getLast().until());
            if (!over && !covered) {
                shares.add(share);
            }
        }
        return List.copyOf(shares);
    }

    /** In the order in which a guest meets them: of two that hold at once the better one stands first. */
    private List<Share> all() {
        var shares = new ArrayList<Share>();
        terms.steps()
                .forEach(step -> shares.add(new Share(step.percent(), start.at().minus(step.before()))));
        if (isOfTheDay()) {
            Instant grace = bookedAt.plus(terms.sameDayGrace());
            inFull(shares, grace.isBefore(start.at()) ? grace : start.at());
        }
        freeUntil.ifPresent(end -> inFull(shares, end));
        shares.add(new Share(0, start.at()));
        return shares;
    }

    private static void inFull(List<Share> shares, Instant end) {
        shares.removeIf(share -> share.percent() == 100 && !share.until().isAfter(end));
        if (shares.stream().noneMatch(share -> share.percent() == 100)) {
            shares.addFirst(new Share(100, end));
        }
    }

    /**
     * The day of a session can end after midnight; who books after midnight for later that night booked on the day
     * too.
     */
    private boolean isOfTheDay() {
        LocalDate booked = bookedAt.atZone(start.zone()).toLocalDate();
        return booked.equals(start.businessDay())
                || booked.equals(start.at().atZone(start.zone()).toLocalDate());
    }

    /** What so many percent of a price are, in favour of the guest where it does not come out even. */
    static long shareOf(long price, int percent) {
        return Math.ceilDiv(price * percent, 100);
    }
}
