package io.hanjul.rehearsal;

import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the command {@code rush} tells: a line of progress each second, and a report. */
final class CrowdJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CrowdJson() {}

    /** Whether a line of its output is progress. */
    static boolean isProgress(String line) {
        return line.startsWith("{\"") && line.contains("\"second\"");
    }

    /** The moment of a line of progress; of empty text none. */
    static CrowdView.Moment moment(String progress) {
        if (progress.isEmpty()) {
            return CrowdView.Moment.NONE;
        }
        try {
            return moment(JSON.readTree(progress).path("second"));
        } catch (JacksonException e) {
            return CrowdView.Moment.NONE;
        }
    }

    private static CrowdView.Moment moment(JsonNode second) {
        return new CrowdView.Moment(
                second.path("at").asLong(0),
                second.path("joined").asInt(0),
                second.path("waiting").asInt(0),
                second.path("inside").asInt(0),
                second.path("sold").asInt(0),
                second.path("over").asInt(0),
                second.path("requests").asLong(0));
    }

    /** The report in it. */
    static CrowdView.Report report(String text) {
        JsonNode json = JSON.readTree(text);
        return new CrowdView.Report(
                json.path("promisesHeld").asBoolean(false),
                json.path("durationMillis").asLong(0),
                json.path("capacity").asInt(0),
                json.path("sold").asInt(0),
                json.path("soldOut").asBoolean(false),
                json.path("timeToSellOutMillis").asLong(0),
                json.path("audit")
                        .propertyStream()
                        .map(entry -> promise(entry.getKey(), entry.getValue()))
                        .toList(),
                counts(json.path("endings")),
                json.path("steps")
                        .propertyStream()
                        .map(entry -> step(entry.getKey(), entry.getValue()))
                        .toList(),
                counts(json.path("refusals")),
                json.path("seconds").valueStream().map(CrowdJson::moment).toList());
    }

    private static CrowdView.Promise promise(String name, JsonNode finding) {
        return new CrowdView.Promise(
                name,
                finding.path("held").asBoolean(false),
                finding.path("checked").asInt(0),
                finding.path("broken").asInt(0),
                texts(finding.path("examples")),
                finding.path("faults").valueStream().map(CrowdJson::fault).toList());
    }

    private static CrowdFault fault(JsonNode fault) {
        String[] cell = (fault.path("cell").asString("") + "/").split("/", -1);
        return new CrowdFault(
                fault.path("kind").asString(""),
                cell[0],
                cell[1],
                fault.path("guests").valueStream().map(JsonNode::asInt).toList(),
                texts(fault.path("values")),
                texts(fault.path("ids")));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static CrowdView.Step step(String name, JsonNode line) {
        return new CrowdView.Step(
                name.toUpperCase(Locale.ROOT),
                line.path("count").asLong(0),
                line.path("p50").asLong(0),
                line.path("p95").asLong(0),
                line.path("p99").asLong(0),
                line.path("max").asLong(0));
    }

    private static List<CrowdView.Count> counts(JsonNode counts) {
        return counts.propertyStream()
                .map(entry ->
                        new CrowdView.Count(entry.getKey(), entry.getValue().asInt(0)))
                .toList();
    }
}
