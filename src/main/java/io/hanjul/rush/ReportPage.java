package io.hanjul.rush;

import io.hanjul.rush.audit.Finding;
import io.hanjul.rush.crowd.Ending;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report as one page that asks nobody for anything: style and charts are in it, in Korean and English. */
final class ReportPage {

    private final Report report;

    private ReportPage(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        boolean korean = Locale.getDefault().getLanguage().equals("ko");
        return resource("report.html")
                .replace("{{style}}", resource("report.css"))
                .replace("{{ko}}", korean ? "checked" : "")
                .replace("{{en}}", korean ? "" : "checked")
                .replace("{{body}}", new ReportPage(report).body());
    }

    private String body() {
        return head() + promises() + people() + seats() + steps() + refusals() + foot();
    }

    private String head() {
        boolean held = report.promisesHeld();
        return "<header class=\"%s\"><p class=\"kind\">%s</p><h1>%s</h1><p class=\"big\">%s</p><p>%s</p></header>"
                .formatted(
                        held ? "good" : "bad",
                        Words.of("kind"),
                        Words.of(held ? "held" : "broken"),
                        Words.of("sold", report.hall().sold(), report.hall().capacity()),
                        Words.of(
                                report.hall().soldOut() ? "came.soldOut" : "came",
                                report.crowd().guests(),
                                ReportText.time(report.crowd().lasted()),
                                ReportText.time(report.hall().lastSold())));
    }

    private String promises() {
        String rows = report.audit().stream().map(ReportPage::promise).collect(Collectors.joining());
        return section("promises", "<ul class=\"promises\">" + rows + "</ul>");
    }

    private static String promise(Finding finding) {
        String examples = finding.examples().stream()
                .map(example -> "<li>" + Words.escape(example.text()) + "</li>")
                .collect(Collectors.joining());
        return "<li class=\"%s\"><b>%s</b> <span class=\"muted\">%s</span>%s</li>"
                .formatted(
                        finding.held() ? "good" : "bad",
                        Words.of("promise." + finding.promise().key()),
                        Words.of(finding.held() ? "checked" : "checked.broken", finding.checked(), finding.broken()),
                        examples.isEmpty() ? "" : "<ul>" + examples + "</ul>");
    }

    private String people() {
        var curves = List.of(
                new Chart.Curve("waiting", Tally.Second::waiting),
                new Chart.Curve("inside", Tally.Second::inside),
                new Chart.Curve("over", Tally.Second::over));
        String endings = report.endings().entrySet().stream()
                .map(end -> "<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
                        .formatted(Words.of("ending." + end.getKey()), count(end.getValue())))
                .collect(Collectors.joining());
        return section(
                "people",
                legend(curves, 0)
                        + Chart.of(report.seconds(), 0, curves)
                        + axes(Words.of("axes.people"))
                        + "<table class=\"narrow\">" + endings + "</table>");
    }

    private String seats() {
        var curves = List.of(new Chart.Curve("sold", Tally.Second::sold));
        Report.Sold hall = report.hall();
        return section(
                "seats",
                legend(curves, hall.capacity())
                        + Chart.of(report.seconds(), hall.capacity(), curves)
                        + axes(
                                hall.sessions() == 1
                                        ? Words.of("axes.sold")
                                        : Words.of("axes.sold.sessions", hall.sessions())));
    }

    private static String axes(String words) {
        return "<p class=\"muted\">" + words + "</p>";
    }

    private String steps() {
        String rows = report.steps().entrySet().stream()
                .map(step -> "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                        .formatted(
                                Words.of("step." + step.getKey()),
                                count(step.getValue().count()),
                                millis(step.getValue().p50()),
                                millis(step.getValue().p95()),
                                millis(step.getValue().p99()),
                                millis(step.getValue().max())))
                .collect(Collectors.joining());
        return section(
                "steps",
                "<div class=\"wide\"><table><thead><tr><th scope=\"col\">%s</th><th scope=\"col\">%s</th>"
                                .formatted(Words.of("step"), Words.of("answers"))
                        + "<th scope=\"col\">p50</th><th scope=\"col\">p95</th><th scope=\"col\">p99</th>"
                        + "<th scope=\"col\">%s</th></tr></thead><tbody>%s</tbody></table></div>"
                                .formatted(Words.of("longest"), rows));
    }

    private String refusals() {
        if (report.refusals().isEmpty()) {
            return section("refusals", "<p>" + Words.of("refusals.none") + "</p>");
        }
        String rows = report.refusals().entrySet().stream()
                .map(refusal -> "<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
                        .formatted(refusal(refusal.getKey()), count(refusal.getValue())))
                .collect(Collectors.joining());
        return section("refusals", "<table class=\"narrow\">" + rows + "</table>");
    }

    /** In words where there are any, and by its code, which the server's log says too. */
    private static String refusal(String code) {
        String words = Words.known("refusal." + code) ? Words.of("refusal." + code) + " " : "";
        return words + "<code>" + Words.escape(code) + "</code>";
    }

    private String foot() {
        return "<footer class=\"muted\"><p>%s</p><p>%s</p></footer>"
                .formatted(
                        Words.of(
                                "drawn",
                                report.crowd().curve(),
                                report.crowd().seed(),
                                report.at().truncatedTo(ChronoUnit.SECONDS)),
                        Words.of(
                                "share",
                                Math.round(report.generatorCpuShare() * 100),
                                report.endings().getOrDefault(Ending.BOOKED, 0)));
    }

    private static String section(String title, String content) {
        return "<section><h2>" + Words.of(title) + "</h2>" + content + "</section>";
    }

    /** Names each curve with the highest value that it reaches, and all that there is. */
    private String legend(List<Chart.Curve> curves, int whole) {
        var keys = new ArrayList<String>();
        double highest = 0;
        for (Chart.Curve curve : curves) {
            double peak = Chart.peak(report.seconds(), curve);
            highest = Math.max(highest, peak);
            keys.add(key("key " + curve.style(), curve.style(), Math.round(peak)));
        }
        if (whole > 0) {
            keys.add(key(Chart.showsWhole(whole, highest) ? "key all" : "all", "all", whole));
        }
        return keys.stream().collect(Collectors.joining(" ", "<p class=\"legend\">", "</p>"));
    }

    private static String key(String style, String curve, long value) {
        return "<span class=\"%s\">%s</span>".formatted(style, Words.of("curve." + curve, value));
    }

    private static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String millis(long micros) {
        return String.format(Locale.ROOT, "%,.1f ms", micros / 1_000.0);
    }

    private static String resource(String name) {
        try (InputStream stream = ReportPage.class.getResourceAsStream("/rush/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing in the jar: rush/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
