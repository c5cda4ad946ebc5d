package io.hanjul.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: a device without a network lets people in on the evening that holds, and on no other one. */
@BesideTest
class DoorDatesIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private DoorFixture door;
    private Guest guest;
    private Answer booking;

    @BeforeEach
    void somebodyHasBookedTwo() {
        door = DoorFixture.opened(people, clock, jdbc);
        guest = people.aGuest();
        booking = door.booked(guest, 0, 2);
    }

    /** Its list was loaded before the change, and it tells after it. */
    @Test
    void whatWasDecidedByTheListOfTheOldDateIsVoid() {
        String before = startOnTheList();
        Instant seen = clock.instant();

        String after = getsAnotherDate();

        Answer no = tells(booking.text("ticket"), seen).expecting(409);
        assertThat(no.code()).isEqualTo("TICKET_OTHER_DATE");
        assertThat(no.text("startsAt")).isEqualTo(after).isNotEqualTo(before);
        assertThat(in()).isZero();
        assertThat(door.stateOf(guest, booking)).isEqualTo("CONFIRMED");
        assertThat(startOnTheList()).isEqualTo(after);
    }

    @Test
    void theSameTicketLetsInOnTheNewEveningAlsoWhoWasInBefore() {
        door.scans(booking.text("ticket"), "A").expecting(200);
        assertThat(in()).isEqualTo(2);
        getsAnotherDate();
        assertThat(in()).isZero();
        theEveningHasCome();
        Answer sold = door.booked(people.aGuest(), 4, 1);

        Answer let =
                tells(booking.text("ticket"), clock.instant().minusSeconds(60)).expecting(200);

        assertThat(let.body().get("unitIds")).hasSize(2);
        assertThat(in()).isEqualTo(2);
        assertThat(door.scans(booking.text("ticket"), "B").expecting(409).code())
                .isEqualTo("ALREADY_IN");
        assertThat(tells(sold.text("ticket"), clock.instant().minus(Duration.ofHours(2)))
                        .expecting(409)
                        .code())
                .as("seen before the change, told after it")
                .isEqualTo("TICKET_OTHER_DATE");
        door.scans(sold.text("ticket"), "A").expecting(200);
    }

    private String startOnTheList() {
        Answer list = door.asks("/door").expecting(200);
        assertThat(list.body().at("/guests/0/bookingId").asString()).isEqualTo(booking.text("id"));
        return list.body().at("/session/startsAt").asString();
    }

    private String getsAnotherDate() {
        Answer session = door.asks("").expecting(200);
        Instant start = Instant.parse(session.text("startsAt")).plus(Duration.ofDays(14));
        door.owner()
                .with("If-Match", "\"" + session.body().get("version").asInt() + "\"")
                .post(
                        door.path("/rescheduling"),
                        Map.of(
                                "startsAt",
                                start.toString(),
                                "endsAt",
                                start.plus(Duration.ofHours(2)).toString(),
                                "reason",
                                "태풍"))
                .expecting(200);
        return start.toString();
    }

    /** The change was told an hour ago, and doors have been open for longer. */
    private void theEveningHasCome() {
        for (String statement : new String[] {
            "UPDATE session_rescheduling SET at = at - CAST('1 hour' AS interval) WHERE session_id = CAST(:id AS uuid)",
            "UPDATE session SET starts_at = clock_timestamp() + CAST('1 hour' AS interval)"
                    + " WHERE id = CAST(:id AS uuid)",
            "UPDATE booking SET starts_at = clock_timestamp() + CAST('1 hour' AS interval)"
                    + " WHERE session_id = CAST(:id AS uuid)"
        }) {
            jdbc.sql(statement).param("id", door.hall().session()).update();
        }
    }

    private Answer tells(String ticket, Instant seenAt) {
        return door.scans(ticket, "A", Guest.newKey(), Map.of("seenAt", seenAt.toString()));
    }

    private int in() {
        return door.asks("/door/counts").expecting(200).body().get("in").asInt();
    }
}
