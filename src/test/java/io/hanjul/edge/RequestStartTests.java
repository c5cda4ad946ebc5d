package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestStartTests {

    @ParameterizedTest
    @CsvSource({
        "t=1766570400.123, 2025-12-24T10:00:00.123Z",
        "1766570400.5, 2025-12-24T10:00:00.5Z",
        "1766570400, 2025-12-24T10:00:00Z",
        "1766570400123, 2025-12-24T10:00:00.123Z",
        "t=1766570400123456, 2025-12-24T10:00:00.123456Z",
        "' t=1766570400.123 ', 2025-12-24T10:00:00.123Z"
    })
    void readsWhatProxiesWrite(String text, Instant moment) {
        assertThat(RequestStart.parse(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=", "now", "-1766570400", "17665704001", "1766570400.1234567890", "t=1e9"})
    void nothingElseIsATime(String text) {
        assertThat(RequestStart.parse(text)).isEmpty();
    }
}
