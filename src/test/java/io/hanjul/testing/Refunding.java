package io.hanjul.testing;

import io.hanjul.testing.Api.Answer;
import java.util.List;
import java.util.Map;

/**
 * A guest who gives a booking back.
 *
 * @param guest whose booking it is
 * @param booking its id
 */
public record Refunding(Guest guest, String booking) {

    /** What would come back for these units; for all when none is named. */
    public Answer asks(List<String> units) {
        String query = units.isEmpty() ? "" : "?units=" + String.join(",", units);
        return guest.api().get("/v1/bookings/" + booking + "/cancellation" + query);
    }

    /** Gives these units back for what the server says now; all when none is named. */
    public Answer gives(List<String> units) {
        return gives(units, refundOf(asks(units).expecting(200)), Guest.newKey());
    }

    /** Gives these units back for an amount, under a key. */
    public Answer gives(List<String> units, long refund, String key) {
        return guest.api()
                .withKey(key)
                .post(
                        "/v1/bookings/" + booking + "/cancellations",
                        Map.of("unitIds", units, "refund", Map.of("amount", refund, "currency", "KRW")));
    }

    /** The amount of a quote in won. */
    public static long refundOf(Answer quote) {
        return quote.body().get("refund").get("amount").asLong();
    }
}
