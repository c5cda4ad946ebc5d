package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Turns and passes that are forged, borrowed or of another room; each gets its code, none a 5xx. */
@BesideTest
class HostileTurnIT {

    @Autowired
    private ApplicationContext server;

    @LocalServerPort
    private int port;

    private LineFixture fixture;
    private Api api;
    private RoomId room;

    @BeforeEach
    void open() {
        fixture = new LineFixture(server);
        api = new Api(URI.create("http://localhost:" + port));
        room = fixture.room(FAST, 50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "....", "eyJhbGciOiJub25lIn0.e30.", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoTurnIsRefused(String turn) {
        Api forger = fixture.guest(api).with("Hanjul-Turn", turn);
        assertThat(forger.get(path(room, "/turns/me")).expecting(401).code()).isEqualTo("TURN_INVALID");
        assertThat(enter(forger, room).expecting(401).code()).isEqualTo("TURN_INVALID");
        assertThat(forger.delete(path(room, "/turns/me")).expecting(401).code()).isEqualTo("TURN_INVALID");
        forger.post(path(room, "/turns"), Map.of()).expecting(201);
    }

    @Test
    void withoutATurnThereIsNothingToSee() {
        assertThat(api.get(path(room, "/turns/me")).expecting(401).code()).isEqualTo("TURN_INVALID");
        assertThat(enter(fixture.guest(api), room).expecting(401).code()).isEqualTo("TURN_INVALID");
    }

    @Test
    void aTurnOfAnotherRoomIsRefused() {
        RoomId other = fixture.room(FAST, 5);
        Api guest = join(fixture.guest(api), other);
        assertThat(enter(guest, room).expecting(401).code()).isEqualTo("TURN_INVALID");
    }

    @Test
    void aTurnOfAnotherAccountIsRefused() {
        String turn = fixture.guest(api)
                .post(path(room, "/turns"), Map.of())
                .expecting(201)
                .text("turn");
        Api thief = fixture.guest(api).with("Hanjul-Turn", turn);
        awaitState(thief, room, "CALLED");
        assertThat(enter(thief, room).expecting(403).code()).isEqualTo("TURN_NOT_YOURS");
        assertThat(thief.delete(path(room, "/turns/me")).expecting(403).code()).isEqualTo("TURN_NOT_YOURS");
    }

    @Test
    void aTurnThatWasCopiedFromABrowserIsRefusedElsewhere() {
        Answer joined = api.with("Hanjul-Tokens", "cookie")
                .post(path(room, "/turns"), Map.of())
                .expecting(201);
        assertThat(joined.text("turn")).isEmpty();
        var cookies = joined.raw().headers().allValues("Set-Cookie");
        assertThat(cookies).allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("Secure"));
        String turn = valueOf(cookies, "hanjul_turn");
        Api thief = fixture.guest(api).with("Hanjul-Turn", turn);
        awaitState(thief, room, "CALLED");
        assertThat(enter(thief, room).expecting(403).code()).isEqualTo("TURN_NOT_YOURS");
        Api owner = thief.with("Cookie", "hanjul_line=" + valueOf(cookies, "hanjul_line"));
        enter(owner, room).expecting(201);
    }

    @Test
    void onlyWhoIsSignedInEnters() {
        assertThat(enter(join(api, room), room).expecting(401).code()).isEqualTo("SIGN_IN_REQUIRED");
    }

    @Test
    void aPassIsNoOtherPersonsAndNoOtherRooms() {
        Api minji = join(fixture.guest(api), room);
        awaitState(minji, room, "CALLED");
        String pass = enter(minji, room).expecting(201).text("pass");
        RoomId other = fixture.room(FAST, 5);
        assertThat(leave(minji, other, pass)).isEqualTo("ENTRY_PASS_INVALID");
        assertThat(leave(fixture.guest(api), room, pass)).isEqualTo("ENTRY_PASS_INVALID");
        assertThat(leave(minji, room, pass.substring(2))).isEqualTo("ENTRY_PASS_INVALID");
        assertThat(leave(minji, room, "x")).isEqualTo("ENTRY_PASS_INVALID");
        assertThat(minji.delete(path(room, "/entries/me")).expecting(403).code())
                .isEqualTo("ENTRY_PASS_REQUIRED");
        Api insider = minji.with("Hanjul-Entry", pass);
        insider.delete(path(room, "/entries/me")).expecting(204);
        insider.delete(path(room, "/entries/me")).expecting(204);
        assertThat(enter(insider, room).expecting(410).code()).isEqualTo("TURN_ENDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/board", "/turns/me", "/ticks/1", ""})
    void aRoomThatIsNotThereIsNotFound(String rest) {
        var nowhere = RoomId.of("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c");
        assertThat(api.get(path(nowhere, rest)).expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(api.get("/v1/rooms/none" + rest).expecting(404).code()).isEqualTo("NOT_FOUND");
    }

    private static String leave(Api guest, RoomId room, String pass) {
        Answer answer = guest.with("Hanjul-Entry", pass).delete(path(room, "/entries/me"));
        return answer.expecting(401).code();
    }

    private static String valueOf(List<String> cookies, String name) {
        return cookies.stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
