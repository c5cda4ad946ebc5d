package io.hanjul.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.edge.Role;
import io.hanjul.keys.RedisKey;
import io.hanjul.keys.RedisStores;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Visitors;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sign-out on another node reaches this one. */
@ServerTest
class EndedSignInsIT {

    /** A second, and what a busy machine adds to it. */
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RedisStores redis;

    @LocalServerPort
    private int port;

    private Answer signIn;
    private Api visitor;

    @BeforeEach
    void signIn() {
        var visitors = new Visitors(accounts, port);
        signIn = visitors.signIn(visitors.account(Role.GUEST));
        visitor = visitors.stranger().withToken(signIn.text("accessToken"));
        visitor.get("/v1/session").expecting(200);
    }

    @Test
    void throughPostgresAlone() {
        jdbc.sql("UPDATE sign_in SET revoked_at = clock_timestamp() WHERE id = CAST(:id AS uuid)")
                .param("id", signIn.text("signInId"))
                .update();

        awaitTheEnd();
    }

    @Test
    void soonerByAHintThroughRedis() {
        await().atMost(SOON).untilAsserted(() -> {
            redis.queue()
                    .attempt(commands -> commands.publish(RedisKey.REVOKED_SIGN_INS.of(), signIn.text("signInId")));
            assertThat(visitor.get("/v1/session").code()).isEqualTo("TOKEN_INVALID");
        });
    }

    @Test
    void nonsenseOnTheChannelHarmsNobody() {
        redis.queue().attempt(commands -> commands.publish(RedisKey.REVOKED_SIGN_INS.of(), "nonsense"));

        visitor.get("/v1/session").expecting(200);
    }

    private void awaitTheEnd() {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(visitor.get("/v1/session").code()).isEqualTo("TOKEN_INVALID"));
    }
}
