package io.hanjul.testing;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;

/** Makes people with accounts of their own. */
public class People {

    private static final String PASSWORD = "a-long-test-password";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Environment environment;
    private final TestOperator operator;

    People(Environment environment, TestOperator operator) {
        this.environment = environment;
        this.operator = operator;
    }

    /** The server, for somebody who is not signed in. */
    public Api stranger() {
        return new Api(URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")));
    }

    /** A guest who has signed up and in. */
    public Guest aGuest() {
        String email = signUp("GUEST");
        return new Guest(stranger(), signIn(email));
    }

    /** An owner who was approved, signed in. */
    public Api anOwner() {
        String email = signUp("OWNER");
        String account = signIn(email).body().get("account").get("id").asString();
        anOperator()
                .put("/v1/owner-approvals/" + account, Map.of("decision", "APPROVED", "reason", "known to us"))
                .expecting(200);
        return stranger().withToken(signIn(email).text("accessToken"));
    }

    /** The operator, signed in. */
    public Api anOperator() {
        return stranger().withToken(operator.accessToken(this::stranger));
    }

    private String signUp(String role) {
        String email = "person-" + NUMBERS.incrementAndGet() + "@example.test";
        stranger()
                .post(
                        "/v1/accounts",
                        Map.of("email", email, "password", PASSWORD, "name", "시험", "role", role, "locale", "ko"))
                .expecting(201);
        return email;
    }

    private Api.Answer signIn(String email) {
        return stranger()
                .post("/v1/session", Map.of("email", email, "password", PASSWORD))
                .expecting(201);
    }
}
