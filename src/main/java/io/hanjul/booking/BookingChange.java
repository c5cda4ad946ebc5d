package io.hanjul.booking;

import io.hanjul.ids.Money;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A line in the history of a booking.
 *
 * @param at when
 * @param kind what happened
 * @param by who did it
 * @param reason why, in the words of who did it; may be empty
 * @param units the units that it was about, in the order of the layout; empty when it was about all of them
 * @param movedTo the units that it has instead of these since; empty unless it was moved
 * @param refund what was given back by it; nothing for most changes
 * @param byHand whether that was taken at the box office, so that no gateway returns it but whoever took it
 * @param from who handed it over, as they call themselves; empty for other changes
 * @param to to whom
 * @param dates its start before and after, where the date was changed; empty for other changes
 */
public record BookingChange(
        Instant at,
        Kind kind,
        By by,
        String reason,
        List<UnitLine> units,
        List<UnitLine> movedTo,
        Money refund,
        boolean byHand,
        String from,
        String to,
        List<Instant> dates) {

    /** What can happen to a booking. */
    public enum Kind {
        CONFIRMED,
        /** Some of its units were given back. */
        UNITS_CANCELLED,
        CANCELLED,
        CHECKED_IN,
        /** Somebody was let in by mistake, and the door has taken it back. */
        CHECK_IN_UNDONE,
        NO_SHOW,
        /** It has other units instead of some of its own. */
        MOVED,
        /** It takes place at another time. */
        RESCHEDULED,
        /** Its guest has said to come on the new date. */
        DATE_KEPT,
        /** Somebody else has it from then on. */
        TRANSFERRED,
        /** Somebody came after all. */
        NO_SHOW_UNDONE,
        /** Something else, which this version of the program has no word for. */
        OTHER;

        static Kind of(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    /** Who changes bookings. */
    public enum By {
        GUEST,
        /** A guest who had it before. */
        FORMER_GUEST,
        STAFF,
        ORGANISER,
        SYSTEM
    }
}
