package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.keys.RedisStores;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The life of a lottery: people register, the sale opens, places are drawn, others come later. */
@ServerTest
class LotteryIT {

    private static final int GUESTS = 8;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private RedisStores stores;

    private LineFixture fixture;
    private RoomId room;
    private LineChecker checker;

    @BeforeEach
    void openALobby() {
        fixture = new LineFixture(server);
        room = fixture.lottery(FAST, 50);
        checker = new LineChecker(fixture.api(), room);
    }

    @Test
    void whoRegistersHasOneTicketOnEachDeviceAndWaitsForTheDraw() {
        Api phone = fixture.guest(fixture.api());
        Answer first = phone.post(path(room, "/turns"), Map.of()).expecting(201);
        assertThat(phone.post(path(room, "/turns"), Map.of()).expecting(200).text("turn"))
                .isEqualTo(first.text("turn"));
        Api mine = phone.with("Hanjul-Turn", first.text("turn"));
        Answer standing = mine.get(path(room, "/turns/me")).expecting(200);
        assertThat(standing.text("state")).isEqualTo("REGISTERED");
        assertThat(Duration.parse(standing.text("waitFrom"))).isGreaterThan(Duration.ofMinutes(55));
        assertThat(Duration.parse(standing.text("beatAfter"))).isZero();
        assertThat(enter(mine, room).expecting(409).code()).isEqualTo("NOT_CALLED_YET");
        mine.post(path(room, "/turns/me/heartbeat"), Map.of()).expecting(204);
        Answer shown = fixture.api().get(path(room, "")).expecting(200);
        assertThat(shown.text("ordering")).isEqualTo("LOTTERY");
        assertThat(shown.body().get("drawn").asBoolean()).isFalse();
    }

    /** Redis has no part in it: emptied while people wait, it takes nobody's ticket and gives nobody a second one. */
    @Test
    void anEmptiedRedisChangesNothing() {
        List<Api> accounts = fixture.guests(fixture.api(), GUESTS);
        List<Api> guests = Race.of(accounts, guest -> join(guest, room));
        empty();
        accounts.forEach(guest -> guest.post(path(room, "/turns"), Map.of()).expecting(200));
        fixture.open(room);
        guests.forEach(guest -> awaitState(guest, room, "CALLED"));
        empty();
        List<Answer> again = accounts.stream()
                .map(guest -> guest.post(path(room, "/turns"), Map.of()).expecting(200))
                .toList();
        assertThat(again.stream().map(answer -> answer.text("turn")).distinct()).hasSize(GUESTS);
        again.forEach(answer -> assertThat(answer.body().get("tick").asLong()).isZero());
        assertThat(fixture.number("SELECT end_ordinal FROM room WHERE id = :room", room))
                .isEqualTo(GUESTS);
        guests.forEach(guest -> enter(guest, room).expecting(201));
    }

    /** Checked from outside, with a ticket, its draw, and somebody who came later. */
    @Test
    void whoComesAfterTheOpeningStandsBehindAllWhoRegistered() {
        List<Api> guests = Race.of(fixture.guests(fixture.api(), GUESTS), guest -> join(guest, room));
        String ticket = guests.getFirst()
                .post(path(room, "/turns"), Map.of())
                .expecting(200)
                .text("turn");
        assertThat(checker.finds("--turn", ticket))
                .contains("Registered for the draw: 8", "is registered for the draw");
        guests.getLast().delete(path(room, "/turns/me")).expecting(204);
        fixture.open(room);
        Api late = join(fixture.api(), room);
        guests.subList(0, GUESTS - 1).forEach(guest -> awaitState(guest, room, "CALLED"));
        awaitState(guests.getLast(), room, "ENDED");
        awaitState(late, room, "CALLED");

        assertThat(fixture.number("SELECT base FROM tick WHERE room_id = :room AND tick > 0", room))
                .isEqualTo(GUESTS);
        Answer draw = fixture.api().get(path(room, "/ticks/0")).expecting(200);
        assertThat(draw.body().get("count").asInt()).isEqualTo(GUESTS);
        assertThat(checker.finds("--turn", ticket))
                .contains("9 places given", ": 8 called, 1 left", "and was called at 20");
    }

    @Test
    void whoWithdrawsMayRegisterAgainAndHasTheSameTicket() {
        Api account = fixture.guest(fixture.api());
        Api guest = join(account, room);
        String ticket =
                account.post(path(room, "/turns"), Map.of()).expecting(200).text("turn");
        guest.delete(path(room, "/turns/me")).expecting(204);
        guest.delete(path(room, "/turns/me")).expecting(204);
        awaitState(guest, room, "ENDED");
        assertThat(account.post(path(room, "/turns"), Map.of()).expecting(201).text("turn"))
                .isEqualTo(ticket);
        awaitState(guest, room, "REGISTERED");
        assertThat(fixture.number("SELECT tickets FROM room WHERE id = :room", room))
                .isEqualTo(1);
    }

    private void empty() {
        assertThat(stores.queue().attempt(redis -> redis.flushall())).contains("OK");
        assertThat(stores.cache().attempt(redis -> redis.flushall())).contains("OK");
    }
}
