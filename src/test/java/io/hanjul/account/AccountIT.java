package io.hanjul.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.edge.Role;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.ServerTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class AccountIT {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(URI.create("http://localhost:" + port));
    }

    @Test
    void aGuestSignsUpAndInAndLooksAtTheirAccount() {
        Answer signUp = signUp("Minji@Example.test", "GUEST").expecting(201);
        assertThat(signUp.text("email")).isEqualTo("minji@example.test");
        assertThat(signUp.text("state")).isEqualTo("ACTIVE");

        Answer signIn = signIn("MINJI@example.test", PASSWORD).expecting(201);
        Api minji = api.withToken(signIn.text("accessToken"));

        Answer session = minji.get("/v1/session").expecting(200);
        assertThat(session.text("accountId")).isEqualTo(signUp.text("id"));
        assertThat(session.text("signInId")).isEqualTo(signIn.text("signInId"));
        assertThat(session.text("expiresAt")).isEqualTo(signIn.text("accessExpiresAt"));
        Answer account = minji.get("/v1/account").expecting(200);
        assertThat(account.text("name")).isEqualTo("시험");
        assertThat(account.body().get("passwordChangeRequired").asBoolean()).isFalse();
    }

    @Test
    void anEmailBelongsToOneAccountHoweverItIsTyped() {
        signUp("taken@example.test", "GUEST").expecting(201);

        Answer second = signUp("TAKEN@example.test", "OWNER").expecting(409);

        assertThat(second.code()).isEqualTo("EMAIL_TAKEN");
    }

    @Test
    void aWrongPasswordAndAnUnknownEmailGetTheSameAnswer() {
        signUp("known@example.test", "GUEST").expecting(201);

        Answer wrong = signIn("known@example.test", "not the password").expecting(401);
        Answer unknown = signIn("unknown@example.test", "not the password").expecting(401);

        assertThat(wrong.code()).isEqualTo("WRONG_CREDENTIALS").isEqualTo(unknown.code());
        assertThat(wrong.text("detail")).isEqualTo(unknown.text("detail"));
    }

    @Test
    void anOwnerActsAsAGuestUntilAnOperatorApproves() {
        String id = signUp("owner@example.test", "OWNER").expecting(201).text("id");
        Answer before = signIn("owner@example.test", PASSWORD).expecting(201);
        assertThat(before.body().get("account").get("state").asString()).isEqualTo("AWAITING_APPROVAL");
        assertThat(roleOf(before)).isEqualTo("GUEST");

        Api operator = operator("approver@example.test");
        assertThat(operator.get("/v1/owner-approvals?limit=100").raw().body()).contains(id);
        var approval = Map.of("decision", "APPROVED", "reason", "seen the papers");
        Answer decided = operator.put("/v1/owner-approvals/" + id, approval).expecting(200);
        assertThat(decided.text("decidedAt")).isNotEmpty();
        assertThat(decided.text("reason")).isEqualTo("seen the papers");
        operator.put("/v1/owner-approvals/" + id, approval).expecting(200);

        Answer after = api.post("/v1/session/refresh", Map.of("refreshToken", before.text("refreshToken")))
                .expecting(200);
        assertThat(roleOf(after)).isEqualTo("OWNER");
        Answer other =
                operator.put("/v1/owner-approvals/" + id, Map.of("decision", "REJECTED", "reason", "changed my mind"));
        assertThat(other.code()).isEqualTo("ALREADY_DECIDED");
    }

    @Test
    void onlyAnOperatorSeesOrDecidesRequests() {
        String id = signUp("hopeful@example.test", "OWNER").expecting(201).text("id");
        Api hopeful = api.withToken(signIn("hopeful@example.test", PASSWORD).text("accessToken"));
        var approval = Map.of("decision", "APPROVED", "reason", "me");

        assertThat(hopeful.put("/v1/owner-approvals/" + id, approval)
                        .expecting(403)
                        .code())
                .isEqualTo("NOT_ALLOWED");
        assertThat(hopeful.get("/v1/owner-approvals").expecting(403).code()).isEqualTo("NOT_ALLOWED");
        assertThat(api.get("/v1/owner-approvals").expecting(401).code()).isEqualTo("SIGN_IN_REQUIRED");
        Api operator = operator("decider@example.test");
        String noOwner = operator.get("/v1/account").text("id");
        assertThat(operator.put("/v1/owner-approvals/" + noOwner, approval)
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void signingOutEndsTheAccessTokenAtOnceAndTheRefreshTokenForGood() {
        signUp("leaver@example.test", "GUEST").expecting(201);
        Answer signIn = signIn("leaver@example.test", PASSWORD);
        Api leaver = api.withToken(signIn.text("accessToken"));

        leaver.delete("/v1/session").expecting(204);

        assertThat(leaver.get("/v1/session").expecting(401).code()).isEqualTo("TOKEN_INVALID");
        Answer refresh = api.post("/v1/session/refresh", Map.of("refreshToken", signIn.text("refreshToken")));
        assertThat(refresh.expecting(401).code()).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void changingThePasswordSignsOutEverywhereElse() {
        signUp("careful@example.test", "GUEST").expecting(201);
        Api here = api.withToken(signIn("careful@example.test", PASSWORD).text("accessToken"));
        Api there = api.withToken(signIn("careful@example.test", PASSWORD).text("accessToken"));

        assertThat(here.put("/v1/account/password", change("wrong password", "a new password"))
                        .code())
                .isEqualTo("WRONG_PASSWORD");
        assertThat(here.put("/v1/account/password", change(PASSWORD, PASSWORD)).code())
                .isEqualTo("INVALID_FIELDS");
        here.put("/v1/account/password", change(PASSWORD, "a new password")).expecting(204);

        here.get("/v1/session").expecting(200);
        assertThat(there.get("/v1/session").expecting(401).code()).isEqualTo("TOKEN_INVALID");
        signIn("careful@example.test", PASSWORD).expecting(401);
        signIn("careful@example.test", "a new password").expecting(201);
    }

    @Test
    void guessingAtOneEmailIsStoppedForAWhile() {
        signUp("guessed@example.test", "GUEST").expecting(201);
        for (int guess = 0; guess < 10; guess++) {
            signIn("guessed@example.test", "guess number " + guess).expecting(401);
        }

        Answer stopped = signIn("Guessed@example.test", PASSWORD).expecting(429);

        assertThat(stopped.code()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(stopped.header("Retry-After"))).isBetween(1, 15 * 60);
    }

    private static Map<String, String> change(String current, String wanted) {
        return Map.of("currentPassword", current, "newPassword", wanted);
    }

    private String roleOf(Answer signIn) {
        return api.withToken(signIn.text("accessToken"))
                .get("/v1/session")
                .expecting(200)
                .text("role");
    }

    private Api operator(String email) {
        accounts.create(new NewAccount(email, PASSWORD, "운영자", Role.OPERATOR, "ko"));
        return api.withToken(signIn(email, PASSWORD).expecting(201).text("accessToken"));
    }

    private Answer signUp(String email, String role) {
        return api.post(
                "/v1/accounts",
                Map.of("email", email, "password", PASSWORD, "name", "시험", "role", role, "locale", "ko"));
    }

    private Answer signIn(String email, String password) {
        return api.post("/v1/session", Map.of("email", email, "password", password));
    }
}
