package io.hanjul.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gets an operator by the only way that a test has: an account that the database is told to be one. The server itself
 * lets nobody sign up as operator, and shows the first one's password on the console only.
 */
final class TestOperator {

    static final People.Login LOGIN = new People.Login("test-operator@example.test", "a-long-operator-password");

    private static final Map<String, String> CREDENTIALS = Map.of("email", LOGIN.email(), "password", LOGIN.password());

    /** Less than a token lives, so that a test can go on with the one it was given. */
    private static final Duration FRESH = Duration.ofMinutes(3);

    private final JdbcClient jdbc;
    private final Clock clock;
    private String token = "none-yet";
    private Instant freshUntil = Instant.EPOCH;

    TestOperator(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A token that is good for minutes; signs in as seldom as it can, because sign-ins are rate-limited. */
    synchronized String accessToken(Supplier<Api> stranger) {
        Api api = stranger.get();
        Instant now = clock.instant();
        if (now.isAfter(freshUntil) || api.withToken(token).get("/v1/session").status() != 200) {
            token = signIn(api);
            freshUntil = now.plus(FRESH);
        }
        return token;
    }

    private String signIn(Api api) {
        Api.Answer signIn = api.post("/v1/session", CREDENTIALS);
        if (signIn.status() == 401) {
            api.post(
                            "/v1/accounts",
                            Map.of(
                                    "email", CREDENTIALS.get("email"),
                                    "password", CREDENTIALS.get("password"),
                                    "name", "운영자",
                                    "role", "GUEST",
                                    "locale", "ko"))
                    .expecting(201);
            jdbc.sql("UPDATE account SET role = 'OPERATOR' WHERE email = :email")
                    .param("email", CREDENTIALS.get("email"))
                    .update();
            signIn = api.post("/v1/session", CREDENTIALS);
        }
        return signIn.expecting(201).text("accessToken");
    }
}
