package io.hanjul.rush.crowd;

import java.util.Arrays;
import java.util.List;

/**
 * Reads an arrival curve from a table of comma-separated values: one row for each share of time, with its count in the
 * column {@code requests}. A table of several curves tells them apart by the column {@code window}; the last one counts
 * unless another is named.
 */
public final class ArrivalTrace {

    private static final String COUNT = "requests";
    private static final String WINDOW = "window";

    private ArrivalTrace() {}

    /**
     * The curve of a table.
     *
     * @param lines the table, its header first
     * @param window which curve; empty text for the last
     * @throws IllegalArgumentException when it has no such curve
     */
    public static Arrivals read(List<String> lines, String window) {
        List<String> header = lines.isEmpty() ? List.of() : columns(lines.getFirst());
        int count = header.indexOf(COUNT);
        int windows = header.indexOf(WINDOW);
        if (count < 0) {
            throw new IllegalArgumentException("the arrival curve has no column named " + COUNT);
        }
        List<List<String>> rows = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(ArrivalTrace::columns)
                .toList();
        if (rows.stream().anyMatch(row -> row.size() != header.size())) {
            throw new IllegalArgumentException("a row of the arrival curve has more or fewer columns than its header");
        }
        String wanted = window.isEmpty() && windows >= 0 && !rows.isEmpty()
                ? rows.getLast().get(windows)
                : window;
        return Arrivals.counted(rows.stream()
                .filter(row -> windows < 0 || row.get(windows).equals(wanted))
                .mapToDouble(row -> Double.parseDouble(row.get(count)))
                .toArray());
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
