package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: whatever meets a change of the date is either before it or after it, and nobody loses anything in between. */
@BesideTest
class ReschedulingRaceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MANY = 8;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    private Rescheduling hall;

    @BeforeEach
    void openAHall() {
        hall = new Rescheduling(Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4)), jdbc);
    }

    @Test
    void whoPaysMeanwhileHasTheNewDateAndMayGiveItBackOrWasNotCharged() {
        var acts = new ArrayList<Supplier<Answer>>();
        var payments = new ArrayList<Answer>();
        for (int seat = 0; seat < MANY; seat++) {
            Guest guest = people.aGuest();
            Answer hold = guest.holds(hall.hall().session(), hall.seats(seat, seat + 1));
            Answer payment = guest.startsToPay(hold.expecting(201).text("id")).expecting(201);
            Map<String, String> approval = guest.choosesAtTheGateway(payment, "approve");
            payments.add(payment);
            acts.add(() -> guest.confirms(payment, approval));
        }
        acts.add(MANY / 2, move());

        List<Answer> answers = new ArrayList<>(Race.of(acts, Supplier::get));

        answers.remove(MANY / 2).expecting(200);
        for (int i = 0; i < MANY; i++) {
            boolean booked = answers.get(i).status() == 200;
            assertThat(booked || answers.get(i).code().equals("DATE_CHANGED")).isTrue();
            assertThat(ledger.balanceOf(payments.get(i).text("orderId"))).isEqualTo(booked ? Venue.PRICE : 0);
        }
        assertThat(hall.strayed()).isZero();
        assertThat(hall.count("SELECT count(*) FROM booking WHERE session_id = CAST(:id AS uuid) AND date_number <> 1"))
                .isZero();
    }

    /** Half would be lost before the change, nothing after it; a request names what its guest was shown. */
    @Test
    void whoGivesBackMeanwhileGetsWhatWasShownAndNeverLessThanHolds() {
        List<Guest> guests =
                IntStream.range(0, MANY).mapToObj(seat -> people.aGuest()).toList();
        List<String> bookings = IntStream.range(0, MANY)
                .mapToObj(seat -> hall.booked(guests.get(seat), seat, 1))
                .toList();
        var acts = new ArrayList<Supplier<Answer>>();
        for (int i = 0; i < MANY; i++) {
            var refunding = new Refunding(guests.get(i), bookings.get(i));
            acts.add(() -> refunding.gives(List.of(), Venue.PRICE / 2, Guest.newKey()));
        }
        acts.add(MANY / 2, move());

        List<Answer> answers = new ArrayList<>(Race.of(acts, Supplier::get));

        answers.remove(MANY / 2).expecting(200);
        for (int i = 0; i < MANY; i++) {
            boolean before = answers.get(i).status() == 200;
            assertThat(before
                            || List.of("REFUND_CHANGED", "TRY_AGAIN")
                                    .contains(answers.get(i).code()))
                    .isTrue();
            // Nobody who had been asked about the new date was given half.
            assertThat(jdbc.sql("SELECT date_number FROM booking WHERE id = CAST(:id AS uuid)")
                            .param("id", bookings.get(i))
                            .query(Integer.class)
                            .single())
                    .isEqualTo(before ? 0 : 1);
        }
        assertThat(hall.strayed()).isZero();
    }

    @Test
    void ofTwoThatChangeTheDateOneIsTold() {
        Guest guest = people.aGuest();
        String booking = hall.booked(guest, 0, 1);
        int version = hall.session().get("version").asInt();
        Instant start = hall.start();

        List<Answer> answers = Race.of(
                List.of(7, 8, 9, 10),
                days -> hall.by(hall.hall().owner(), version, start.plus(Duration.ofDays(days)), Map.of()));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 412).hasSize(3);
        assertThat(hall.session().get("earlierDates")).hasSize(1);
        assertThat(hall.strayed()).isZero();
        assertThat(guest.api()
                        .get("/v1/bookings/" + booking + "/history")
                        .body()
                        .get("items"))
                .hasSize(2);
    }

    @Test
    void whatIsCalledOffAtTheSameMomentIsGivenBackOnWhicheverDate() {
        Guest guest = people.aGuest();
        Answer paid =
                guest.buys(guest.holds(hall.hall().session(), hall.seats(0, 1))).expecting(200);

        List<Answer> answers = Race.of(List.<Supplier<Answer>>of(move(), hall::callsOff), Supplier::get);

        assertThat(answers).filteredOn(answer -> answer.status() == 200).isNotEmpty();
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(no -> assertThat(no.code()).isIn("VERSION_CHANGED", "SESSION_CALLED_OFF"));
        if (hall.session().get("calledOff").asString().isEmpty()) {
            hall.callsOff().expecting(200);
        }
        await().atMost(PATIENCE).until(() -> ledger.balanceOf(paid.text("orderId")) == 0);
    }

    /** Let in before, taken back by the change; after it, sent away until the new evening. */
    @Test
    void whoComesInMeanwhileIsNotInOnTheNewDate() {
        List<String> tickets = IntStream.range(0, MANY)
                .mapToObj(seat -> {
                    Guest guest = people.aGuest();
                    return guest.api()
                            .get("/v1/bookings/" + hall.booked(guest, seat, 1))
                            .text("ticket");
                })
                .toList();
        var acts = new ArrayList<Supplier<Answer>>();
        tickets.forEach(ticket -> acts.add(() -> scans(ticket)));
        acts.add(MANY / 2, move());

        List<Answer> answers = new ArrayList<>(Race.of(acts, Supplier::get));

        answers.remove(MANY / 2).expecting(200);
        answers.forEach(
                answer -> assertThat(answer.status() < 300 || answer.code().equals("TICKET_OTHER_DATE"))
                        .as(answer.raw().body())
                        .isTrue());
        assertThat(hall.count("SELECT count(*) FROM check_in WHERE session_id = CAST(:id AS uuid)"
                        + " AND undone_at IS NULL"))
                .isZero();
        assertThat(hall.count("SELECT count(*) FROM booking WHERE session_id = CAST(:id AS uuid)"
                        + " AND state <> 'CONFIRMED'"))
                .isZero();
        assertThat(scans(tickets.getFirst()).expecting(409).code()).isEqualTo("TICKET_OTHER_DATE");
    }

    @Test
    void whatTheHouseGivesOutMeanwhileIsForTheDateThatHolds() {
        var acts = new ArrayList<Supplier<Answer>>();
        for (int seat = 0; seat < MANY; seat++) {
            List<String> unit = hall.seats(seat, seat + 1);
            acts.add(() -> hall.hall()
                    .owner()
                    .withKey(Guest.newKey())
                    .post(
                            "/v1/sessions/" + hall.hall().session() + "/issued-bookings",
                            Map.of("kind", "COMPLIMENTARY", "guestName", "A", "reason", "press", "unitIds", unit)));
        }
        acts.add(MANY / 2, move());

        List<Answer> answers = new ArrayList<>(Race.of(acts, Supplier::get));

        assertThat(answers).allMatch(answer -> answer.status() < 300);
        assertThat(hall.strayed()).isZero();
    }

    private Answer scans(String ticket) {
        return hall.hall()
                .owner()
                .withKey(Guest.newKey())
                .post("/v1/sessions/" + hall.hall().session() + "/check-ins", Map.of("ticket", ticket, "gate", "A"));
    }

    private Supplier<Answer> move() {
        int version = hall.session().get("version").asInt();
        Instant later = hall.start().plus(Duration.ofDays(14));
        return () -> hall.by(hall.hall().owner(), version, later, Map.of());
    }
}
