package io.hanjul.booking;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.Venue;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * An organiser who gives a session another date, and what guests see of it.
 *
 * @param hall the hall
 * @param jdbc looks at rows, and makes terms worse than they would be a month ahead
 */
record Rescheduling(Venue hall, JdbcClient jdbc) {

    static final String REASON = "태풍으로 공연을 미룹니다";

    /** The session as everybody sees it. */
    JsonNode session() {
        return hall.owner().get("/v1/sessions/" + hall.session()).expecting(200).body();
    }

    Instant start() {
        return Instant.parse(session().get("startsAt").asString());
    }

    /** Two weeks later, as the session is now. */
    Answer later() {
        return to(start().plus(Duration.ofDays(14)));
    }

    Answer to(Instant startsAt) {
        return by(hall.owner(), session().get("version").asInt(), startsAt, Map.of());
    }

    Answer by(Api who, int version, Instant startsAt, Map<String, Object> more) {
        var body = new HashMap<String, Object>();
        body.put("startsAt", startsAt.toString());
        body.put("endsAt", startsAt.plus(Duration.ofHours(2)).toString());
        body.put("reason", REASON);
        body.putAll(more);
        return who.with("If-Match", "\"" + version + "\"").post(address(), body);
    }

    Answer callsOff() {
        return hall.owner()
                .with("If-Match", "\"" + session().get("version").asInt() + "\"")
                .post("/v1/sessions/" + hall.session() + "/calling-off", Map.of("reason", REASON));
    }

    Answer answers() {
        return hall.owner().get(address());
    }

    private String address() {
        return "/v1/sessions/" + hall.session() + "/rescheduling";
    }

    /** Somebody's booking of so many seats from that one on, of which half would be lost. */
    String booked(Guest guest, int first, int seats) {
        Answer hold = guest.holds(hall.session(), hall.units().subList(first, first + seats));
        String id = guest.buys(hold).expecting(200).text("bookingId");
        jdbc.sql("UPDATE booking SET refund_minutes = '{1}', refund_percents = '{50}', refund_grace_minutes = 0"
                        + " WHERE id = CAST(:booking AS uuid)")
                .param("booking", id)
                .update();
        return id;
    }

    Answer comes(Guest guest, String booking) {
        return guest.api()
                .post(
                        "/v1/bookings/" + booking + "/coming",
                        Map.of("startsAt", session().get("startsAt").asString()));
    }

    /** Starts to pay knowing a start. */
    Answer startsToPay(Guest guest, String hold, String startsAt) {
        return guest.api()
                .withKey(Guest.newKey())
                .post("/v1/holds/" + hold + "/payments", Map.of("startsAt", startsAt));
    }

    /** Bookings that stand and do not have the session's date. */
    long strayed() {
        return count("SELECT count(*) FROM booking AS b JOIN session AS s ON s.id = b.session_id"
                + " WHERE s.id = CAST(:id AS uuid) AND b.state <> 'CANCELLED'"
                + " AND (b.starts_at, b.ends_at) <> (s.starts_at, s.ends_at)");
    }

    long count(String query) {
        return jdbc.sql(query).param("id", hall.session()).query(Long.class).single();
    }

    List<String> seats(int from, int to) {
        return hall.units().subList(from, to);
    }
}
