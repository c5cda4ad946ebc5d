package io.hanjul.catalog;

import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.time.Instant;

/**
 * Until when guests may give back in full what takes place at another time. Pure. What they were promised at an
 * earlier change is not shortened by a later one, as far as the new start leaves time for it.
 *
 * @param usual how long before the new start that ends unless somebody says otherwise
 * @param least how long they have to think about it at least
 */
record ReschedulingPolicy(Duration usual, Duration least) {

    /** The time that holds where none is named. */
    Instant usualEnd(SessionView before, Instant startsAt, Instant now) {
        Instant earliest = earliestEnd(before, startsAt, now);
        Instant wanted = startsAt.minus(usual);
        return wanted.isBefore(earliest) ? earliest : wanted;
    }

    /** The earliest time that can be named: guests have time to think, unless it starts before. */
    Instant earliestEnd(SessionView before, Instant startsAt, Instant now) {
        Instant promised = before.lastChange().map(EarlierDate::freeUntil).orElse(now);
        Instant thought = now.plus(least);
        Instant earliest = promised.isAfter(thought) ? promised : thought;
        return earliest.isAfter(startsAt) ? startsAt : earliest;
    }

    /**
     * Checks a new date; the rules of any session's times are checked elsewhere.
     *
     * @throws Refusal INVALID_FIELDS naming every wrong field
     */
    void require(SessionView before, NewDate wish, Instant freeUntil, Instant now) {
        boolean other =
                !wish.startsAt().equals(before.startsAt()) || !wish.endsAt().equals(before.endsAt());
        new FieldChecks()
                .require(other, "startsAt", CatalogFault.SAME_DATE)
                .require(!other || wish.startsAt().isAfter(now), "startsAt", CatalogFault.HAS_PASSED)
                .require(!freeUntil.isAfter(wish.startsAt()), "freeUntil", CatalogFault.AFTER_START)
                .require(
                        !freeUntil.isBefore(earliestEnd(before, wish.startsAt(), now)),
                        "freeUntil",
                        CatalogFault.TOO_SOON_TO_ANSWER,
                        least.toHours())
                .done();
    }
}
