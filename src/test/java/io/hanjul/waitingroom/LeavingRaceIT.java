package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.SOON;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many who leave at once: everybody is answered, every place is given on, and nobody waits for the room's lock. */
@ServerTest
class LeavingRaceIT {

    private static final int MANY = 64;
    private static final int PLACES = 20;
    private static final int MOST_KNOCKS = 1_000;

    private static final String WAIT_FOR_A_LOCK = """
            SELECT count(*) FROM pg_locks WHERE NOT granted AND CAST(:room AS uuid) IS NOT NULL
            """;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Admissions admissions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Clock clock;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LineFixture fixture;
    private Api api;

    @BeforeEach
    void connect() {
        fixture = new LineFixture(server);
        api = fixture.api();
    }

    /** Who is in leaves, half of them twice, while all others knock until they are in. */
    @Test
    void thoseWhoLeaveAndThoseWhoEnterShareThePlaces() {
        RoomId room = fixture.room(FAST, MANY);
        List<Api> guests = fixture.called(room, MANY);
        fixture.resize(room, PLACES);
        List<Integer> numbers = IntStream.range(0, MANY).boxed().toList();
        CompletableFuture<List<List<Integer>>> race = CompletableFuture.supplyAsync(
                () -> Race.of(numbers, number -> entersAndLeaves(guests.get(number), room, number)), threads);
        var counts = new HashSet<Integer>();
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    counts.add(fixture.inside(room));
                    return race.isDone();
                });

        assertThat(race.join().stream().flatMap(List::stream))
                .hasSize(MANY + MANY / 2)
                .containsOnly(204);
        assertThat(counts).allMatch(inside -> inside >= 0 && inside <= PLACES);
        assertThat(fixture.inside(room)).isZero();
        assertThat(fixture.number("SELECT count(*) FROM admission WHERE room_id = :room AND end_reason = 'LEFT'", room))
                .isEqualTo(MANY);
    }

    private static List<Integer> entersAndLeaves(Api guest, RoomId room, int number) {
        Answer entry = enter(guest, room);
        for (int knocks = 1; entry.status() == 202 && knocks < MOST_KNOCKS; knocks++) {
            entry = enter(guest, room);
        }
        Api inside = guest.with("Hanjul-Entry", entry.expecting(201).text("pass"));
        String way = number % 4 < 2 ? "/entries/me" : "/turns/me";
        return IntStream.rangeClosed(0, number % 2)
                .mapToObj(time -> inside.delete(path(room, way)).status())
                .toList();
    }

    /**
     * Somebody else keeps the room's row: who leaves waits in the queue, and others get their connections. Whoever is
     * told that it takes too long, because this test does, asks again.
     */
    @Test
    void whoeverWaitsForTheRoomKeepsNoConnectionFromOthers() {
        RoomId room = fixture.room(FAST, MANY);
        List<Api> guests = fixture.called(room, MANY);
        CompletableFuture<List<Answer>> answers = transactions.execute(open -> {
            fixture.lock(room);
            CompletableFuture<List<Answer>> leaving = CompletableFuture.supplyAsync(
                    () -> Race.of(guests, guest -> guest.patient().delete(path(room, "/turns/me"))), threads);
            await().until(() -> meters.get(GateLanes.WAITING).gauge().value() >= MANY);
            api.get("/v1/offerings").expecting(200);
            return leaving;
        });

        assertThat(answers.join()).allMatch(answer -> answer.status() == 204);
        assertThat(fixture.number("SELECT count(DISTINCT xmin::text) FROM left_turn WHERE room_id = :room", room))
                .as("transactions")
                .isLessThanOrEqualTo(2);
    }

    /** A booking's own transaction does not wait for the room, and the place is given on right after it. */
    @Test
    void whoBooksDoesNotWaitForTheRoom() {
        RoomId room = fixture.room(FAST, 1);
        Api guest = fixture.called(room, 1).getFirst();
        var admission = AdmissionId.of(enter(guest, room).expecting(201).text("admissionId"));
        transactions.executeWithoutResult(open -> {
            fixture.lock(room);
            CompletableFuture.runAsync(() -> admissions.booked(admission), threads)
                    .orTimeout(1, TimeUnit.MINUTES)
                    .join();
            assertThat(fixture.inside(room)).isEqualTo(1);
        });
        await().until(() -> fixture.inside(room) == 0);
    }

    /** Whoever sweeps stands before another room, so it is given on by the gate or not at all. */
    @Test
    void thePlaceOfWhoHasBookedIsGivenOnWithoutASweep() {
        RoomId other = fixture.room(FAST, 1);
        var elsewhere = AdmissionId.of(
                enter(fixture.called(other, 1).getFirst(), other).expecting(201).text("admissionId"));
        RoomId room = fixture.room(FAST, 1);
        var admission = AdmissionId.of(
                enter(fixture.called(room, 1).getFirst(), room).expecting(201).text("admissionId"));
        transactions.executeWithoutResult(open -> {
            fixture.lock(other);
            CompletableFuture.runAsync(() -> leaveDue(elsewhere), threads).join();
            await().until(() -> fixture.number(WAIT_FOR_A_LOCK, other) > 0);
            CompletableFuture.runAsync(() -> admissions.booked(admission), threads)
                    .join();
            await().atMost(SOON).until(() -> fixture.inside(room) == 0);
        });
    }

    /** The node that booked was killed between its commit and giving the place on. */
    @Test
    void aPlaceThatABookingLeftDueIsGivenOnByWhoeverIsThere() {
        RoomId room = fixture.room(FAST, 1);
        Api guest = fixture.called(room, 1).getFirst();
        Answer entry = enter(guest, room).expecting(201);
        Api next = join(fixture.guest(api), room);
        awaitState(next, room, "WAITING");
        leaveDue(AdmissionId.of(entry.text("admissionId")));
        awaitState(next, room, "CALLED");
        assertThat(fixture.inside(room)).isZero();
    }

    private void leaveDue(AdmissionId admission) {
        jdbc.sql("""
                        UPDATE admission SET ended_at = clock_timestamp(), end_reason = 'BOOKED', place_due = TRUE
                        WHERE id = :id
                        """).param("id", admission.value()).update();
    }

    @Test
    void aCallIsGivenOnWhenWhoeverWasCalledLeavesWithoutHavingComeIn() {
        RoomId room = fixture.room(FAST, 1);
        Api called = fixture.called(room, 1).getFirst();
        Api next = join(fixture.guest(api), room);
        awaitState(next, room, "WAITING");
        Race.of(
                List.of(called, called, called),
                guest -> guest.delete(path(room, "/turns/me")).expecting(204));
        awaitState(next, room, "CALLED");
        enter(next, room).expecting(201);
        assertThat(fixture.number("SELECT sum(gone) FROM room_call WHERE room_id = :room", room))
                .isEqualTo(1);
    }

    /** Another node let them out; this one, which leads, has not heard of it when the sale opens. */
    @Test
    void whoLeftOnAnotherNodeIsNotCalled() {
        RoomId room = fixture.room(FAST, 1, clock.instant().plusSeconds(600));
        Api first = join(fixture.guest(api), room);
        awaitState(first, room, "WAITING");
        Api second = join(fixture.guest(api), room);
        awaitState(second, room, "WAITING");
        firstLeavesElsewhereAndTheSaleOpens(room);
        awaitState(second, room, "CALLED");
        awaitState(first, room, "ENDED");
    }

    /** The leader stands before the room's row when that is committed, so it goes on in the same moment. */
    private void firstLeavesElsewhereAndTheSaleOpens(RoomId room) {
        transactions.executeWithoutResult(open -> {
            fixture.lock(room);
            jdbc.sql("""
                            INSERT INTO left_turn (room_id, epoch, tick, boot, turn_index, left_at)
                            SELECT room_id, epoch, tick, CAST(split_part(parts, ':', 2) AS integer), 0,
                                   clock_timestamp()
                            FROM tick WHERE room_id = :room AND base = 0
                            """).param("room", room.value()).update();
            jdbc.sql("UPDATE room SET opens_at = clock_timestamp() - interval '1 second' WHERE id = :room")
                    .param("room", room.value())
                    .update();
            await().until(() -> fixture.number(WAIT_FOR_A_LOCK, room) > 0);
        });
    }
}
