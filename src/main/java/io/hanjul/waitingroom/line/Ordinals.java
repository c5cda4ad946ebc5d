package io.hanjul.waitingroom.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Some ordinals of a line, in stretches that do not touch, ascending. Their text is {@code 2,5-9}: one ordinal, or the
 * first and the last of several in a row.
 */
public record Ordinals(List<Stretch> stretches) {

    /** None. */
    public static final Ordinals NONE = new Ordinals(List.of());

    /** Keeps its own copy of the stretches. */
    public Ordinals {
        stretches = List.copyOf(stretches);
    }

    /**
     * Ordinals in a row.
     *
     * @param first the first
     * @param last the last
     */
    public record Stretch(long first, long last) {

        private String text() {
            return first == last ? Long.toString(first) : first + "-" + last;
        }
    }

    /** Those ordinals, which ascend. */
    public static Ordinals of(long... ascending) {
        var stretches = new ArrayList<Stretch>();
        int start = 0;
        for (int i = 1; i <= ascending.length; i++) {
            if (i == ascending.length || ascending[i] != ascending[i - 1] + 1) {
                stretches.add(new Stretch(ascending[start], ascending[i - 1]));
                start = i;
            }
        }
        return new Ordinals(stretches);
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when they do not ascend, or there is another way to write the same
     */
    public static Ordinals parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        var read = new Ordinals(
                Arrays.stream(text.split(",", -1)).map(Ordinals::stretch).toList());
        long before = -2;
        for (Stretch stretch : read.stretches) {
            if (stretch.first <= before + 1 || stretch.last < stretch.first) {
                throw new IllegalArgumentException("these ordinals do not ascend: " + text);
            }
            before = stretch.last;
        }
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("these are no ordinals: " + text);
        }
        return read;
    }

    /** The text form; empty for none. */
    public String text() {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining(","));
    }

    /** How many. */
    public long count() {
        return stretches.stream()
                .mapToLong(stretch -> stretch.last - stretch.first + 1)
                .sum();
    }

    /** Whether that ordinal is one of them. */
    public boolean contains(long ordinal) {
        return stretches.stream().anyMatch(stretch -> stretch.first <= ordinal && ordinal <= stretch.last);
    }

    /** Each of them, ascending. */
    public LongStream each() {
        return stretches.stream().flatMapToLong(stretch -> LongStream.rangeClosed(stretch.first, stretch.last));
    }

    private static Stretch stretch(String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? new Stretch(Long.parseLong(text), Long.parseLong(text))
                : new Stretch(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
    }
}
