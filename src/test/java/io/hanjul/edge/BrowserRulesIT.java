package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.account.Accounts;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Visitors;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What keeps a browser's visitor safe: cookies, origins and headers. */
@ServerTest
class BrowserRulesIT {

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Visitors visitors;
    private Api page;

    @BeforeEach
    void connect() {
        visitors = new Visitors(accounts, port);
        page = visitors.stranger().with("Hanjul-Tokens", "cookie").with("Origin", "http://localhost:" + port);
    }

    @Test
    void aPageGetsItsTokensInCookiesThatNoScriptReads() {
        Answer signIn = signInOnAPage();

        assertThat(signIn.text("accessToken")).isEmpty();
        assertThat(signIn.text("refreshToken")).isEmpty();
        assertThat(cookies(signIn))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("; HttpOnly")
                        .contains("; Secure")
                        .doesNotContain("Domain"));
        assertThat(cookies(signIn).getFirst())
                .startsWith("hanjul_access=")
                .contains("; Path=/;")
                .contains("SameSite=Lax");
        assertThat(cookies(signIn).getLast())
                .startsWith("hanjul_refresh=")
                .contains("; Path=/v1/session/refresh;")
                .contains("SameSite=Strict");
    }

    @Test
    void anApiClientGetsItsTokensInTheBodyAndNoCookie() {
        Answer signIn = visitors.signIn(visitors.account(Role.GUEST));

        assertThat(signIn.text("accessToken")).isNotEmpty();
        assertThat(cookies(signIn)).isEmpty();
    }

    @Test
    void aCookieSignsIn() {
        Api signedIn = withCookie(signInOnAPage(), 0);

        signedIn.get("/v1/session").expecting(200);
        Answer signOut = signedIn.delete("/v1/session").expecting(204);

        assertThat(cookies(signOut))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("Max-Age=0"));
    }

    @Test
    void whatCameInACookieGoesBackIntoACookieWhateverIsAsked() {
        Api refreshing = withCookie(signInOnAPage(), 1).with("Hanjul-Tokens", "body");

        Answer refreshed = refreshing
                .post("/v1/session/refresh", Map.of("refreshToken", ""))
                .expecting(200);

        assertThat(refreshed.text("refreshToken")).isEmpty();
        assertThat(cookies(refreshed)).hasSize(2);
    }

    @Test
    void aRefreshThatFailsTakesTheCookiesAway() {
        Answer failed = page.with("Cookie", "hanjul_refresh=nonsense")
                .post("/v1/session/refresh", Map.of("refreshToken", ""))
                .expecting(401);

        assertThat(cookies(failed))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("Max-Age=0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://localhost", "null", "http://localhost.evil.example", ""})
    void anotherOriginChangesNothingByCookie(String origin) {
        Api elsewhere = visitors.stranger().with("Cookie", cookieOf(signInOnAPage(), 0));
        if (!origin.isEmpty()) {
            elsewhere = elsewhere.with("Origin", origin);
        }

        assertThat(elsewhere.delete("/v1/session").expecting(403).code()).isEqualTo("WRONG_ORIGIN");
        elsewhere.get("/v1/session").expecting(200);
    }

    @Test
    void theAuthorizationHeaderWinsOverTheCookie() {
        Answer cookie = signInOnAPage();
        Answer header = visitors.signIn(visitors.account(Role.OWNER));
        Api both = visitors.stranger().with("Cookie", cookieOf(cookie, 0)).withToken(header.text("accessToken"));

        assertThat(both.get("/v1/session").expecting(200).text("signInId")).isEqualTo(header.text("signInId"));
        both.delete("/v1/session").expecting(204);
    }

    @Test
    void noSessionIsKeptAndNoOtherOriginIsInvited() {
        Answer answer = page.with("Origin", "https://evil.example").get("/v1/time");

        assertThat(cookies(answer)).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/time", "/v1/nothing", "/docs/errors", "/docs/api"})
    void everyAnswerIsBoundByTheSamePolicy(String path) {
        Answer answer = page.get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .contains("object-src 'none'", "img-src 'self' data:")
                .doesNotContain("unsafe");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Permissions-Policy")).contains("camera=(self)", "microphone=()");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    }

    private Answer signInOnAPage() {
        return page.post("/v1/session", Map.of("email", visitors.account(Role.GUEST), "password", Visitors.PASSWORD))
                .expecting(201);
    }

    private Api withCookie(Answer signIn, int index) {
        return page.with("Cookie", cookieOf(signIn, index));
    }

    private static String cookieOf(Answer signIn, int index) {
        return cookies(signIn).get(index).split(";", 2)[0];
    }

    private static List<String> cookies(Answer answer) {
        return answer.raw().headers().allValues("Set-Cookie");
    }
}
