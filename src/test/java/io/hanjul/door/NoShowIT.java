package io.hanjul.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Race;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who does not come: marked by the clock or by staff, and taken back by staff alone. */
@BesideTest
@ResourceLock("NoShowIT")
class NoShowIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MarkNoShows clockwork;

    private DoorFixture door;
    private Guest guest;
    private Answer booking;

    @BeforeEach
    void somebodyHasBooked() {
        door = DoorFixture.opened(people, clock, jdbc);
        guest = people.aGuest();
        booking = door.booked(guest, 0, 2);
    }

    @Test
    void aQuarterOfAnHourAfterTheStartTheClockMarksWhoIsNotThere() {
        Answer punctual = door.booked(people.aGuest(), 2, 1);
        door.scans(punctual.text("ticket"), "A").expecting(200);
        door.began(punctual, 16);
        door.began(booking, 14);
        clockwork.sweep();
        assertThat(state()).isEqualTo("CONFIRMED");

        door.began(booking, 16);

        await().until(() -> state().equals("NO_SHOW"));
        assertThat(door.historyOf(booking)).containsExactly("CONFIRMED", "NO_SHOW");
        assertThat(door.historyOf(punctual)).containsExactly("CONFIRMED", "CHECKED_IN");
    }

    @Test
    void whoComesLateIsLetInForAWhile() {
        absent();

        door.scans(booking.text("ticket"), "A").expecting(200);

        assertThat(state()).isEqualTo("CHECKED_IN");
    }

    @Test
    void laterItIsFinal() {
        absent();
        door.later(booking, 16);

        assertThat(door.scans(booking.text("ticket"), "A").expecting(409).code())
                .isEqualTo("NO_SHOW_FINAL");
        assertThat(door.excuses(booking.text("id")).expecting(409).code()).isEqualTo("UNDO_TOO_LATE");
        assertThat(door.asks("/door/counts").body().get("in").asInt()).isZero();
    }

    /** The device had no network for the whole evening; the clock could not know. */
    @Test
    void whoWasLetInBeforeTheClockMarkedIsInHoweverLateThatIsTold() {
        absent();
        door.later(booking, 16);
        assertThat(door.scans(booking.text("ticket"), "A", Guest.newKey(), seen(1))
                        .expecting(409)
                        .code())
                .isEqualTo("NO_SHOW_FINAL");

        door.scans(booking.text("ticket"), "A", Guest.newKey(), seen(20)).expecting(200);

        assertThat(state()).isEqualTo("CHECKED_IN");
        assertThat(door.historyOf(booking)).containsExactly("CONFIRMED", "NO_SHOW", "CHECKED_IN");
    }

    @Test
    void whatStaffMarkedByHandStaysHoweverEarlySomebodyWasSeen() {
        door.began(booking, 1);
        door.marksAbsent(booking.text("id")).expecting(200);
        door.later(booking, 16);

        assertThat(door.scans(booking.text("ticket"), "A", Guest.newKey(), seen(20))
                        .expecting(409)
                        .code())
                .isEqualTo("NO_SHOW_FINAL");
    }

    @Test
    void whoIsLateHasATicketToShow() {
        absent();

        Answer late = guest.api().get("/v1/bookings/" + booking.text("id")).expecting(200);

        assertThat(late.text("state")).isEqualTo("NO_SHOW");
        assertThat(late.text("ticket")).isEqualTo(booking.text("ticket"));
    }

    @Test
    void whatStaffTookBackTheClockLeavesAlone() {
        absent();

        door.excuses(booking.text("id")).expecting(200);
        clockwork.sweep();

        assertThat(state()).isEqualTo("CONFIRMED");
        assertThat(door.historyOf(booking)).containsExactly("CONFIRMED", "NO_SHOW", "NO_SHOW_UNDONE");
        door.excuses(booking.text("id")).expecting(200);
        door.marksAbsent(booking.text("id")).expecting(200);
        assertThat(state()).isEqualTo("NO_SHOW");
    }

    @Test
    void aCheckInThatIsTakenBackLateIsNoNoShowByTheClock() {
        door.scans(booking.text("ticket"), "A").expecting(200);
        door.began(booking, 20);

        door.undoes(booking.text("id"), Set.of()).expecting(200);
        clockwork.sweep();

        assertThat(state()).isEqualTo("CONFIRMED");
    }

    @Test
    void staffMarkOnlyWhatHasBegunAndNobodyWhoIsIn() {
        assertThat(door.marksAbsent(booking.text("id")).expecting(409).code()).isEqualTo("NOT_STARTED");
        door.began(booking, 1);
        door.marksAbsent(booking.text("id")).expecting(200);
        door.marksAbsent(booking.text("id")).expecting(200);
        assertThat(door.historyOf(booking)).containsExactly("CONFIRMED", "NO_SHOW");
        door.scans(booking.text("code"), "A").expecting(200);
        assertThat(door.marksAbsent(booking.text("id")).expecting(409).code()).isEqualTo("ALREADY_IN");
        assertThat(door.owner()
                        .post(door.path("/bookings/" + booking.text("id") + "/no-show"), Map.of("reason", " "))
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(door.marksAbsent("01980000-0000-7000-8000-00000000000c")
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void ofSixteenGatesOneLetsTheGuestIn() {
        List<String> gates =
                IntStream.range(0, 16).mapToObj(gate -> "gate " + gate).toList();

        List<Answer> answers = Race.of(gates, gate -> door.scans(booking.text("ticket"), gate));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(15)
                .allSatisfy(no -> assertThat(no.code()).isEqualTo("ALREADY_IN"));
        assertThat(door.asks("/door/counts").body().get("in").asInt()).isEqualTo(2);
        assertThat(door.historyOf(booking)).containsExactly("CONFIRMED", "CHECKED_IN");
    }

    @Test
    void oneMarkSentSixteenTimesAtOnceIsOneAct() {
        String mark = Guest.newKey();
        List<Integer> times = IntStream.range(0, 16).boxed().toList();

        List<Answer> answers =
                Race.of(times, time -> door.scans(booking.text("ticket"), "A", mark, Map.of("atMost", 1)));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotent-Replayed").equals("true"))
                .hasSize(15);
        assertThat(door.asks("/door/counts").body().get("in").asInt()).isEqualTo(1);
    }

    /** Whichever comes first: the guest is in, once, and the history says how. */
    @Test
    void whoComesInTheMomentTheClockMarksIsIn() {
        door.began(booking, 16);
        List<Callable<Integer>> both =
                sweepsAnd(() -> door.scans(booking.text("ticket"), "A").status());

        assertThat(Race.of(both, NoShowIT::call)).contains(200);

        assertThat(state()).isEqualTo("CHECKED_IN");
        assertThat(door.historyOf(booking).getLast()).isEqualTo("CHECKED_IN");
    }

    /** Taking back what the clock marks in the same moment: either it was marked and is excused, or it was not. */
    @Test
    void anUndoAndTheClockDoNotFight() {
        absent();
        List<Callable<Integer>> both =
                sweepsAnd(() -> door.excuses(booking.text("id")).status());

        assertThat(Race.of(both, NoShowIT::call)).contains(200);

        clockwork.sweep();
        assertThat(state()).isEqualTo("CONFIRMED");
        assertThat(door.historyOf(booking)).containsExactly("CONFIRMED", "NO_SHOW", "NO_SHOW_UNDONE");
    }

    private List<Callable<Integer>> sweepsAnd(Callable<Integer> other) {
        var all = new ArrayList<Callable<Integer>>();
        IntStream.range(0, 4)
                .forEach(time -> all.add(() -> {
                    clockwork.sweep();
                    return 0;
                }));
        all.add(other);
        return all;
    }

    private static Integer call(Callable<Integer> act) {
        try {
            return act.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> seen(int minutesAgo) {
        return Map.of(
                "seenAt", clock.instant().minus(Duration.ofMinutes(minutesAgo)).toString());
    }

    /** Marked by the clock's own rule, without waiting for the clock. */
    private void absent() {
        door.began(booking, 16);
        clockwork.sweep();
        await().until(() -> state().equals("NO_SHOW"));
    }

    private String state() {
        return door.stateOf(guest, booking);
    }
}
