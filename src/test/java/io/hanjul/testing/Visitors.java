package io.hanjul.testing;

import io.hanjul.account.Accounts;
import io.hanjul.account.NewAccount;
import io.hanjul.edge.Role;
import io.hanjul.testing.Api.Answer;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** People with accounts of their own, for tests of what one may do when signed in. */
public final class Visitors {

    /** The password of everybody. */
    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Accounts accounts;
    private final Api api;

    /** Visitors of the server on that port. */
    public Visitors(Accounts accounts, int port) {
        this.accounts = accounts;
        this.api = new Api(URI.create("http://localhost:" + port));
    }

    /** Somebody who is not signed in. */
    public Api stranger() {
        return api;
    }

    /** Makes an account of that role and gives its e-mail. */
    public String account(Role role) {
        String email = "visitor-" + NUMBERS.incrementAndGet() + "@example.test";
        accounts.create(new NewAccount(email, PASSWORD, "방문자", role, "ko"));
        return email;
    }

    /** Signs the account in. */
    public Answer signIn(String email) {
        return api.post("/v1/session", Map.of("email", email, "password", PASSWORD))
                .expecting(201);
    }

    /** Somebody of that role, signed in as an API client. */
    public Api signedIn(Role role) {
        return api.withToken(signIn(account(role)).text("accessToken"));
    }
}
