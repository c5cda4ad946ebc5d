package io.hanjul.rush;

import io.hanjul.rush.audit.Fault;
import io.hanjul.rush.audit.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report for machines. Its names are stable: other programs read them. */
final class ReportJson {

    private ReportJson() {}

    static String of(Report report) {
        return Http.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(valueOf(report)) + "\n";
    }

    static Map<String, Object> valueOf(Report report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("promisesHeld", report.promisesHeld());
        json.put("at", report.at().toString());
        json.put("server", report.server());
        json.put("sale", report.hall().sale());
        json.put("guests", report.crowd().guests());
        json.put("curve", report.crowd().curve());
        json.put("overMillis", report.crowd().over().toMillis());
        json.put("seed", report.crowd().seed());
        json.put("durationMillis", report.crowd().lasted().toMillis());
        json.put("sessions", report.hall().sessions());
        json.put("capacity", report.hall().capacity());
        json.put("sold", report.hall().sold());
        json.put("soldOut", report.hall().soldOut());
        json.put(
                "timeToSellOutMillis",
                report.hall().soldOut() ? report.hall().lastSold().toMillis() : 0);
        json.put("endings", report.endings());
        json.put("polls", report.polls());
        json.put("steps", steps(report));
        json.put("refusals", report.refusals());
        json.put("audit", audit(report.audit()));
        json.put("generatorCpuShare", Math.round(report.generatorCpuShare() * 1_000) / 1_000.0);
        json.put("seconds", report.seconds());
        return json;
    }

    private static Map<String, Object> steps(Report report) {
        var steps = new LinkedHashMap<String, Object>();
        report.steps().forEach((call, line) -> steps.put(call.name().toLowerCase(Locale.ROOT), line));
        return steps;
    }

    private static Map<String, Object> audit(List<Finding> findings) {
        var audit = new LinkedHashMap<String, Object>();
        findings.forEach(finding -> audit.put(
                finding.promise().key(),
                Map.of(
                        "held", finding.held(),
                        "checked", finding.checked(),
                        "broken", finding.broken(),
                        "examples", finding.examples().stream().map(Fault::text).toList(),
                        "faults", finding.examples())));
        return audit;
    }
}
