package io.hanjul.waitingroom.line;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * One node's share of a round of a sealed tick.
 *
 * @param round which round, 0 to 3; -1 when the whole tick is one draw, as it is of a lottery, and was before there
 *     were rounds
 * @param boot the start of the node
 * @param offset first number of its share inside the round, or inside a tick that is one draw
 * @param length how many turns
 * @param counted whether the node said so; otherwise it fell silent, nobody knows which turns of which rounds it gave,
 *     and all that it may have given stand in the last round: twice its ceiling
 */
public record Part(int round, int boot, int offset, int length, boolean counted) {

    /** No round: the whole tick is one draw. */
    public static final int WHOLE = -1;

    private static final String COUNTED = "counted";
    private static final String UNCOUNTED = "uncounted";
    private static final int FIELDS = 5;

    /** A share of a tick that is one draw. */
    public Part(int boot, int offset, int length, boolean counted) {
        this(WHOLE, boot, offset, length, counted);
    }

    /**
     * The text form of a tick's parts: {@code round:boot:offset:length:counted|uncounted,…}, without the round when the
     * tick is one draw.
     */
    public static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining(","));
    }

    private String text() {
        String share = boot + ":" + offset + ":" + length + ":" + (counted ? COUNTED : UNCOUNTED);
        return hasRound() ? round + ":" + share : share;
    }

    /** Reads the text form. */
    public static List<Part> parse(String text) {
        return Arrays.stream(text.split(",", -1)).map(Part::parseOne).toList();
    }

    private static Part parseOne(String text) {
        String[] fields = text.split(":", FIELDS);
        int first = fields.length - FIELDS + 1;
        return new Part(
                first == 0 ? WHOLE : Integer.parseInt(fields[0]),
                Integer.parseInt(fields[first]),
                Integer.parseInt(fields[first + 1]),
                Integer.parseInt(fields[first + 2]),
                COUNTED.equals(fields[first + 3]));
    }

    /** Whether it is of a tick that has rounds. */
    public boolean hasRound() {
        return round != WHOLE;
    }

    /** Which of its turns that one is, from 0 on; empty when it is none of them. */
    OptionalInt find(Turn turn) {
        if (turn.boot() != boot) {
            return OptionalInt.empty();
        }
        if (!hasRound()) {
            return below(turn.index(), length);
        }
        if (counted) {
            return turn.round() == round ? below(turn.number(), length) : OptionalInt.empty();
        }
        int ceiling = length / Rounds.slots(1);
        return turn.number() < ceiling
                ? OptionalInt.of(Rounds.slot(turn.round(), turn.number(), ceiling))
                : OptionalInt.empty();
    }

    private static OptionalInt below(int index, int end) {
        return index < end ? OptionalInt.of(index) : OptionalInt.empty();
    }
}
