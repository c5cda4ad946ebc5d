package io.hanjul.idempotency;

import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** What a client gets: the answer of a run, or one that was given before, read as the same thing. */
final class ReadBack {

    private ReadBack() {}

    static <T> ResponseEntity<T> of(Class<T> type, Supplier<ResponseEntity<T>> ask) {
        try {
            return ask.get();
        } catch (AnsweredBefore before) {
            ResponseEntity<byte[]> again = new RepeatedAnswers().repeat(before);
            return ResponseEntity.status(again.getStatusCode())
                    .headers(again.getHeaders())
                    .body(JsonMapper.shared().readValue(again.getBody(), type));
        }
    }
}
