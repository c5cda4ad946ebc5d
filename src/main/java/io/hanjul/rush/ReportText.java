package io.hanjul.rush;

import io.hanjul.rush.audit.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report for a terminal. */
final class ReportText {

    private ReportText() {}

    static String of(Report report) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("%,d guests (%s over %s, seed %d), done after %s"
                .formatted(
                        report.crowd().guests(),
                        report.crowd().curve(),
                        time(report.crowd().over()),
                        report.crowd().seed(),
                        time(report.crowd().lasted())));
        String soldOut = report.hall().soldOut()
                ? ", sold out after " + time(report.hall().lastSold())
                : "";
        lines.add("%,d of %,d sold%s"
                .formatted(report.hall().sold(), report.hall().capacity(), soldOut));
        lines.add("");
        report.endings().forEach((ending, count) -> lines.add("  %-12s %,9d".formatted(lower(ending), count)));
        lines.add("");
        addSteps(report, lines);
        lines.add("");
        report.refusals().forEach((code, count) -> lines.add("  %-28s %,9d".formatted(code, count)));
        lines.add("");
        report.audit().forEach(finding -> add(finding, lines));
        lines.add("");
        lines.add("%s  (the crowd itself took %.0f %% of the machine)"
                .formatted(
                        report.promisesHeld() ? "Every promise was kept." : "A PROMISE WAS BROKEN.",
                        report.generatorCpuShare() * 100));
        return String.join(System.lineSeparator(), lines);
    }

    private static void addSteps(Report report, List<String> lines) {
        String format = "  %-10s %10s %9s %9s %9s %9s";
        lines.add(format.formatted("step", "answers", "p50 ms", "p95 ms", "p99 ms", "max ms"));
        report.steps()
                .forEach((call, step) -> lines.add(format.formatted(
                        lower(call),
                        step.count(),
                        millis(step.p50()),
                        millis(step.p95()),
                        millis(step.p99()),
                        millis(step.max()))));
    }

    private static void add(Finding finding, List<String> lines) {
        lines.add("  %-6s %-20s %,9d checked, %,d broken"
                .formatted(
                        finding.held() ? "kept" : "BROKEN",
                        finding.promise().key(),
                        finding.checked(),
                        finding.broken()));
        finding.examples().forEach(example -> lines.add("         " + example.text()));
    }

    /** Minutes and seconds. */
    static String time(Duration duration) {
        return "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String millis(long micros) {
        return String.format(Locale.ROOT, "%,.1f", micros / 1_000.0);
    }
}
