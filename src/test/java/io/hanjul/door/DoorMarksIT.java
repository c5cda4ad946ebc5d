package io.hanjul.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Race;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mark is one act, whoever tells of it and whenever. */
@BesideTest
class DoorMarksIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private DoorFixture door;
    private Answer booking;

    @BeforeEach
    void somebodyHasBookedTwo() {
        door = DoorFixture.opened(people, clock, jdbc);
        booking = door.booked(people.aGuest(), 0, 2);
    }

    @Test
    void oneMarkForTwoTicketsAtOnceLetsInOne() {
        Answer other = door.booked(people.aGuest(), 2, 2);
        String mark = Guest.newKey();
        List<String> tickets = IntStream.range(0, 16)
                .mapToObj(time -> (time % 2 == 0 ? booking : other).text("ticket"))
                .toList();

        List<Answer> answers = Race.of(tickets, ticket -> door.scans(ticket, "A", mark, Map.of()));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(8);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(8)
                .allSatisfy(no -> assertThat(no.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(in()).isEqualTo(2);
    }

    @Test
    void oneMarkIsNotForOtherUnits() {
        String mark = Guest.newKey();
        scansUnit(mark, 0).expecting(200);

        scansUnit(mark, 0).expecting(200);

        assertThat(scansUnit(mark, 1).expecting(422).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(in()).isEqualTo(1);
    }

    /** Staff take turns at a device, which tells of what it has let in under whoever is signed in then. */
    @Test
    void aColleagueTellsOfTheSameAct() {
        String mark = Guest.newKey();
        Answer first = door.scans(booking.text("ticket"), "A", mark, Map.of()).expecting(200);

        Answer again = people.anOperator()
                .withKey(mark)
                .post(door.path("/check-ins"), Map.of("ticket", booking.text("ticket"), "gate", "A"))
                .expecting(200);

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5000-01-01T00:00:00Z", "-300000-01-01T00:00:00Z", "1970-01-01T00:00:00Z"})
    void nobodyWasSeenLongAgo(String seenAt) {
        Answer wild = scansSeen(seenAt).expecting(400);

        assertThat(wild.code()).isEqualTo("INVALID_FIELDS");
        assertThat(wild.body().get("errors").get(0).get("field").asString()).isEqualTo("seenAt");
        assertThat(scansSeen(clock.instant().minus(Duration.ofDays(31)).toString())
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(in()).isZero();
        scansSeen(clock.instant().minus(Duration.ofDays(29)).toString()).expecting(200);
    }

    @Test
    void whoWasSeenInTheFarFutureWasSeenNow() {
        Answer wild = scansSeen("+300000-01-01T00:00:00Z").expecting(200);

        var at = wild.body().get("guest").get("entries").get(0).get("at").asString();
        assertThat(Instant.parse(at)).isBeforeOrEqualTo(clock.instant());
        door.asks("/guests.csv").expecting(200);
    }

    private Answer scansUnit(String mark, int unit) {
        return door.scans(
                booking.text("ticket"),
                "A",
                mark,
                Map.of("unitIds", List.of(door.hall().units().get(unit))));
    }

    private Answer scansSeen(String seenAt) {
        return door.scans(booking.text("ticket"), "A", Guest.newKey(), Map.of("seenAt", seenAt));
    }

    private int in() {
        return door.asks("/door/counts").expecting(200).body().get("in").asInt();
    }
}
