package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Seed;
import io.hanjul.waitingroom.line.TickDraw;
import io.hanjul.waitingroom.line.Turn;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Whoever holds a turn can work out its place from what anybody can read, and learns of no other's. */
@ServerTest
class OwnPlaceIT {

    private static final int GUESTS = 12;

    @Autowired
    private ApplicationContext server;

    private LineFixture fixture;

    @BeforeEach
    void start() {
        fixture = new LineFixture(server);
    }

    /** All of them join from one address, so most fall in later rounds. */
    @Test
    void thePlaceThatTheServerSaysFollowsFromTheSealedTick() {
        RoomId room = fixture.room(FAST, 50);
        Race.of(fixture.guests(fixture.api(), GUESTS), guest -> join(guest, room))
                .forEach(guest -> {
                    awaitState(guest, room, "CALLED");
                    JsonNode own = own(guest, room);
                    assertThat(placeOf(own, room)).hasValue(own.get("place").asLong());
                });
    }

    @Test
    void soDoesThatOfATicket() {
        RoomId room = fixture.lottery(FAST, 50);
        List<Api> guests = Race.of(fixture.guests(fixture.api(), GUESTS), guest -> join(guest, room));
        assertThat(guests.getFirst()
                        .get(path(room, "/turns/me/place"))
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        fixture.open(room);
        guests.forEach(guest -> awaitState(guest, room, "CALLED"));
        JsonNode own = own(guests.getFirst(), room);
        assertThat(own.get("tick").asLong()).isZero();
        assertThat(placeOf(own, room)).hasValue(own.get("place").asLong());
    }

    @Test
    void whoHasNoTurnIsToldOfNoPlace() {
        RoomId room = fixture.room(FAST, 50);
        Api elsewhere = join(fixture.guest(fixture.api()), fixture.room(FAST, 50));
        assertThat(elsewhere.get(path(room, "/turns/me/place")).expecting(401).code())
                .isEqualTo("TURN_INVALID");
    }

    private static JsonNode own(Api guest, RoomId room) {
        return guest.get(path(room, "/turns/me/place")).expecting(200).body();
    }

    /** As anybody would who has read how it is drawn. */
    private OptionalLong placeOf(JsonNode own, RoomId room) {
        JsonNode tick = fixture.api()
                .get(path(room, "/ticks/" + own.get("tick").asLong()))
                .expecting(200)
                .body();
        List<Part> parts = tick.get("parts").valueStream().map(OwnPlaceIT::part).toList();
        List<Root> roots = tick.get("roots")
                .valueStream()
                .map(root -> new Root(root.get("boot").asInt(), root.get("hash").asString()))
                .toList();
        var sealed = new SealedTick(
                tick.get("tick").asLong(),
                tick.get("base").asLong(),
                tick.get("count").asInt(),
                parts,
                roots,
                1,
                "");
        Seed seed = Seed.of(HexFormat.of().parseHex(tick.get("seed").asString()));
        return TickDraw.of(sealed, seed)
                .ordinal(new Turn(
                        1,
                        sealed.tick(),
                        own.get("boot").asInt(),
                        Turn.index(own.get("round").asInt(), own.get("number").asInt())));
    }

    private static Part part(JsonNode part) {
        return new Part(
                part.get("round").asInt(),
                part.get("boot").asInt(),
                part.get("offset").asInt(),
                part.get("length").asInt(),
                part.get("counted").asBoolean());
    }
}
