package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What people are told to put before a node is what the kit puts there. */
class NginxTests {

    @Test
    void theDocumentedFileFitsBeforeAnyNode() {
        String text = Nginx.documented(Path.of("/scratch"), 9001, 9002);

        assertThat(text)
                .contains("server 127.0.0.1:9001;", "listen 127.0.0.1:9002;", "proxy_cache_path /scratch/cache ")
                .doesNotContain("8080", "/var/", "listen 80");
    }

    @Test
    void itTellsTheNodeWhenARequestCameAndFromWhom() {
        assertThat(Nginx.documented(Path.of("/scratch"), 9001, 9002))
                .contains("proxy_set_header X-Request-Start \"t=${msec}\";")
                .contains("proxy_set_header X-Forwarded-For $remote_addr;");
    }
}
