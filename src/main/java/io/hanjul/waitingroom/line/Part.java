package io.hanjul.waitingroom.line;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One node's share of a sealed tick.
 *
 * @param boot the start of the node
 * @param offset first number of its share inside the tick
 * @param length how many turns
 * @param counted whether the node said so; otherwise it fell silent and its ceiling was taken
 */
public record Part(int boot, int offset, int length, boolean counted) {

    private static final String COUNTED = "counted";
    private static final String UNCOUNTED = "uncounted";

    /** The text form of a tick's parts: {@code boot:offset:length:counted|uncounted,…}. */
    public static String text(List<Part> parts) {
        return parts.stream()
                .map(part ->
                        part.boot + ":" + part.offset + ":" + part.length + ":" + (part.counted ? COUNTED : UNCOUNTED))
                .collect(Collectors.joining(","));
    }

    /** Reads the text form. */
    public static List<Part> parse(String text) {
        return Arrays.stream(text.split(",", -1)).map(Part::parseOne).toList();
    }

    private static Part parseOne(String text) {
        String[] fields = text.split(":", 4);
        return new Part(
                Integer.parseInt(fields[0]),
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                COUNTED.equals(fields[3]));
    }
}
