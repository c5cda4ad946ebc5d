package io.hanjul.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

class LayoutDocumentTests {

    private static final byte[] JSON = "{\"name\":\"홀\"}".getBytes(StandardCharsets.UTF_8);
    private static final LayoutDocument DOCUMENT = LayoutDocument.of(JSON);

    @Test
    void theCompressedFormIsTheSameDocumentUnderAnotherStrongTag() throws IOException {
        ResponseEntity<byte[]> plain = DOCUMENT.answer("");
        ResponseEntity<byte[]> compressed = DOCUMENT.answer("br, gzip");

        assertThat(plain.getBody()).isEqualTo(JSON);
        assertThat(compressed.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING))
                .isEqualTo("gzip");
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(Objects.requireNonNull(compressed.getBody())))) {
            assertThat(gzip.readAllBytes()).isEqualTo(JSON);
        }
        assertThat(plain.getHeaders().getETag())
                .startsWith("\"")
                .isNotEqualTo(compressed.getHeaders().getETag());
        assertThat(compressed.getHeaders().getVary()).contains(HttpHeaders.ACCEPT_ENCODING);
    }

    @Test
    void anotherDocumentHasAnotherTag() {
        assertThat(LayoutDocument.of(new byte[] {'{', '}'})
                        .answer("")
                        .getHeaders()
                        .getETag())
                .isNotEqualTo(DOCUMENT.answer("").getHeaders().getETag());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "br, GZIP;q=0.5 | true",
                "gzip;q=1.0 | true",
                "'' | false",
                "br, deflate | false",
                "gzip;q=0 | false",
                "gzip; q=0.000 | false",
                "x-gzip-not | false"
            })
    void compressesOnlyForThoseWhoTakeIt(String header, boolean expected) {
        assertThat(LayoutDocument.acceptsGzip(header)).isEqualTo(expected);
    }
}
