package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.account.Accounts;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Visitors;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the libraries below us cannot read is the client's fault and not ours; what they only dislike is read. */
@ServerTest
class UnreadableInputIT {

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Visitors visitors;
    private Api stranger;

    @BeforeEach
    void connect() {
        visitors = new Visitors(accounts, port);
        stranger = visitors.stranger();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/places?cursor=%ff%fe",
                "/sign-in?plain&next=%ff",
                "/v1/sessions/01980000-0000-7000-8000-000000000000/suggestion?near.size=1",
                "/v1/sessions/01980000-0000-7000-8000-000000000000/suggestion?near%5B999999999%5D=1",
                "/v1/sessions/01980000-0000-7000-8000-000000000000/suggestion?near%5Ba%5D=1",
                "/v1/sessions/01980000-0000-7000-8000-000000000000/suggestion?category%5B0%5D=A",
                "/v1/sessions/01980000-0000-7000-8000-000000000000/suggestion?units%5B0%5D=1",
            })
    void parameters(String address) {
        assertThat(stranger.get(address).status()).isEqualTo(400);
    }

    @Test
    void moreParametersThanAnybodyNeeds() {
        String many = IntStream.range(0, 150).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));

        assertThat(stranger.get("/v1/places?" + many).status()).isBetween(400, 499);
    }

    @Test
    void aNameOfAParameterWithAControlCharacterIsNoneOfOurs() {
        stranger.get("/v1/places?%07=1&%CD%B8=2").expecting(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/*+json", "*/* ; charset=utf-8"})
    void aBodyOfWhateverType(String type) {
        Answer answer = stranger.with("Content-Type", type).postText("/v1/session", "{}");

        assertThat(answer.expecting(415).code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aBodyOfATypeThatFormsHaveButFromAProgram() {
        Answer answer =
                visitors.signedIn(Role.GUEST).with("Content-Type", "text/plain").postText("/v1/holds", "{}");

        assertThat(answer.expecting(415).code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email=%00&password=x", "email=%zz", "email=%ed%a0%80", "email%5B0%5D=x", "email.size=1"})
    void aFormThatNoBrowserSends(String form) {
        Answer answer = stranger.with("Content-Type", "application/x-www-form-urlencoded")
                .with("Origin", stranger.base().toString().replaceFirst("/$", ""))
                .postText("/plain/sign-in", form);

        assertThat(answer.status()).isBetween(400, 499).isNotEqualTo(403);
    }

    @Test
    void statesThatAreNone() {
        visitors.signedIn(Role.GUEST).get("/v1/payments?state=,").expecting(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"User-Agent", "Accept-Language", "Hanjul-Tokens", "Referer"})
    void headersInKorean(String name) throws IOException {
        String body = "{\"email\": \"nobody@example.test\", \"password\": \"wrong\"}";
        String head = "POST /v1/session HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n";

        assertThat(firstLineFor(head + name + ": Mozilla/5.0 (갤럭시) 카카오톡\r\n\r\n" + body))
                .startsWith("HTTP/1.1 401");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0001 nonsense\r\n\r\n",
                "GET /a|b HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /한줄 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/3.0\r\nHost: a\r\n\r\n",
                "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /v1/%2f HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nBad Name: b\r\n\r\n",
                "POST /v1/session HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n",
                "POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
                "POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                "POST /v1/session HTTP/1.1\r\nHost: a\r\nExpect: a miracle\r\nContent-Length: 2\r\n\r\n{}",
            })
    void whatIsNoRequestOfOursIsAProblemLikeAllOthers(String request) throws IOException {
        String answer = answerTo(request);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json")
                .contains("\"code\":\"MALFORMED\"")
                .doesNotContain("<html", "Tomcat", "org.apache", "null");
    }

    private String answerTo(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Java's client sends ASCII only. */
    private String firstLineFor(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return answer.readLine();
        }
    }
}
