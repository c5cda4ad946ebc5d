package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.account.Accounts;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Visitors;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server shows to everybody, and what of its inside it does not. */
@ServerTest
class PublicFaceIT {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Visitors visitors;
    private Api stranger;

    @BeforeEach
    void connect() {
        visitors = new Visitors(accounts, port);
        stranger = visitors.stranger();
    }

    @Test
    void tellsTheTime() {
        Instant before = clock.instant();

        Instant now = Instant.parse(stranger.get("/v1/time").expecting(200).text("now"));

        assertThat(now).isBetween(before, clock.instant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void healthIsPublicButSaysNoMoreThanUpOrDown(String path) {
        // A busy machine may find a store away for a moment.
        Answer answer = await().until(() -> stranger.get(path), told -> told.status() == 200);

        assertThat(answer.text("status")).isEqualTo("UP");
        assertThat(answer.body().has("components")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/prometheus",
                "/%61ctuator/prometheus",
                "/actuator/metrics",
                "/actuator/health/database"
            })
    void theRestOfTheActuatorIsForOperators(String path) {
        assertThat(stranger.get(path).expecting(401).code()).isEqualTo("SIGN_IN_REQUIRED");
        assertThat(visitors.signedIn(Role.OWNER).get(path).expecting(403).code())
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void anOperatorReadsTheMetrics() {
        Answer metrics =
                visitors.signedIn(Role.OPERATOR).get("/actuator/prometheus").expecting(200);

        assertThat(metrics.raw().body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void theApiDescribesItself() {
        Answer description = stranger.get("/v3/api-docs").expecting(200);

        assertThat(description.text("openapi")).startsWith("3.1");
        assertThat(description.body().get("paths").has("/v1/session/refresh")).isTrue();
        assertThat(description.body().at("/paths/~1v1~1account/get/security").size())
                .isEqualTo(2);
        stranger.with("If-None-Match", description.header("ETag"))
                .get("/v3/api-docs")
                .expecting(304);
    }

    @Test
    void whoMistypesAnAddressInABrowserGetsAPage() {
        Api browser = stranger.with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        for (String path : List.of("/no-such-page", "/no-such-page?plain", "/e", "/manage/nothing/here", "/%00")) {
            Answer answer = browser.get(path);
            assertThat(answer.status()).as(path).isIn(400, 404);
            if (answer.status() == 404) {
                assertThat(answer.header("Content-Type")).as(path).startsWith("text/html");
                assertThat(answer.header("Content-Security-Policy")).as(path).isNotEmpty();
            }
        }
        for (String path : List.of("/v1/no-such-thing", "/v1", "/actuator/nothing", "/assets/nothing.js")) {
            Answer answer = browser.get(path);
            assertThat(answer.header("Content-Type")).as(path).startsWith("application/problem+json");
        }
    }

    @Test
    void aProgramThatAsksForAnUnknownAddressGetsAProblem() {
        assertThat(stranger.get("/no-such-page").expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(stranger.with("Accept", "*/*")
                        .get("/no-such-page")
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        stranger.with("Accept", "text/html").send("DELETE", "/no-such-page").expecting(404);
    }
}
