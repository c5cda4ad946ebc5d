package io.hanjul.sandbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What goes wrong, for programs: {@code GET}, {@code POST} and {@code DELETE /faults}. */
final class FaultsApi {

    private final Faults faults;
    private final RequestBodies bodies;
    private final JsonMapper json;
    private final Duration usualDelay;

    FaultsApi(Faults faults, JsonMapper json, Duration usualDelay) {
        this.faults = faults;
        this.bodies = new RequestBodies(json);
        this.json = json;
        this.usualDelay = usualDelay;
    }

    Answer list() {
        return Answer.json(200, json.writeValueAsString(Map.of("items", shown())));
    }

    /** One more; see {@link FaultRule#of}. */
    Answer add(WireRequest request) {
        faults.add(FaultRule.of(bodies.members(request), usualDelay));
        return list();
    }

    /** From now on nothing goes wrong, or nothing of what was wished for one order; what is delayed goes on. */
    Answer clear(WireRequest request) {
        if (!request.body().isEmpty()) {
            throw new SandboxRefusal(SandboxError.INVALID_REQUEST);
        }
        String order = request.query().getOrDefault("orderId", "");
        if (order.isEmpty()) {
            faults.clear();
        } else {
            faults.clear(order);
        }
        return list();
    }

    private List<Map<String, Object>> shown() {
        return faults.rules().stream().map(FaultsApi::shown).toList();
    }

    private static Map<String, Object> shown(FaultRule rule) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("fault", rule.fault());
        shown.put("operation", rule.operation().map(Enum::name).orElse(""));
        shown.put("orderId", rule.orderId());
        shown.put("percent", rule.percent());
        shown.put("times", rule.times());
        shown.put("millis", rule.delay().toMillis());
        return shown;
    }
}
