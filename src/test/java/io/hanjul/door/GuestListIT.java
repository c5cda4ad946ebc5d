package io.hanjul.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who is expected: in the order of the seats, page by page, found by what a member of staff knows, and as a file. */
@BesideTest
class GuestListIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theListIsInTheOrderOfTheSeatsAndHasPages() {
        DoorFixture door = DoorFixture.opened(people, clock, jdbc);
        Answer last = door.booked(people.aGuest(), 15, 2);
        Answer first = door.booked(people.aGuest(), 0, 1);
        Answer second = door.booked(people.aGuest(), 3, 2);

        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            Answer page = door.asks("/guests?limit=2&cursor=" + cursor).expecting(200);
            page.body().get("items").forEach(guest -> seen.add(guest.get("code").asString()));
            cursor = page.text("next");
        } while (!cursor.isEmpty());

        assertThat(seen).containsExactly(first.text("code"), second.text("code"), last.text("code"));
        assertThat(door.asks("/guests?limit=0").expecting(400).code()).isEqualTo("INVALID_FIELDS");
        assertThat(door.asks("/guests?cursor=nonsense").expecting(400).code()).isEqualTo("INVALID_FIELDS");
    }

    @Test
    void guestsAreFoundByCodeNameAndState() {
        DoorFixture door = DoorFixture.opened(people, clock, jdbc);
        Answer here = door.booked(people.aGuest(), 0, 1);
        Answer away = door.booked(people.aGuest(), 1, 1);
        door.scans(here.text("ticket"), "A").expecting(200);

        assertThat(codes(door.asks("/guests?q=" + here.text("code").toLowerCase(Locale.ROOT))))
                .containsExactly(here.text("code"));
        assertThat(codes(door.asks("/guests?state=CONFIRMED"))).containsExactly(away.text("code"));
        assertThat(codes(door.asks("/guests?q=%EC%8B%9C%ED%97%98"))).hasSize(2);
        assertThat(codes(door.asks("/guests?q=nobody"))).isEmpty();
    }

    @Test
    void theFileHasALineASeat() {
        DoorFixture door = DoorFixture.opened(people, clock, jdbc);
        Guest guest = people.aGuest();
        Answer booking = door.booked(guest, 0, 3);
        door.scans(booking.text("ticket"), "정문").expecting(200);

        Answer file = door.owner()
                .with("Accept-Language", "en")
                .get(door.path("/guests.csv"))
                .expecting(200);

        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).contains("attachment");
        assertThat(file.raw().body()).startsWith("\uFEFF\"code\"");
        assertThat(file.raw().body().lines())
                .hasSize(4)
                .filteredOn(line -> line.startsWith("\"" + booking.text("code")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("\"정문\""));
    }

    @Test
    void aDeviceGetsAllThatItNeedsForAnEvening() {
        DoorFixture door = DoorFixture.opened(people, clock, jdbc);
        Answer booking = door.booked(people.aGuest(), 0, 2);

        Answer list = door.asks("/door").expecting(200);

        assertThat(list.body().get("keys").get(0).get("publicKey").asString()).matches("[\\w-]{43}");
        assertThat(list.body().get("session").get("id").asString())
                .isEqualTo(door.hall().session());
        JsonNode guest = list.body().get("guests").get(0);
        assertThat(guest.get("bookingId").asString()).isEqualTo(booking.text("id"));
        assertThat(guest.get("units")).hasSize(2);
        assertThat(guest.get("name").asString()).isEqualTo("시험");
    }

    private static List<String> codes(Answer page) {
        var codes = new ArrayList<String>();
        page.expecting(200)
                .body()
                .get("items")
                .forEach(guest -> codes.add(guest.get("code").asString()));
        return codes;
    }
}
