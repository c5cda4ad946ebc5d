package io.hanjul.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench/report}: writes what was found into docs/performance.md and docs/reliability.md. */
public final class ReportCommand {

    private static final Path PERFORMANCE = Path.of("docs/performance.md");
    private static final Path RELIABILITY = Path.of("docs/reliability.md");
    private static final String DRILL = "drill-";
    private static final String TABLE = "| figure | median | least – most |\n|---|---|---|\n";

    private ReportCommand() {}

    /** Writes what full runs have left in the folder of results; quick ones are not quoted. */
    public static void main(String[] arguments) {
        var performance = new Page(PERFORMANCE);
        var reliability = new Page(RELIABILITY);
        for (Path file : results()) {
            JsonNode result = JsonMapper.shared().readTree(file.toFile());
            String name = result.path("name").asString("");
            if (file.getFileName().toString().startsWith(DRILL)) {
                reliability.put(name, drill(result));
                System.out.println(name + " → " + RELIABILITY);
            } else if (result.path("quick").asBoolean(false) || !isMeasured(result)) {
                System.out.println(name + " left out: quick, invalid or skipped");
            } else {
                performance.put(name, measure(result));
                System.out.println(name + " → " + PERFORMANCE);
            }
        }
        performance.write();
        reliability.write();
    }

    private static boolean isMeasured(JsonNode result) {
        return result.path("state").asString("").equals(Finding.State.MEASURED.name());
    }

    private static List<Path> results() {
        try (Stream<Path> files = Files.list(Results.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing was measured yet", e);
        }
    }

    static String measure(JsonNode result) {
        var text = new StringBuilder("### %s: %s%s\n\n%s; at least %s is asked for. %s\n\n"
                .formatted(
                        result.path("name").asString(),
                        Results.readable(result.path("ratio").asDouble()),
                        remark(result),
                        result.path("meaning").asString(),
                        Results.plain(result.path("goal").asDouble()),
                        where(result)));
        text.append(TABLE);
        result.path("figures")
                .properties()
                .forEach(figure -> text.append("| ")
                        .append(figure.getKey())
                        .append(" | ")
                        .append(shown(figure.getValue()))
                        .append(" |\n"));
        result.path("notes").forEach(note -> text.append("\n- ").append(note.asString()));
        return text.append('\n').toString();
    }

    /** What must not be overlooked, in the heading. */
    private static String remark(JsonNode result) {
        boolean missed = result.path("ratio").asDouble() < result.path("goal").asDouble();
        boolean provisional = result.path("notes")
                .valueStream()
                .anyMatch(note -> note.asString().startsWith(Verdict.PROVISIONAL));
        return (missed ? ", below its goal" : "") + (provisional ? " (" + Verdict.PROVISIONAL + ")" : "");
    }

    static String drill(JsonNode result) {
        int rounds = result.path("rounds").size();
        long good = result.path("rounds")
                .valueStream()
                .filter(round -> round.path("broken").isEmpty())
                .count();
        var text = new StringBuilder("### %s: %d of %d rounds kept every promise\n\n%s. Seed %d. %s\n"
                .formatted(
                        result.path("name").asString(),
                        good,
                        rounds,
                        result.path("meaning").asString(),
                        result.path("seed").asLong(),
                        where(result)));
        int number = 0;
        for (JsonNode round : result.path("rounds")) {
            number++;
            text.append("\n- round ").append(number).append(": ").append(facts(round.path("facts")));
            round.path("broken").forEach(broken -> text.append("; **broken:** ").append(broken.asString()));
        }
        return text.append('\n').toString();
    }

    private static String facts(JsonNode facts) {
        return String.join(
                ", ",
                facts.properties().stream()
                        .map(fact -> fact.getKey() + " " + told(fact.getValue()))
                        .toList());
    }

    private static String told(JsonNode value) {
        return value.isObject() ? "(" + facts(value) + ")" : value.asString();
    }

    private static String where(JsonNode result) {
        JsonNode machine = result.path("machine");
        return "Measured on %s at %s: %d × %s, %d GiB, %s, Java %s."
                .formatted(
                        result.path("at").asString().replaceFirst("T.*", ""),
                        machine.path("commit").asString(),
                        machine.path("cores").asInt(),
                        machine.path("processor").asString(),
                        machine.path("memoryGib").asLong(),
                        machine.path("system").asString(),
                        machine.path("java").asString());
    }

    private static String shown(JsonNode value) {
        if (value.has("median")) {
            return Results.readable(value.path("median").asDouble()) + " | "
                    + Results.readable(value.path("least").asDouble()) + " – "
                    + Results.readable(value.path("most").asDouble());
        }
        if (value.isContainer()) {
            return "`" + value + "` |";
        }
        return (value.isFloatingPointNumber() ? Results.readable(value.asDouble()) : value.asString()) + " |";
    }
}
