package io.hanjul.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

    /** The same answer again, byte for byte, marked as such. */
    ResponseEntity<byte[]> again() {
        var headers = new HttpHeaders();
        headers.set(Idempotency.REPLAYED, "true");
        headers.setContentType(MediaType.APPLICATION_JSON);
        if (!location.isEmpty()) {
            headers.setLocation(URI.create(location));
        }
        return ResponseEntity.status(status).headers(headers).body(body.getBytes(UTF_8));
    }
}
