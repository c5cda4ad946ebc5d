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

    /**
     * What somebody signs in with, for tests whose people sit at a browser.
     *
     * @param email their address
     * @param password their password
     */
    public record Login(String email, String password) {}

    /** The server, for somebody who is not signed in. */
    public Api stranger() {
        return new Api(URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")));
    }

    /** A guest who has signed up and in. */
    public Guest aGuest() {
        return aGuest(newLogin("GUEST"));
    }

    /** The guest with that login, signed in. */
    public Guest aGuest(Login login) {
        return new Guest(stranger(), signIn(login));
    }

    /** An owner who was approved, signed in. */
    public Api anOwner() {
        return anOwner(newLogin("OWNER"));
    }

    /** The owner with that login, approved and signed in. */
    public Api anOwner(Login login) {
        String account = signIn(login).body().get("account").get("id").asString();
        anOperator()
                .put("/v1/owner-approvals/" + account, Map.of("decision", "APPROVED", "reason", "known to us"))
                .expecting(200);
        return stranger().withToken(signIn(login).text("accessToken"));
    }

    /** The operator's login; the account is there. */
    public Login operatorLogin() {
        anOperator();
        return TestOperator.LOGIN;
    }

    /** The operator, signed in. */
    public Api anOperator() {
        return stranger().withToken(operator.accessToken(this::stranger));
    }

    /** Signs somebody up as GUEST or OWNER. */
    public Login newLogin(String role) {
        String email = "person-" + NUMBERS.incrementAndGet() + "@example.test";
        stranger()
                .post(
                        "/v1/accounts",
                        Map.of("email", email, "password", PASSWORD, "name", "시험", "role", role, "locale", "ko"))
                .expecting(201);
        return new Login(email, PASSWORD);
    }

    private Api.Answer signIn(Login login) {
        return stranger()
                .post("/v1/session", Map.of("email", login.email(), "password", login.password()))
                .expecting(201);
    }
}
