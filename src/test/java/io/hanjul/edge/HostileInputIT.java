package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.account.Accounts;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What nobody honest sends is refused by the right code, and never with a 5xx. */
@ServerTest
class HostileInputIT {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Tokens tokens;

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
    void aForgedSignature() {
        String token = visitors.signIn(visitors.account(Role.GUEST)).text("accessToken");
        String claims = token.split("\\.", -1)[1];
        String richer = base64(
                new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8).replace("GUEST", "OPERATOR"));

        refusesToken(token.replace(claims, richer), "TOKEN_INVALID");
        refusesToken(token.substring(0, token.length() - 4) + "AAAA", "TOKEN_INVALID");
    }

    @Test
    void anUnsignedToken() {
        String token = visitors.signIn(visitors.account(Role.GUEST)).text("accessToken");
        String none = base64("{\"alg\":\"none\",\"kid\":\"1\"}") + "." + token.split("\\.", -1)[1] + ".";

        refusesToken(none, "TOKEN_INVALID");
    }

    @Test
    void aTokenForAnotherPurpose() {
        Answer signIn = visitors.signIn(visitors.account(Role.GUEST));

        refusesToken(signIn.text("refreshToken"), "TOKEN_INVALID");
        Answer refresh = stranger.post("/v1/session/refresh", Map.of("refreshToken", signIn.text("accessToken")));
        assertThat(refresh.expecting(401).code()).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void aTokenInAnAddressIsNobodys() {
        String token = visitors.signIn(visitors.account(Role.GUEST)).text("accessToken");

        for (String name : List.of("access_token", "token", "hanjul_access", "Authorization")) {
            assertThat(stranger.get("/v1/account?" + name + "=" + token)
                            .expecting(401)
                            .code())
                    .isEqualTo("SIGN_IN_REQUIRED");
        }
    }

    @Test
    void anExpiredToken() {
        Instant past = clock.instant().minusSeconds(600);
        var expired =
                new Token(Purpose.ACCESS, "1", visitors.account(Role.GUEST), past, past.plusSeconds(300), Map.of());

        refusesToken(tokens.mint(expired), "TOKEN_EXPIRED");
    }

    @ParameterizedTest
    @CsvSource({"'', TOKEN_INVALID", "nonsense, TOKEN_INVALID", "a.b.c, TOKEN_INVALID", "..., TOKEN_INVALID"})
    void somethingThatIsNoToken(String token, String code) {
        refusesToken(token, code);
    }

    @Test
    void anOverlongToken() {
        refusesToken("a".repeat(5_000), "TOKEN_INVALID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"email\": \"x@example.test\", \"surprise\": 1}|MALFORMED|surprise",
                "{\"email\": {\"a\": 1}}|MALFORMED|email",
                "{\"role\": \"OPERATOR\"}|MALFORMED|role",
                "{\"role\": 1}|MALFORMED|role",
                "{\"name\": \"a\\u0000b\"}|INVALID_FIELDS|name",
                "{\"name\": \"a\\ud800b\"}|INVALID_FIELDS|name",
                "{\"password\": \"\\udfff long enough\"}|INVALID_FIELDS|password",
                "{\"name\": \"a\\u202egnp.b\"}|INVALID_FIELDS|name",
                "{\"name\": \"a\\nb\"}|INVALID_FIELDS|name",
                "{\"email\": \"x@example.test\"}|INVALID_FIELDS|password",
                "{\"email\": \"\\\"x\\\"@example.test\"}|INVALID_FIELDS|email",
                "{\"email\": \"x@[127.0.0.1]\"}|INVALID_FIELDS|email",
                "[]|MALFORMED|''",
                "{\"email\"|MALFORMED|''",
                "null|MALFORMED|''",
                "{} {}|MALFORMED|''",
            })
    void aWrongBodyNamesTheField(String body, String code, String field) {
        Answer answer = stranger.postText("/v1/accounts", body).expecting(400);

        assertThat(answer.code()).isEqualTo(code);
        if (!field.isEmpty()) {
            assertThat(answer.body().get("errors").findValuesAsString("field")).contains(field);
        }
    }

    @Test
    void aTextIsOneLineThatReadsAsItIsWritten() {
        Answer answer = stranger.postText("/v1/session", "{\"email\": \"a\", \"password\": \"b\u202ec\"}");

        assertThat(answer.expecting(400).body().get("errors").toString())
                .contains("\"password\"", "\"NOT_PRINTABLE\"", "한 줄로");
    }

    @Test
    void nobodySignsUpAsAnOperator() {
        var wish =
                Map.of("email", "boss@example.test", "password", Visitors.PASSWORD, "name", "이름", "role", "OPERATOR");

        Answer answer = stranger.post("/v1/accounts", wish).expecting(400);

        assertThat(answer.code()).isEqualTo("MALFORMED");
        assertThat(answer.body().get("errors").findValuesAsString("field")).containsExactly("role");
    }

    @Test
    void aBodyThatIsTooLargeWhetherAnnouncedOrNot() {
        String large = " ".repeat(1_000_000) + "{}";

        assertThat(stranger.postText("/v1/accounts", large).expecting(413).code())
                .isEqualTo("TOO_LARGE");
        assertThat(stranger.postChunks("/v1/accounts", large).expecting(413).code())
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void aBodyThatIsTooDeep() {
        String deep = "{\"email\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        assertThat(stranger.postText("/v1/accounts", deep).expecting(400).code())
                .isEqualTo("MALFORMED");
    }

    @Test
    void aBodyOfAnotherType() {
        Answer xml = stranger.with("Content-Type", "application/xml").postText("/v1/accounts", "<email>x</email>");
        Answer formOfNobody = stranger.with("Content-Type", "application/x-www-form-urlencoded")
                .postText("/v1/accounts", "email=x");

        assertThat(xml.expecting(415).code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(formOfNobody.expecting(403).code()).isEqualTo("WRONG_ORIGIN");
    }

    @Test
    void anAddressThatIsNotThereAMethodThatIsNotTakenAndAFormatThatIsNotSpoken() {
        assertThat(stranger.get("/v1/nothing").expecting(404).code()).isEqualTo("NOT_FOUND");
        Answer method = stranger.put("/v1/time", Map.of()).expecting(405);
        assertThat(method.code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(method.header("Allow")).contains("GET");
        assertThat(stranger.with("Accept", "image/png")
                        .get("/v1/time")
                        .expecting(406)
                        .code())
                .isEqualTo("NOT_ACCEPTABLE");
        assertThat(stranger.get("/v1//time").expecting(400).code()).isEqualTo("MALFORMED");
    }

    @Test
    void anIdThatIsNoneIsAThingThatIsNotThere() {
        Api operator = visitors.signedIn(Role.OPERATOR);
        var decision = Map.of("decision", "APPROVED", "reason", "");

        assertThat(operator.put("/v1/owner-approvals/1", decision)
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(operator.get("/v1/owner-approvals?limit=0").expecting(400).code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(operator.get("/v1/owner-approvals?state=NONSENSE")
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
    }

    @Test
    void everyRefusalNamesItsTraceAndSpeaksTheReadersLanguage() {
        Answer korean = stranger.with("Accept-Language", "ko-KR").get("/v1/account");
        Answer english = stranger.with("Accept-Language", "en").get("/v1/account");

        assertThat(korean.text("title")).isEqualTo("로그인이 필요합니다.");
        assertThat(english.text("title")).isEqualTo("Please sign in first.");
        assertThat(english.text("traceId")).matches("[0-9a-f]{32}").isEqualTo(english.header("X-Trace-Id"));
        assertThat(english.text("type")).isEqualTo("/docs/errors#SIGN_IN_REQUIRED");
        assertThat(english.header("Content-Type")).startsWith("application/problem+json");
    }

    private void refusesToken(String token, String code) {
        assertThat(stranger.withToken(token).get("/v1/session").expecting(401).code())
                .isEqualTo(code);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
