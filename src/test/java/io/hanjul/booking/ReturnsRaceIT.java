package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.SessionId;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Goal: fifty people wait for twenty seats that come back while others try to snatch them and several engines make
 * offers; the first twenty get one each, and nobody else gets anything.
 */
@ServerTest
class ReturnsRaceIT {

    private static final int SEATS = 20;
    private static final int WAITING = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    MakeReturnOffers engine;

    @Autowired
    JdbcClient jdbc;

    private record Holder(Guest guest, String hold) {}

    private Holder holder(String session, List<String> units) {
        Guest guest = people.aGuest();
        return new Holder(guest, guest.holds(session, units).expecting(201).text("id"));
    }

    private record OnTheList(int missed, String state) {}

    @Test
    void theFirstTwentyGetOneEachAndNobodyElseGetsAnything() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, SEATS / 2), 4));
        List<Holder> held = IntStream.range(0, SEATS / 2)
                .mapToObj(pair -> holder(hall.session(), hall.units().subList(2 * pair, 2 * pair + 2)))
                .toList();
        List<Guest> line =
                IntStream.range(0, WAITING).mapToObj(number -> people.aGuest()).toList();
        line.forEach(guest -> guest.api()
                .put("/v1/sessions/" + hall.session() + "/returns/ask", Map.of("units", 1))
                .expecting(201));

        List<Boolean> snatched = raceFor(hall, held);

        assertThat(snatched).as("who was not on the list and got something").doesNotContain(true);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(standing(hall).subList(0, SEATS))
                        .allMatch(ask -> ask.state().equals("OFFERED")));
        assertThat(standing(hall).subList(SEATS, WAITING)).allMatch(ask -> ask.equals(new OnTheList(0, "WAITING")));

        runOut(hall, 5);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(standing(hall).subList(SEATS, SEATS + 5)).containsOnly(new OnTheList(0, "OFFERED")));
        // A round may give on what has run out before the next one notes who missed it.
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(standing(hall).stream().filter(ask -> ask.missed() == 1))
                        .hasSize(5));
    }

    /** Half of the holds are given back and half run out, while snatchers claim and three engines serve the list. */
    private List<Boolean> raceFor(Venue hall, List<Holder> held) {
        List<Guest> snatchers = List.of(people.aGuest(), people.aGuest(), people.aGuest(), people.aGuest());
        List<Callable<Boolean>> racers = new ArrayList<>();
        for (int number = 0; number < held.size(); number++) {
            Holder holder = held.get(number);
            boolean runsOut = number % 2 == 0;
            racers.add(() -> {
                if (runsOut) {
                    new SoldOutHall(hall, people, jdbc).runsOut(holder.hold());
                } else {
                    holder.guest().api().delete("/v1/holds/" + holder.hold()).expecting(204);
                }
                return false;
            });
        }
        for (int number = 0; number < 3; number++) {
            racers.add(() -> {
                for (int round = 0; round < 20; round++) {
                    engine.work(SessionId.of(hall.session()));
                }
                return false;
            });
        }
        snatchers.forEach(guest -> racers.add(() -> snatches(guest, hall)));
        return Race.of(racers, racer -> {
            try {
                return racer.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static boolean snatches(Guest guest, Venue hall) {
        boolean got = false;
        for (int round = 0; round < 2; round++) {
            for (String unit : hall.units()) {
                got |= guest.holds(hall.session(), List.of(unit)).status() == 201;
            }
            got |= guest.holdsBest(hall.session(), Map.of("units", 1)).status() == 201;
        }
        return got;
    }

    private void runOut(Venue hall, int many) {
        jdbc.sql("""
                        SELECT hold_id FROM return_ask
                         WHERE session_id = CAST(:session AS uuid) AND state = 'OFFERED'
                         ORDER BY asked_at
                         LIMIT :many
                        """)
                .param("session", hall.session())
                .param("many", many)
                .query(String.class)
                .list()
                .forEach(new SoldOutHall(hall, people, jdbc)::runsOut);
    }

    /** In the order of asking. */
    private List<OnTheList> standing(Venue hall) {
        return jdbc.sql("""
                        SELECT missed, state FROM return_ask WHERE session_id = CAST(:session AS uuid) ORDER BY id
                        """)
                .param("session", hall.session())
                .query((rs, row) -> new OnTheList(rs.getInt(1), rs.getString(2)))
                .list();
    }
}
