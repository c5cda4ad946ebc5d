package io.hanjul.idempotency;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as it is kept.
 *
 * @param status HTTP status
 * @param location of the thing made; empty when the answer had none
 * @param body JSON text
 */
record KeptAnswer(int status, String location, String body) {

    static KeptAnswer of(ResponseEntity<?> answer, JsonMapper json) {
        URI location = answer.getHeaders().getLocation();
        return new KeptAnswer(
                answer.getStatusCode().value(),
                location == null ? "" : location.toString(),
                json.writeValueAsString(answer.getBody()));
    }

    /** The same answer again, marked as such. */
    <T> ResponseEntity<T> again(Class<T> type, JsonMapper json) {
        var headers = new HttpHeaders();
        headers.set(Idempotency.REPLAYED, "true");
        if (!location.isEmpty()) {
            headers.setLocation(URI.create(location));
        }
        return ResponseEntity.status(status).headers(headers).body(json.readValue(body, type));
    }
}
