package io.hanjul.booking;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A hall whose guests may change seats: two rows of ten at {@link Venue#PRICE}, and two behind them that cost less.
 *
 * @param hall the hall
 * @param jdbc what no client can do
 */
record Moving(Venue hall, JdbcClient jdbc) {

    /** Price of a seat in the rows behind. */
    static final long CHEAP = 30_000;

    /** The first seat of the rows behind. */
    static final int BEHIND = 20;

    /** What an exchange costs, or gives back. */
    record Sum(long pay, long refund) {

        static final Sum NOTHING = new Sum(0, 0);
    }

    static Moving allowed(Api owner, Clock clock, JdbcClient jdbc) {
        var moving = new Moving(Venue.onSale(owner, clock, new Venue.Setup(Plans.twoCategories(10), 4)), jdbc);
        // Before anybody asks, or it is remembered for a second.
        jdbc.sql("UPDATE price SET amount = :amount WHERE sale_id = CAST(:sale AS uuid) AND category = 'S'")
                .param("amount", CHEAP)
                .param("sale", moving.hall.sale())
                .update();
        moving.allows(true, 60).expecting(200);
        return moving;
    }

    /** The owner says whether seats can be changed, and until when. */
    Answer allows(boolean allowed, int endMinutes) {
        String etag = hall.owner()
                .get("/v1/sales/" + hall.sale() + "/managed")
                .expecting(200)
                .header("ETag");
        return hall.owner()
                .with("If-Match", etag)
                .put("/v1/sales/" + hall.sale() + "/moves", Map.of("allowed", allowed, "endMinutes", endMinutes));
    }

    List<String> seats(int from, int count) {
        return hall.units().subList(from, from + count);
    }

    /** Somebody's booking of so many seats from that one on; its id. */
    String booked(Guest guest, int first, int seats) {
        return guest.buys(guest.holds(hall.session(), seats(first, seats)))
                .expecting(200)
                .text("bookingId");
    }

    Answer sees(Guest guest, String booking) {
        return guest.api().get("/v1/bookings/" + booking);
    }

    Answer asks(Guest guest, String booking, List<String> units, List<String> to) {
        return guest.api()
                .get("/v1/bookings/" + booking + "/move-quote?units=" + String.join(",", units) + "&to="
                        + String.join(",", to));
    }

    /** A guest's wish to have as many seats from that one on instead of those from another on. */
    record Wish(String booking, List<String> units, List<String> to, Sum sum) {

        Answer by(Guest guest) {
            return by(guest, Guest.newKey());
        }

        Answer by(Guest guest, String key) {
            return guest.api()
                    .withKey(key)
                    .post(
                            "/v1/bookings/" + booking + "/moves",
                            Map.of(
                                    "unitIds",
                                    units,
                                    "toUnitIds",
                                    to,
                                    "pay",
                                    won(sum.pay()),
                                    "refund",
                                    won(sum.refund())));
        }

        private static Map<String, Object> won(long amount) {
            return Map.of("amount", amount, "currency", "KRW");
        }
    }

    /** The organiser gives a guest other seats. */
    Answer orders(String booking, List<String> units, List<String> to, boolean refundDifference) {
        return hall.owner()
                .withKey(Guest.newKey())
                .post(
                        "/v1/sessions/" + hall.session() + "/moves",
                        Map.of(
                                "bookingId",
                                booking,
                                "unitIds",
                                units,
                                "toUnitIds",
                                to,
                                "refundDifference",
                                refundDifference,
                                "reason",
                                "기둥에 가려요"));
    }

    /** Shows a ticket at the door. */
    Answer scans(String ticket) {
        return hall.owner()
                .withKey(Guest.newKey())
                .post("/v1/sessions/" + hall.session() + "/check-ins", Map.of("ticket", ticket, "gate", "A"));
    }

    /** What is held for an exchange costs no more than what it is exchanged for. */
    void cheapens(String hold) {
        jdbc.sql("UPDATE hold_line SET amount = :amount WHERE hold_id = CAST(:hold AS uuid)")
                .param("amount", CHEAP)
                .param("hold", hold)
                .update();
    }

    /** The answer is remembered no more, as long after. */
    void forget(String key) {
        jdbc.sql("DELETE FROM idempotency_record WHERE key = :key")
                .param("key", key)
                .update();
    }

    /** Of a booking that was made the day before yesterday. */
    void startsIn(String booking, String time) {
        jdbc.sql("""
                        UPDATE booking
                           SET starts_at = clock_timestamp() + CAST(:time AS interval),
                               ends_at = clock_timestamp() + CAST(:time AS interval) + INTERVAL '2 hours',
                               confirmed_at = clock_timestamp() - INTERVAL '2 days'
                         WHERE id = CAST(:booking AS uuid)
                        """).param("time", time).param("booking", booking).update();
    }

    static List<String> unitsOf(Answer booking) {
        return booking.body().get("units").findValuesAsString("unitId");
    }
}
