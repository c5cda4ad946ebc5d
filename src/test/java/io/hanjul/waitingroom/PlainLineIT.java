package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.FormBrowser;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The line without scripts: every step is a page and a form. */
@BesideTest
class PlainLineIT {

    private static final Duration PATIENCE = LineFixture.SOON;
    private static final Map<String, String> NOTHING = Map.of();

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Api owner;
    private Venue hall;
    private String room;
    private String line;
    private FormBrowser browser;

    @BeforeEach
    void aRoomWithPlaceForOne() {
        owner = people.anOwner();
        hall = Venue.onSale(owner, clock, new Venue.Setup(Plans.rows(2, 10), 4));
        room = hall.opensARoom(600, 1);
        line = "/v1/rooms/" + room + "/plain";
        browser = new FormBrowser(people.stranger(), "en");
    }

    @Test
    void aGuestJoinsWaitsSignsInAndEnters() {
        Guest inside = people.aGuest().joins(room).isCalledAndEnters(room);
        String offering =
                people.stranger().get("/v1/sessions/" + hall.session()).text("offeringId");
        assertThat(page("/?plain")).contains("/e/" + offering + "?plain");
        assertThat(page("/e/" + offering + "?plain")).contains("action=\"" + line + "/join\"");

        browser.send(line + "/join", NOTHING).expecting(200);
        await().atMost(PATIENCE).until(() -> page(line), shown -> shown.contains("Your place in line"));
        assertThat(page(line))
                .contains("<span class=\"figure\">1</span>")
                .as("all is taken, and nobody was seen leaving")
                .contains("as soon as somebody leaves")
                .contains("<meta http-equiv=\"refresh\" content=\"2\">");
        inside.api().delete("/v1/rooms/" + room + "/entries/me").expecting(204);
        await().atMost(PATIENCE).until(() -> page(line), shown -> shown.contains("Sign in and go in"));

        People.Login login = people.newLogin("GUEST");
        Answer back = browser.send(
                "/plain/sign-in", Map.of("email", login.email(), "password", login.password(), "next", line));
        assertThat(back.raw().body()).contains("action=\"" + line + "/enter\"");
        assertThat(browser.send(line + "/enter", NOTHING).raw().body())
                .contains("You are in")
                .containsPattern("another <strong>(9|10) min");
    }

    @Test
    void anEventTellsItsPricesAndThatItsLineDoesNotMove() {
        String event =
                "/e/" + people.stranger().get("/v1/sessions/" + hall.session()).text("offeringId") + "?plain";
        assertThat(page(event)).contains("₩55,000");
        // A node that could not read its rooms for some seconds takes them for paused.
        await().atMost(PATIENCE).until(() -> page(event), shown -> !shown.contains("The line is paused"));

        var desk = new DeskFixture(owner, room);
        desk.setState("PAUSED").expecting(200);
        await().atMost(PATIENCE).until(() -> page(event), shown -> shown.contains("The line is paused"));
        assertThat(page(event)).contains("/plain/join");
        desk.setState("CLOSED").expecting(200);
        await().atMost(PATIENCE).until(() -> page(event), shown -> shown.contains("The line of this sale is closed"));
        assertThat(page(event)).doesNotContain("/plain/join");
    }

    @Test
    void aLineThatNobodyJoinsAnyMoreSaysSoAndKeepsWhoStandsInIt() {
        String event =
                "/e/" + people.stranger().get("/v1/sessions/" + hall.session()).text("offeringId") + "?plain";
        people.aGuest().joins(room).isCalledAndEnters(room);
        browser.send(line + "/join", NOTHING).expecting(200);
        new DeskFixture(owner, room).setState("DRAINING").expecting(200);

        await().atMost(PATIENCE).until(() -> page(line), shown -> shown.contains("Your place in line"));
        assertThat(page(line)).contains("Nobody else can join");
        assertThat(page(event)).contains("Nobody else can join this line").doesNotContain("/plain/join");
        var late = new FormBrowser(people.stranger(), "ko");
        assertThat(late.open(line).raw().body()).contains("이 줄은 마감됐어요").doesNotContain("/plain/join");
        Answer refused = late.send(line + "/join", NOTHING).expecting(409);
        assertThat(refused.raw().body()).contains("이 줄은 마감되어 새로 설 수 없습니다.");
        assertThat(browser.send(line + "/leave", NOTHING).expecting(200).raw().body())
                .contains("This line takes nobody else");
    }

    @Test
    void whoLeavesHasNoTurnAndMayJoinAgain() {
        browser.send(line + "/join", NOTHING).expecting(200);
        Answer left = browser.send(line + "/leave", NOTHING).expecting(200);

        assertThat(left.raw().body()).contains("You are not in this line yet");
    }

    @Test
    void whoWasCalledWaitsAtTheDoorOfAFullRoom() {
        People.Login login = people.newLogin("GUEST");
        browser.send("/plain/sign-in", Map.of("email", login.email(), "password", login.password(), "next", line));
        browser.send(line + "/join", NOTHING);
        await().atMost(PATIENCE).until(() -> page(line), shown -> shown.contains("It is your turn"));
        // Somebody whose call came at the same time is quicker.
        people.aGuest().joins(room);
        Answer entered = browser.send(line + "/enter", NOTHING).expecting(200);

        assertThat(entered.raw().body()).containsAnyOf("You are in", "You are at the door");
    }

    @Test
    void whoHasNoScriptsRegistersForADrawAndMayWithdraw() {
        Instant opens = clock.instant().plusSeconds(3_600);
        var window = new Venue.Window(opens, opens.plusSeconds(3_600));
        Venue drawn = Venue.onSale(owner, new Venue.Setup(Plans.rows(2, 10), 4), window);
        String lottery = "/v1/rooms/" + drawn.opensALottery(600, 1) + "/plain";
        assertThat(page(lottery))
                .contains("Register for the draw", "/sign-in?plain")
                .doesNotContain("/plain/join");
        People.Login login = people.newLogin("GUEST");
        browser.send("/plain/sign-in", Map.of("email", login.email(), "password", login.password(), "next", lottery));
        Answer registered = browser.send(lottery + "/join", NOTHING).expecting(200);
        assertThat(registered.raw().body()).contains("You are in the draw", "The draw: ", "/plain/leave");
        Answer withdrawn = browser.send(lottery + "/leave", NOTHING).expecting(200);
        assertThat(withdrawn.raw().body()).contains("Register for the draw", "/plain/join");
    }

    @Test
    void aFormOfAnotherSiteDoesNothing() {
        for (String origin : new String[] {"https://evil.example", "null", ""}) {
            assertThat(browser.sendOnly(line + "/join", NOTHING, origin).status())
                    .isEqualTo(403);
            assertThat(browser.sendOnly("/plain/sign-in", Map.of("email", "a@b.c", "password", "x"), origin)
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void anotherSiteDoesNotPutANewTurnInPlaceOfOnesOwn() {
        var theirs = people.stranger().with("Origin", "https://evil.example");

        for (String encoding : List.of("text/plain", "multipart/form-data; boundary=x", "application/json")) {
            Answer answer = theirs.with("Content-Type", encoding).postText(line + "/join", "x");

            assertThat(answer.status()).as(encoding).isEqualTo(403);
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
        assertThat(theirs.send("POST", line + "/join").status()).isEqualTo(403);
    }

    @Test
    void aWrongPasswordIsSaidOnTheFormAndWhatWasTypedIsNoMarkup() {
        Answer refused = browser.send(
                "/plain/sign-in",
                Map.of("email", "\"><script>x</script>", "password", "wrong", "next", "https://evil.example/"));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.raw().body())
                .contains("The e-mail or the password is wrong.")
                .contains("name=\"next\" value=\"/?plain\"")
                .doesNotContain("<script");
    }

    @Test
    void refusalsArePagesInTheReadersLanguage() {
        var korean = new FormBrowser(people.stranger(), "ko");
        Answer unknown = korean.open("/v1/rooms/01980000-0000-7000-8000-000000000000/plain");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.header("Content-Type")).startsWith("text/html");
        assertThat(unknown.raw().body()).contains("<html lang=\"ko\">").contains("찾으시는 것이 없습니다.");
        assertThat(browser.send(line + "/enter", NOTHING).status()).isEqualTo(401);
        Answer none = korean.open("/e/nothing?plain");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.header("Content-Type")).startsWith("text/html");
    }

    @Test
    void plainPagesRunNoScriptAndKeepToOurOwn() {
        Answer page = browser.open("/line/" + room + "?plain").expecting(200);

        assertThat(page.raw().body())
                .doesNotContain("<script")
                .doesNotContain("<style")
                .doesNotContain(" style=");
        assertThat(page.header("Content-Security-Policy")).contains("form-action 'self'");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page("/bookings?plain")).contains("This page needs JavaScript");
    }

    private String page(String path) {
        return browser.open(path).raw().body();
    }
}
