package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.FormBrowser;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the house says to everybody who waits. */
@BesideTest
@ResourceLock("RoomDeskIT")
class RoomMessageIT {

    private static final String KO = "공연이 10% 늦습니다 > 8시";
    private static final String EN = "We start 10% later > at 8 & not = 7";

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private String room;
    private Api owner;
    private DeskFixture desk;

    @BeforeEach
    void openARoom() {
        owner = people.anOwner();
        room = Venue.onSale(owner, clock, new Venue.Setup(Plans.rows(2, 5), 4)).opensARoom(FAST, 1);
        desk = new DeskFixture(owner, room);
    }

    @Test
    void isReadInTheRoomOnTheBoardAndInTheChainUntilItIsTakenBack() {
        JsonNode said = desk.say("  " + KO + " ", EN).expecting(200).body().get("message");
        assertThat(said).isEqualTo(message(KO, EN));
        assertThat(look("").get("message")).isEqualTo(said);
        await().atMost(LineFixture.SOON)
                .untilAsserted(() -> assertThat(look("/board").get("message")).isEqualTo(said));

        JsonNode logged = desk.log("").expecting(200).body().get("items").get(0);
        assertThat(logged.get("reason").asString()).isEqualTo(DeskFixture.REASON);
        assertThat(logged.get("changes").valueStream())
                .map(change -> change.get("to").asString())
                .containsExactly(KO, EN);

        assertThat(desk.say("", " ").expecting(200).body().get("message")).isEqualTo(message("", ""));
        assertThat(desk.log("").body().get("items").get(0).get("changes").size())
                .isEqualTo(2);
        assertThat(desk.say("", "").expecting(200).text("version"))
                .isEqualTo(look("").get("version").asString());
    }

    @ParameterizedTest
    @CsvSource({"안녕, ''", "'', Hello", "안녕, ' '", "안\u202e녕, Hello"})
    void isSaidInBothLanguagesOrNotAtAll(String ko, String en) {
        assertThat(desk.say(ko, en).expecting(400).code()).isEqualTo("INVALID_FIELDS");
        assertThat(desk.say("ㄱ".repeat(201), "Hello").expecting(400).code()).isEqualTo("INVALID_FIELDS");
        assertThat(look("").get("message")).isEqualTo(message("", ""));
    }

    @Test
    void isOnThePlainPageOfWhoWaitsAndOnlyForTheOwnerToSay() {
        desk.setState("PAUSED").expecting(200);
        desk.say(KO, "<b>Later</b>").expecting(200);
        var browser = new FormBrowser(people.stranger(), "en");
        browser.send(path("/plain/join"), Map.of()).expecting(200);
        await().atMost(LineFixture.SOON)
                .until(() -> browser.open(path("/plain")).raw().body(), shown -> shown.contains("Your place in line"));
        assertThat(browser.open(path("/plain")).raw().body())
                .contains("From the organiser", "&lt;b&gt;Later&lt;/b&gt;")
                .doesNotContain("<b>Later");

        var stranger = people.anOwner().with("If-Match", "\"1\"");
        assertThat(stranger.put(path("/message"), Map.of("ko", KO, "en", EN, "reason", "x"))
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    private String path(String rest) {
        return "/v1/rooms/" + room + rest;
    }

    private JsonNode look(String rest) {
        return people.stranger().get(path(rest)).expecting(200).body();
    }

    private static JsonNode message(String ko, String en) {
        return JsonMapper.shared().valueToTree(new RoomMessage(ko, en));
    }
}
