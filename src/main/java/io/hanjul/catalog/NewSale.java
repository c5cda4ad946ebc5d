package io.hanjul.catalog;

import io.hanjul.ids.SessionId;
import java.time.Instant;
import java.util.List;

/**
 * A sale to be set up.
 *
 * @param sessionIds sessions of one offering that are in no sale yet; no repeats
 * @param opensAt first instant of the window
 * @param closesAt first instant after the window; not after the end of the last session
 * @param unitsPerPerson most units of one person, 1 to 50
 * @param rehearsal whether it is for simulated guests only
 * @param prices one for each category of the sessions' layouts
 */
public record NewSale(
        List<SessionId> sessionIds,
        Instant opensAt,
        Instant closesAt,
        int unitsPerPerson,
        boolean rehearsal,
        List<CategoryPrice> prices) {

    /** Units per person unless the owner says otherwise. */
    public static final int USUAL_UNITS_PER_PERSON = 4;

    /** The lowest price of one unit, in won: less than this no card pays. What costs nothing cannot be sold yet. */
    public static final long CHEAPEST = 100;

    /** The dearest price of one unit, in minor units. */
    public static final long DEAREST = 100_000_000;

    /** The same with another end. */
    NewSale until(Instant end) {
        return new NewSale(sessionIds, opensAt, end, unitsPerPerson, rehearsal, prices);
    }

    /** A sale to real guests. */
    public NewSale(
            List<SessionId> sessionIds,
            Instant opensAt,
            Instant closesAt,
            int unitsPerPerson,
            List<CategoryPrice> prices) {
        this(sessionIds, opensAt, closesAt, unitsPerPerson, false, prices);
    }
}
