package io.hanjul.door;

import io.hanjul.booking.BookingState;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which guests are asked for.
 *
 * @param words part of a name, a code or a seat; empty for all
 * @param states in which states; empty for all
 */
public record GuestQuery(String words, Set<BookingState> states) {

    boolean matches(GuestView guest) {
        return (states.isEmpty() || states.contains(guest.state())) && says(guest);
    }

    private boolean says(GuestView guest) {
        String wanted = plain(words);
        Stream<String> seats = guest.units().stream().map(seat -> seat.section() + seat.row() + seat.label());
        return wanted.isEmpty()
                || Stream.concat(Stream.of(guest.name(), guest.code()), seats)
                        .anyMatch(text -> plain(text).contains(wanted));
    }

    /** Blanks, hyphens and cases are no matter: “B 12-7” is found as “b127”. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
    }
}
