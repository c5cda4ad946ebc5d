package io.hanjul.place;

import io.hanjul.place.SeatingPlan.Seat;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The order in which the seats of a row are numbered. */
final class SeatNumbers {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private SeatNumbers() {}

    /** The seats by number where all have plain numbers, else as they stand. */
    static List<Seat> inOrder(List<Seat> seats) {
        if (!seats.stream().allMatch(seat -> NUMBER.matcher(seat.label()).matches())) {
            return seats;
        }
        return seats.stream()
                .sorted(Comparator.comparingInt(seat -> Integer.parseInt(seat.label())))
                .toList();
    }
}
