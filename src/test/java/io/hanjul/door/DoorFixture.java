package io.hanjul.door;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A hall of ten seats at whose door somebody stands.
 *
 * @param hall the hall
 * @param jdbc moves bookings in time
 */
record DoorFixture(Venue hall, JdbcClient jdbc) {

    static DoorFixture opened(People people, Clock clock, JdbcClient jdbc) {
        return new DoorFixture(Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4)), jdbc);
    }

    /** Somebody's booking of so many seats from that one on. */
    Answer booked(Guest guest, int first, int seats) {
        Answer hold = guest.holds(hall.session(), hall.units().subList(first, first + seats));
        String id = guest.buys(hold).expecting(200).text("bookingId");
        return guest.api().get("/v1/bookings/" + id).expecting(200);
    }

    /** Shows a ticket or a code at a gate. */
    Answer scans(String ticket, String gate) {
        return scans(ticket, gate, Guest.newKey(), Map.of());
    }

    /** The same as one act, with more to say. */
    Answer scans(String ticket, String gate, String mark, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("ticket", ticket);
        body.put("gate", gate);
        return hall.owner().withKey(mark).post(path("/check-ins"), body);
    }

    Answer undoes(String booking, Set<String> units) {
        String query = units.isEmpty() ? "" : "?unitId=" + String.join("&unitId=", units);
        return hall.owner().delete(path("/bookings/" + booking + "/check-in" + query));
    }

    Answer marksAbsent(String booking) {
        return hall.owner().post(path("/bookings/" + booking + "/no-show"), Map.of("reason", "nobody at the table"));
    }

    Answer excuses(String booking) {
        return hall.owner().post(path("/bookings/" + booking + "/no-show/undo"), Map.of("reason", "stood in traffic"));
    }

    /** How the booking stands, as its guest sees it. */
    String stateOf(Guest guest, Answer booking) {
        return guest.api()
                .get("/v1/bookings/" + booking.text("id"))
                .expecting(200)
                .text("state");
    }

    Answer asks(String what) {
        return hall.owner().get(path(what));
    }

    Api owner() {
        return hall.owner();
    }

    String path(String rest) {
        return "/v1/sessions/" + hall.session() + rest;
    }

    /** Lets the booking's session have begun so many minutes ago. */
    void began(Answer booking, int minutesAgo) {
        jdbc.sql("""
                        UPDATE booking SET starts_at = clock_timestamp() - make_interval(mins => :minutes)
                         WHERE id = CAST(:booking AS uuid)
                        """)
                .param("booking", booking.text("id"))
                .param("minutes", minutesAgo)
                .update();
    }

    /** Lets so many minutes pass since the booking's no-show and since its guests came in. */
    void later(Answer booking, int minutes) {
        jdbc.sql("""
                        UPDATE booking SET no_show_at = no_show_at - make_interval(mins => :minutes)
                         WHERE id = CAST(:booking AS uuid)
                        """)
                .param("booking", booking.text("id"))
                .param("minutes", minutes)
                .update();
        jdbc.sql("""
                        UPDATE check_in
                           SET seen_at = seen_at - make_interval(mins => :minutes),
                               recorded_at = recorded_at - make_interval(mins => :minutes)
                         WHERE booking_id = CAST(:booking AS uuid)
                        """)
                .param("booking", booking.text("id"))
                .param("minutes", minutes)
                .update();
    }

    /** What its history says of a booking, in order. */
    List<String> historyOf(Answer booking) {
        Answer history = hall.owner()
                .get("/v1/bookings/" + booking.text("id") + "/history")
                .expecting(200);
        return history.body().get("items").findValuesAsString("kind");
    }
}
