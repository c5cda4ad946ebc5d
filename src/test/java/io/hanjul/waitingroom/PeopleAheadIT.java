package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.SOON;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Race;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The board says how many stand before which place, so that who knows the own place need not ask for it. */
@BesideTest
class PeopleAheadIT {

    private static final int PEOPLE = 150;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Clock clock;

    @Test
    void theBoardTellsOfEachPlaceWhatIsToldToWhoStandsThere() {
        var fixture = new LineFixture(server);
        RoomId room = fixture.room(60, 5, clock.instant().plusSeconds(600));
        Api api = fixture.api();
        List<Api> strangers = Race.of(Stream.generate(() -> api).limit(PEOPLE).toList(), one -> join(one, room));
        strangers.forEach(one -> awaitState(one, room, "WAITING"));
        List<JsonNode> turns = strangers.stream()
                .map(one -> one.get(path(room, "/turns/me")).body())
                .sorted(Comparator.comparingLong(turn -> turn.get("place").asLong()))
                .toList();
        assertThat(turns).map(turn -> turn.get("place").asInt()).isEqualTo(range());
        assertThat(turns).map(turn -> turn.get("ahead").asInt()).isEqualTo(range());

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(crowd(api, room).get("people").valueStream())
                        .map(JsonNode::asInt)
                        .containsExactly(0, 64, 128, PEOPLE));
        JsonNode last = turns.get(128);
        JsonNode crowd = crowd(api, room);
        assertThat(seconds(crowd.get("waitFrom").get(2))).isCloseTo(seconds(last.get("waitFrom")), within());
        assertThat(seconds(crowd.get("waitTo").get(2))).isCloseTo(seconds(last.get("waitTo")), within());
    }

    private static List<Integer> range() {
        return IntStream.range(0, PEOPLE).boxed().toList();
    }

    private static JsonNode crowd(Api api, RoomId room) {
        return api.get(path(room, "/board")).expecting(200).body().get("crowd");
    }

    private static long seconds(JsonNode duration) {
        return Duration.parse(duration.asString()).toSeconds();
    }

    /** The sale comes nearer between two answers. */
    private static Offset<Long> within() {
        return Offset.offset(SOON.toSeconds());
    }
}
