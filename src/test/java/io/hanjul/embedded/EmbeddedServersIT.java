package io.hanjul.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an application sees of the servers that were started for it. */
@ServerTest
class EmbeddedServersIT {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @Test
    void postgresWritesToTheDiskBeforeItSaysYes() {
        assertThat(shown("SHOW fsync")).isEqualTo("on");
        assertThat(shown("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(shown("SHOW full_page_writes")).isEqualTo("on");
    }

    @Test
    void postgresIsVersion18InUtf8() {
        assertThat(shown("SHOW server_version")).startsWith("18.");
        assertThat(shown("SHOW server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void onlyThisMachineReachesThemAndOnlyWithAPassword() {
        assertThat(shown("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(shown("SHOW password_encryption")).isEqualTo("scram-sha-256");
        assertThat(environment.getProperty("hanjul.redis.queue-url")).matches("redis://:[0-9a-f]{48}@127.0.0.1:\\d+");
        assertThat(environment.getProperty("hanjul.redis.cache-url")).startsWith("redis://");
    }

    private String shown(String show) {
        return jdbc.sql(show).query(String.class).single();
    }
}
