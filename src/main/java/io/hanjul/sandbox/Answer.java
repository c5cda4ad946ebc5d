package io.hanjul.sandbox;

import java.util.HashMap;
import java.util.Map;

/**
 * An HTTP answer.
 *
 * @param status HTTP status
 * @param contentType empty when there is no body
 * @param body text, sent as UTF-8
 * @param headers further headers
 */
record Answer(int status, String contentType, String body, Map<String, String> headers) {

    static final String TRACE_ID = "x-tosspayments-trace-id";

    static Answer json(int status, String body) {
        return new Answer(status, "application/json;charset=UTF-8", body, Map.of());
    }

    static Answer text(int status, String body) {
        return new Answer(status, "text/plain;charset=UTF-8", body, Map.of());
    }

    static Answer html(String body) {
        return new Answer(200, "text/html;charset=UTF-8", body, Map.of());
    }

    /** Sends the browser on with a GET. */
    static Answer seeOther(String address) {
        return new Answer(303, "", "", Map.of("Location", address));
    }

    /** The same answer with one more header. */
    Answer with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new Answer(status, contentType, body, Map.copyOf(all));
    }
}
