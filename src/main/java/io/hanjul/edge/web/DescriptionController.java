package io.hanjul.edge.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The description of the API, OpenAPI 3.1. It is a file and not made at run time: tests make it from the endpoints, and
 * hold every answer that they get against it.
 */
@RestController
class DescriptionController {

    private final byte[] description = read();
    private final String tag = '"' + DigestUtils.md5DigestAsHex(description) + '"';

    @GetMapping(value = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Level.OPEN)
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(tag)
                .body(description);
    }

    private static byte[] read() {
        try {
            return new ClassPathResource("openapi.json").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
