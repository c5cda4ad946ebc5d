package io.hanjul.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** At the door: who comes in, who does not, and what the member of staff is told. */
@BesideTest
class CheckInIT {

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
    void somebodyHasBookedFour() {
        door = DoorFixture.opened(people, clock, jdbc);
        guest = people.aGuest();
        booking = door.booked(guest, 0, 4);
    }

    @Test
    void aSignedTicketLetsAllOfABookingInOnce() {
        Answer in = door.scans(booking.text("ticket"), "A").expecting(200);

        assertThat(in.body().get("unitIds")).hasSize(4);
        assertThat(in.body().get("guest").get("state").asString()).isEqualTo("CHECKED_IN");
        assertThat(in.body().get("guest").get("entries")).hasSize(4);
        assertThat(door.stateOf(guest, booking)).isEqualTo("CHECKED_IN");
        assertThat(counts()).containsExactly(4, 4);
        assertThat(door.historyOf(booking)).containsExactly("CONFIRMED", "CHECKED_IN");
    }

    @Test
    void theSecondScanIsToldWhenWhereAndByWhomTheFirstWas() {
        Answer first = door.scans(booking.text("ticket"), "A").expecting(200);

        Answer second = door.scans(booking.text("code"), "B").expecting(409);

        assertThat(second.code()).isEqualTo("ALREADY_IN");
        assertThat(second.text("gate")).isEqualTo("A");
        assertThat(second.text("by")).isEqualTo("시험");
        assertThat(second.text("at"))
                .isEqualTo(first.body()
                        .get("guest")
                        .get("entries")
                        .get(0)
                        .get("at")
                        .asString());
        assertThat(second.body().get("guest").get("units")).hasSize(4);
        assertThat(door.historyOf(booking)).containsExactly("CONFIRMED", "CHECKED_IN");
    }

    @Test
    void aBookingOfFourComesInTwoAndTwo() {
        door.scans(booking.text("ticket"), "A", Guest.newKey(), Map.of("atMost", 2))
                .expecting(200);
        assertThat(counts()).containsExactly(4, 2);

        Answer others = door.scans(booking.text("ticket"), "B").expecting(200);

        assertThat(others.body().get("unitIds")).hasSize(2);
        assertThat(counts()).containsExactly(4, 4);
        assertThat(door.scans(booking.text("ticket"), "B").code()).isEqualTo("ALREADY_IN");
    }

    @Test
    void oneSeatOfABookingComesInByItself() {
        String seat = door.hall().units().get(2);
        Answer in = door.scans(booking.text("ticket"), "A", Guest.newKey(), Map.of("unitIds", List.of(seat)))
                .expecting(200);
        assertThat(in.body().get("unitIds").get(0).asString()).isEqualTo(seat);

        var again = door.scans(booking.text("ticket"), "A", Guest.newKey(), Map.of("unitIds", List.of(seat)));
        assertThat(again.expecting(409).code()).isEqualTo("ALREADY_IN");
        var foreign =
                Map.<String, Object>of("unitIds", List.of(door.hall().units().get(9)));
        assertThat(door.scans(booking.text("ticket"), "A", Guest.newKey(), foreign)
                        .expecting(400)
                        .code())
                .isEqualTo("UNIT_NOT_ON_TICKET");
    }

    @Test
    void theSameMarkSentAgainIsTheSameAct() {
        String mark = Guest.newKey();
        Answer first = door.scans(booking.text("ticket"), "A", mark, Map.of()).expecting(200);

        Answer again = door.scans(booking.text("ticket"), "A", mark, Map.of()).expecting(200);

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        Answer other = door.booked(people.aGuest(), 5, 1);
        assertThat(door.scans(other.text("ticket"), "A", mark, Map.of())
                        .expecting(422)
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aMarkThatWasTakenBackLetsNobodyInWhenItIsSentAgain() {
        String mark = Guest.newKey();
        door.scans(booking.text("ticket"), "A", mark, Map.of()).expecting(200);
        door.undoes(booking.text("id"), Set.of()).expecting(200);

        Answer again = door.scans(booking.text("ticket"), "A", mark, Map.of()).expecting(200);

        assertThat(again.body().get("guest").get("entries")).isEmpty();
        assertThat(counts()).containsExactly(4, 0);
        assertThat(door.stateOf(guest, booking)).isEqualTo("CONFIRMED");
    }

    @Test
    void aCodeIsTakenHoweverItIsTyped() {
        String code = booking.text("code");

        door.scans(code.substring(0, 4).toLowerCase(Locale.ROOT) + " - " + code.substring(4), "A")
                .expecting(200);
    }

    @Test
    void aDeviceThatHadNoNetworkTellsWhenItWas() {
        Instant seen = clock.instant().minus(Duration.ofMinutes(20));
        Answer in = door.scans(
                        booking.text("ticket"), "A", Guest.newKey(), Map.of("seenAt", seen.toString(), "atMost", 1))
                .expecting(200);

        var entry = in.body().get("guest").get("entries").get(0);
        assertThat(Duration.between(seen, Instant.parse(entry.get("at").asString()))
                        .abs())
                .isLessThan(Duration.ofMillis(1));
        assertThat(entry.get("offline").asBoolean()).isTrue();
        Instant future = clock.instant().plus(Duration.ofHours(3));
        Answer fast = door.scans(booking.text("ticket"), "A", Guest.newKey(), Map.of("seenAt", future.toString()));
        assertThat(Instant.parse(fast.expecting(200)
                        .body()
                        .get("guest")
                        .get("entries")
                        .get(1)
                        .get("at")
                        .asString()))
                .isBefore(future.minus(Duration.ofHours(2)));
    }

    @Test
    void whoDoesNotComeInIsToldApart() {
        DoorFixture elsewhere = DoorFixture.opened(people, clock, jdbc);
        Answer other = elsewhere.booked(people.aGuest(), 0, 1);
        String ticket = booking.text("ticket");
        String forged = ticket.substring(0, 100) + (ticket.charAt(100) == 'A' ? 'B' : 'A') + ticket.substring(101);

        assertThat(door.scans(forged, "A").expecting(400).code()).isEqualTo("TICKET_FORGED");
        assertThat(door.scans("ZZZZZZZZ", "A").expecting(404).code()).isEqualTo("TICKET_UNKNOWN");
        assertThat(door.scans("-", "A").expecting(404).code()).isEqualTo("TICKET_UNKNOWN");
        assertThat(door.scans(other.text("ticket"), "A").expecting(409).code()).isEqualTo("TICKET_OTHER_SESSION");
        // Nobody learns by typing codes what is booked at another's place.
        assertThat(door.scans(other.text("code"), "A").expecting(404).code()).isEqualTo("TICKET_UNKNOWN");
        set("code = '22222222'");
        assertThat(door.scans(ticket, "A").expecting(409).code()).isEqualTo("TICKET_REPLACED");
        assertThat(door.scans(booking.text("code"), "A").expecting(404).code()).isEqualTo("TICKET_UNKNOWN");
        set("code = '" + booking.text("code") + "'");
        assertThat(counts()).containsExactly(4, 0);
    }

    @Test
    void onlyWhoManagesThePlaceStandsAtItsDoor() {
        var body = Map.of("ticket", booking.text("ticket"), "gate", "A");
        String path = door.path("/check-ins");

        assertThat(people.anOwner()
                        .withKey(Guest.newKey())
                        .post(path, body)
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(guest.api()
                        .withKey(Guest.newKey())
                        .post(path, body)
                        .expecting(403)
                        .code())
                .isEqualTo("NOT_ALLOWED");
        assertThat(people.anOwner().get(door.path("/door")).expecting(404).code())
                .isEqualTo("NOT_FOUND");
        assertThat(people.anOwner().get(door.path("/guests.csv")).expecting(404).code())
                .isEqualTo("NOT_FOUND");
        people.anOperator().withKey(Guest.newKey()).post(path, body).expecting(200);
    }

    @Test
    void whatIsWrongWithARequestIsSaid() {
        assertThat(door.scans(booking.text("ticket"), " ").expecting(400).code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(door.scans("x".repeat(301), "A").expecting(400).code()).isEqualTo("INVALID_FIELDS");
        assertThat(door.owner()
                        .post(door.path("/check-ins"), Map.of("ticket", "x", "gate", "A"))
                        .expecting(400)
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
    }

    @Test
    void aCheckInIsTakenBackInPartOrWholeWithinMinutes() {
        door.scans(booking.text("ticket"), "A").expecting(200);
        String seat = door.hall().units().getFirst();

        Answer part = door.undoes(booking.text("id"), Set.of(seat)).expecting(200);
        assertThat(part.body().get("entries")).hasSize(3);
        assertThat(part.text("state")).isEqualTo("CHECKED_IN");
        door.later(booking, 16);
        assertThat(door.undoes(booking.text("id"), Set.of()).expecting(409).code())
                .isEqualTo("UNDO_TOO_LATE");
        door.later(booking, -16);
        Answer whole = door.undoes(booking.text("id"), Set.of()).expecting(200);

        assertThat(whole.text("state")).isEqualTo("CONFIRMED");
        assertThat(door.undoes(booking.text("id"), Set.of()).expecting(409).code())
                .isEqualTo("NOT_IN");
        assertThat(door.historyOf(booking))
                .containsExactly("CONFIRMED", "CHECKED_IN", "CHECK_IN_UNDONE", "CHECK_IN_UNDONE");
        door.scans(booking.text("ticket"), "A").expecting(200);
    }

    private List<Integer> counts() {
        Answer counts = door.asks("/door/counts").expecting(200);
        return List.of(
                counts.body().get("expected").asInt(), counts.body().get("in").asInt());
    }

    private void set(String what) {
        jdbc.sql("UPDATE booking SET " + what + " WHERE id = CAST(:id AS uuid)")
                .param("id", booking.text("id"))
                .update();
    }
}
