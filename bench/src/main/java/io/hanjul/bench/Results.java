package io.hanjul.bench;

import io.hanjul.ids.RealClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files that say what was found: {@code target/bench/NAME.json}. */
final class Results {

    static final Path FOLDER = Path.of("target/bench");

    private static final double TENTH = 0.1;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Results() {}

    /**
     * One file.
     *
     * @param name what was measured
     * @param meaning what the ratio is
     * @param goal least ratio
     * @param ratio what was reached
     * @param state whether it counts
     * @param quick whether it was too short to be quoted
     * @param at when
     * @param machine where
     * @param figures what was measured
     * @param notes what to know about it
     */
    record Result(
            String name,
            String meaning,
            double goal,
            double ratio,
            Finding.State state,
            boolean quick,
            Instant at,
            Machine machine,
            Map<String, Object> figures,
            List<String> notes) {}

    /** Writes the file of a finding. */
    static void write(Goal goal, Finding finding, boolean quick) {
        var result = new Result(
                goal.name(),
                goal.meaning(),
                goal.least(),
                finding.ratio(),
                finding.state(),
                quick,
                RealClock.utc().instant(),
                Machine.here(),
                finding.figures(),
                finding.notes());
        write(goal.name(), result);
    }

    static void write(String name, Object content) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".json"), JSON.writeValueAsString(content) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number without a point where it needs none. */
    static String plain(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    /** A ratio with three digits behind the point, or with two that count where those would say nothing. */
    static String ratio(double value) {
        return Math.abs(value) < TENTH ? readable(value) : String.format(Locale.ROOT, "%.3f", value);
    }

    /** A number as people read it: none behind the point from a hundred on, two digits that count below a tenth. */
    static String readable(double value) {
        if (value != 0 && Math.abs(value) < TENTH) {
            return new BigDecimal(value).round(TWO_DIGITS).toPlainString();
        }
        if (Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }
}
