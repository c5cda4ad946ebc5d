package io.hanjul.rush.crowd;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param status HTTP status; 0 when nothing came back
 * @param body the JSON of it, or a missing node
 * @param retryAfter when the server said to come again; zero when it did not
 * @param at when it came, counted from the beginning of the crowd
 */
public record Reply(int status, JsonNode body, Duration retryAfter, Duration at) {

    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;

    /** Whether it is the wanted answer. */
    boolean ok() {
        return status >= 200 && status < 300;
    }

    /** The problem's code; the status when it has none, empty text for the wanted answer. */
    public String code() {
        if (ok()) {
            return "";
        }
        return status == 0 ? "NO_ANSWER" : text("code").isEmpty() ? "HTTP_" + status : text("code");
    }

    /** Whether the same question is to be asked again, as a browser's page would do. */
    public boolean isPassing() {
        return status == 0 || status == TOO_MANY || status >= BROKEN || code().equals("IN_PROGRESS");
    }

    /** Ids of the units that the body names. */
    public List<String> unitIds() {
        return body.path("units").findValuesAsString("unitId");
    }

    /** A text member of the body; empty when it is missing. */
    public String text(String name) {
        return body.path(name).asString("");
    }
}
