package io.hanjul.rush.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * One way in which a promise was broken, once.
 *
 * @param kind in which way
 * @param cell what it is about, {@code session/unit}; empty text where it is about none
 * @param guests whom it is about, in the order of the sentence
 * @param values figures and codes, in the order of the sentence
 * @param ids of bookings, holds or orders, to look them up by
 */
public record Fault(Kind kind, String cell, List<Integer> guests, List<String> values, List<String> ids) {

    /** In which way a promise can be broken; with its sentence, whose blanks are cell, guests, values and ids. */
    public enum Kind {
        /** Two bookings have the same seat. */
        SEAT_SOLD_TWICE("%s is in a booking of guest %s and in one of guest %s (%s, %s)"),
        /** The hall and the bookings disagree. */
        SOLD_UNLIKE_BOOKED("the plan shows %s more sold than before, but %s are in bookings"),
        /** There are fewer seats than are sold. */
        MORE_SOLD_THAN_SEATS("%s of %s are sold"),
        /** Two people held the same seat at the same time. */
        SEAT_HELD_TWICE("%s was held by guest %s and given to guest %s (%s, %s)"),
        /** A booking that was acknowledged is gone. */
        BOOKING_LOST("the booking of guest %s was acknowledged; at the end the answer is %s (%s)"),
        /** The gateway has another amount than the booking costs. */
        MONEY_UNLIKE_BOOKING("guest %s: the gateway has %s, the booking costs %s (order %s)"),
        /** The gateway does not know an order that was booked. */
        ORDER_UNKNOWN("guest %s has a booking that the gateway knows nothing of (order %s)"),
        /** Somebody was told to wait after somebody later was let in. */
        OVERTAKEN("guest %s, stamped in tick %s, was told to wait after somebody stamped later was let in"),
        /** Somebody got no answer. */
        UNANSWERED("guest %s never got an answer (%s)"),
        /** Somebody of whom nothing is known at the end. */
        GUEST_MISSING("a guest is missing among the endings");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    static Fault ofGuest(Kind kind, int guest, List<String> values, String id) {
        return new Fault(kind, "", List.of(guest), values, id.isEmpty() ? List.of() : List.of(id));
    }

    static Fault ofFigures(Kind kind, Object... figures) {
        return new Fault(
                kind,
                "",
                List.of(),
                List.of(figures).stream().map(String::valueOf).toList(),
                List.of());
    }

    /** What happened, in one English sentence. */
    public String text() {
        var blanks = new ArrayList<Object>();
        if (!cell.isEmpty()) {
            blanks.add(cell);
        }
        blanks.addAll(guests);
        blanks.addAll(values);
        blanks.addAll(ids);
        return kind.sentence.formatted(blanks.toArray());
    }
}
