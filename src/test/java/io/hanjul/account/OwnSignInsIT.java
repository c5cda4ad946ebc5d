package io.hanjul.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.edge.Role;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: people see where they are signed in and end it there, and nobody else sees or ends it. */
@ServerTest
class OwnSignInsIT {

    private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 "
            + "(KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1";

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Visitors visitors;
    private String email;
    private Answer signIn;
    private Api here;

    @BeforeEach
    void signInHere() {
        visitors = new Visitors(accounts, port);
        email = visitors.account(Role.GUEST);
        signIn = visitors.signIn(email);
        here = as(signIn);
    }

    @Test
    void everySignInIsShownWithItsDeviceAndThisOneMarked() {
        Answer phone = signInWith(PHONE);

        JsonNode items = signInsOf(here);

        assertThat(ids(items)).containsExactly(phone.text("signInId"), signIn.text("signInId"));
        assertThat(items.get(0).get("device").get("browser").asString()).isEqualTo("Safari");
        assertThat(items.get(0).get("device").get("platform").asString()).isEqualTo("iPhone");
        assertThat(items.get(0).get("current").asBoolean()).isFalse();
        assertThat(items.get(1).get("current").asBoolean()).isTrue();
        assertThat(items.get(1).get("lastUsedAt").asString()).isNotEmpty();
    }

    @Test
    void theListComesInPages() {
        Answer phone = signInWith(PHONE);

        Answer page = here.get("/v1/account/sign-ins?limit=1").expecting(200);
        Answer rest = here.get("/v1/account/sign-ins?limit=1&cursor=" + page.text("next"))
                .expecting(200);

        assertThat(ids(page.body().get("items"))).containsExactly(phone.text("signInId"));
        assertThat(ids(rest.body().get("items"))).containsExactly(signIn.text("signInId"));
        assertThat(rest.text("next")).isEmpty();
    }

    @Test
    void goingOnIsBeingUsed() {
        jdbc.sql("UPDATE refresh_token SET issued_at = issued_at - INTERVAL '1 day' "
                        + "WHERE sign_in_id = CAST(:id AS uuid)")
                .param("id", signIn.text("signInId"))
                .update();
        String before = signInsOf(here).get(0).get("lastUsedAt").asString();

        refresh(signIn).expecting(200);

        assertThat(signInsOf(here).get(0).get("lastUsedAt").asString()).isGreaterThan(before);
    }

    @Test
    void whatCannotGoOnIsNotShown() {
        Answer phone = signInWith(PHONE);
        jdbc.sql("UPDATE refresh_token SET issued_at = issued_at - INTERVAL '90 days', "
                        + "expires_at = expires_at - INTERVAL '90 days' WHERE sign_in_id = CAST(:id AS uuid)")
                .param("id", phone.text("signInId"))
                .update();

        assertThat(ids(signInsOf(here))).containsExactly(signIn.text("signInId"));
    }

    @Test
    void signingOutThereEndsItThereAtOnceAndNowhereElse() {
        Answer phone = signInWith(PHONE);

        here.delete("/v1/account/sign-ins/" + phone.text("signInId")).expecting(204);

        assertThat(as(phone).get("/v1/account").expecting(401).code()).isEqualTo("TOKEN_INVALID");
        assertThat(refresh(phone).expecting(401).code()).isEqualTo("TOKEN_INVALID");
        assertThat(ids(signInsOf(here))).containsExactly(signIn.text("signInId"));
        here.delete("/v1/account/sign-ins/" + phone.text("signInId")).expecting(204);
    }

    @Test
    void signingOutEverywhereElseKeepsThisOne() {
        Answer phone = signInWith(PHONE);
        Answer tablet = signInWith("");

        here.delete("/v1/account/sign-ins/others").expecting(204);

        assertThat(as(phone).get("/v1/account").status()).isEqualTo(401);
        assertThat(as(tablet).get("/v1/account").status()).isEqualTo(401);
        assertThat(ids(signInsOf(here))).containsExactly(signIn.text("signInId"));
    }

    @Test
    void endingThisOneIsSigningOut() {
        here.delete("/v1/account/sign-ins/" + signIn.text("signInId")).expecting(204);

        assertThat(here.get("/v1/account").expecting(401).code()).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void anothersSignInsDoNotExist() {
        Api stranger = visitors.signedIn(Role.GUEST);

        assertThat(ids(signInsOf(stranger))).doesNotContain(signIn.text("signInId"));
        assertThat(stranger.delete("/v1/account/sign-ins/" + signIn.text("signInId"))
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        stranger.delete("/v1/account/sign-ins/others").expecting(204);
        here.get("/v1/account").expecting(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0198c0de-0000-7000-8000-000000000000", "not-an-id", "1"})
    void whatIsNoSignInDoesNotExist(String id) {
        assertThat(here.delete("/v1/account/sign-ins/" + id).expecting(404).code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void whoIsNotSignedInSeesAndEndsNothing() {
        Api stranger = visitors.stranger();
        assertThat(stranger.get("/v1/account/sign-ins").expecting(401).code()).isEqualTo("SIGN_IN_REQUIRED");
        assertThat(stranger.delete("/v1/account/sign-ins/others").status()).isEqualTo(401);
        assertThat(stranger.delete("/v1/account/sign-ins/" + signIn.text("signInId"))
                        .status())
                .isEqualTo(401);
    }

    /** A device that goes on while it is signed out has lost, whoever came first. */
    @Test
    void nothingThatWasSignedOutGoesOn() {
        for (int round = 0; round < 8; round++) {
            Answer phone = signInWith(PHONE);
            var last = new AtomicReference<>(phone);
            List<Supplier<Answer>> racers = new ArrayList<>();
            racers.add(() -> here.delete("/v1/account/sign-ins/others"));
            racers.add(() -> {
                Answer next = refresh(phone);
                if (next.status() == 200) {
                    last.set(next);
                }
                return next;
            });

            List<Answer> answers = Race.of(racers, Supplier::get);

            answers.getFirst().expecting(204);
            assertThat(as(last.get()).get("/v1/account").status()).isEqualTo(401);
            assertThat(refresh(last.get()).status()).isEqualTo(401);
        }
    }

    private Answer signInWith(String userAgent) {
        return visitors.stranger()
                .with("User-Agent", userAgent)
                .post("/v1/session", Map.of("email", email, "password", Visitors.PASSWORD))
                .expecting(201);
    }

    private Answer refresh(Answer signedIn) {
        return visitors.stranger().post("/v1/session/refresh", Map.of("refreshToken", signedIn.text("refreshToken")));
    }

    private Api as(Answer signedIn) {
        return visitors.stranger().withToken(signedIn.text("accessToken"));
    }

    private static JsonNode signInsOf(Api who) {
        return who.get("/v1/account/sign-ins").expecting(200).body().get("items");
    }

    private static List<String> ids(JsonNode items) {
        var ids = new ArrayList<String>();
        items.forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }
}
