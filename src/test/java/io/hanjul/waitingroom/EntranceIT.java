package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.SOON;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Race;
import io.hanjul.waitingroom.line.EntranceEntry;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who came in is told in the chain, all of them, each once, also when the room ends before it was told. */
@Order(2)
@BesideTest
class EntranceIT {

    private static final int GUESTS = 12;
    private static final int LEAVERS = 5;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private JdbcClient jdbc;

    private LineFixture fixture;
    private RoomId room;
    private List<Api> guests;

    @BeforeEach
    void somePeopleAreInside() {
        fixture = new LineFixture(server);
        room = fixture.room(FAST, GUESTS);
        guests = fixture.called(room, GUESTS);
        Race.of(guests, guest -> enter(guest, room).expecting(201));
    }

    @Test
    void whoCameInAndHowManyAreInsideIsTold() {
        guests.subList(0, LEAVERS)
                .forEach(guest -> guest.delete(path(room, "/turns/me")).expecting(204));
        await().atMost(SOON).until(() -> toldInside(), inside -> inside == GUESTS - LEAVERS);
        Race.of(fixture.called(room, LEAVERS), guest -> enter(guest, room).expecting(201));
        await().atMost(SOON).until(() -> toldInside(), inside -> inside == GUESTS);
        assertThat(in()).isEqualTo(places(GUESTS + LEAVERS));
        assertThat(new LineChecker(fixture.api(), room).finds()).contains("Came in: 17, each once");
    }

    @Test
    void ofARoomThatEndsItIsToldBeforeTheEnd() {
        jdbc.sql("""
                INSERT INTO room_entrance (room_id, told_through, inside, told_at)
                VALUES (:room, 0, 0, clock_timestamp() + interval '1 hour')
                ON CONFLICT (room_id) DO NOTHING
                """).param("room", room.value()).update();
        jdbc.sql("""
                UPDATE room SET opens_at = clock_timestamp() - interval '65 minutes',
                                closes_at = clock_timestamp() - interval '5 minutes'
                WHERE id = :room
                """).param("room", room.value()).update();
        await().atMost(SOON)
                .until(() ->
                        fixture.number("SELECT count(*) FROM room_log WHERE room_id = :room AND kind = 'CLOSE'", room)
                                == 1);
        assertThat(in()).isEqualTo(places(GUESTS));
        assertThat(jdbc.sql("SELECT kind FROM room_log WHERE room_id = :room ORDER BY seq DESC LIMIT 1")
                        .param("room", room.value())
                        .query(String.class)
                        .single())
                .isEqualTo("CLOSE");
    }

    /** As after a tick was lost: the others are told all the same, and the room can end. */
    @Test
    void whoStandsNowhereInTheLineHoldsUpNothing() {
        jdbc.sql("""
                INSERT INTO admission (id, room_id, epoch, tick, boot, turn_index, account_id, admitted_at,
                                       pass_expires_at, expires_at, ended_at, end_reason)
                SELECT gen_random_uuid(), room_id, epoch, 1, boot, turn_index, gen_random_uuid(), admitted_at,
                       pass_expires_at, expires_at, admitted_at, 'LEFT'
                FROM admission WHERE room_id = :room LIMIT 1
                """).param("room", room.value()).update();
        await().atMost(SOON).until(() -> fixture.number("""
                        SELECT CAST(count(*) AS integer) FROM admission
                        WHERE room_id = :room
                          AND number > coalesce((SELECT told_through FROM room_entrance WHERE room_id = :room), 0)
                        """, room) == 0);
        assertThat(in()).isEqualTo(places(GUESTS));
    }

    private static List<Long> places(int people) {
        return LongStream.range(0, people).boxed().toList();
    }

    private List<EntranceEntry> told() {
        return jdbc.sql("SELECT body FROM room_log WHERE room_id = :room AND kind = 'ENTRY' ORDER BY seq")
                .param("room", room.value())
                .query((row, number) -> EntranceEntry.parse(row.getString("body")))
                .list();
    }

    private int toldInside() {
        List<EntranceEntry> told = told();
        return told.isEmpty() ? 0 : told.getLast().inside().orElse(0);
    }

    /** The places of all who came in, ascending, also any that is told twice. */
    private List<Long> in() {
        return told().stream()
                .flatMapToLong(entry -> entry.in().each())
                .sorted()
                .boxed()
                .toList();
    }
}
