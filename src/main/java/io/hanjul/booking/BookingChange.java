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
 * @param refund what was given back by it; nothing for most changes
 */
public record BookingChange(Instant at, Kind kind, By by, String reason, List<UnitLine> units, Money refund) {

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
        STAFF,
        ORGANISER,
        SYSTEM
    }
}
