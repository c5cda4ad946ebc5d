package io.hanjul.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTests {

    private static final String WITH_LENGTH = "HTTP/1.1 201 \r\nContent-Type: a\r\nCONTENT-LENGTH: 5\r\n\r\nhello";
    private static final String IN_CHUNKS = String.join(
            "\r\n",
            "HTTP/1.1 200 ",
            "transfer-encoding: chunked",
            "",
            "5",
            "hello",
            "1A",
            "abcdefghijklmnopqrstuvwxyz",
            "0",
            "",
            "");
    private static final String WITHOUT_BODY = "HTTP/1.1 204 \r\nConnection: close\r\n\r\n";

    private final AnswerReader reader = new AnswerReader(1_000);

    /** In whatever pieces a network delivers them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50, 1_000})
    void answersAreFoundInPiecesOfAnySize(int size) {
        String all = WITH_LENGTH + IN_CHUNKS + WITHOUT_BODY + WITH_LENGTH;

        assertThat(read(all, size)).containsExactly("201", "200", "204 last", "201");
    }

    @Test
    void theBodyOfAnAnswerIsToldWhole() {
        reader.add(ByteBuffer.wrap((WITH_LENGTH + IN_CHUNKS + WITHOUT_BODY).getBytes(StandardCharsets.US_ASCII)));

        assertThat(reader.takeWithBody()).isTrue();
        assertThat(reader.body()).isEqualTo("hello");
        assertThat(reader.takeWithBody()).isTrue();
        assertThat(reader.body()).isEqualTo("helloabcdefghijklmnopqrstuvwxyz");
        assertThat(reader.takeWithBody()).isTrue();
        assertThat(reader.body()).isEmpty();
        assertThat(reader.takeWithBody()).isFalse();
    }

    @Test
    void halfAnAnswerIsNone() {
        assertThat(read(WITH_LENGTH.substring(0, WITH_LENGTH.length() - 1), 1_000))
                .isEmpty();
        reader.clear();
        assertThat(read(IN_CHUNKS.substring(0, IN_CHUNKS.length() - 1), 1_000)).isEmpty();
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        assertThatThrownBy(() -> read("SSH-2.0-OpenSSH_9.2\r\n\r\n", 1_000)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAnswerWithoutEndIsRefused() {
        assertThatThrownBy(() -> read("HTTP/1.1 200 \r\n" + "X: y\r\n".repeat(200), 100))
                .hasMessageContaining("more than 1000 bytes");
    }

    private List<String> read(String text, int size) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        var found = new ArrayList<String>();
        for (int at = 0; at < bytes.length; at += size) {
            reader.add(ByteBuffer.wrap(bytes, at, Math.min(size, bytes.length - at)));
            while (reader.take()) {
                found.add(reader.status() + (reader.lastOnConnection() ? " last" : ""));
            }
        }
        return found;
    }
}
