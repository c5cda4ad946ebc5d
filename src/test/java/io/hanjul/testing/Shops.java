package io.hanjul.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What an owner sets up over HTTP, for tests that need a place, a layout or something on sale. */
public final class Shops {

    private Shops() {}

    /** A place; gives its id. */
    public static String place(Api owner, String kind) {
        return owner.post("/v1/places", placeBody(Map.of("kind", kind)))
                .expecting(201)
                .text("id");
    }

    /** The body of a sound place, with other values for some fields. */
    public static Map<String, Object> placeBody(Map<String, Object> other) {
        var body = new HashMap<String, Object>(Map.of(
                "kind",
                "HALL",
                "name",
                text("시험 극장", "Test Theatre"),
                "address",
                text("서울", "Seoul"),
                "latitude",
                37.5,
                "longitude",
                127,
                "zone",
                "Asia/Seoul"));
        body.putAll(other);
        return body;
    }

    /** A layout of the place; gives its id. */
    public static String layout(Api owner, String place, JsonNode plan) {
        return owner.post("/v1/places/" + place + "/layouts", plan)
                .expecting(201)
                .text("id");
    }

    /** An offering in the place; gives its id. */
    public static String offering(Api owner, String place) {
        return owner.post(
                        "/v1/offerings",
                        Map.of(
                                "placeId",
                                place,
                                "kind",
                                "PERFORMANCE",
                                "title",
                                text("시험 공연", "Test performance"),
                                "description",
                                text("설명", "Description")))
                .expecting(201)
                .text("id");
    }

    /** A session that starts then and lasts two hours; gives its id. */
    public static String session(Api owner, String offering, String layout, Instant startsAt) {
        return owner.post(
                        "/v1/offerings/" + offering + "/sessions",
                        Map.of("layoutId", layout, "startsAt", startsAt, "endsAt", startsAt.plus(2, ChronoUnit.HOURS)))
                .expecting(201)
                .text("id");
    }

    /** The price of a category in won. */
    public static Map<String, Object> price(String category, long amount) {
        return Map.of("category", category, "price", Map.of("amount", amount, "currency", "KRW"));
    }

    /** The body of a sale of a session in that window with one price for «R», with other values for some fields. */
    public static Map<String, Object> saleBody(
            String session, Instant opensAt, Instant closesAt, Map<String, Object> other) {
        var body = new HashMap<String, Object>(Map.of(
                "sessionIds",
                List.of(session),
                "opensAt",
                opensAt,
                "closesAt",
                closesAt,
                "prices",
                List.of(price("R", 99_000))));
        body.putAll(other);
        return body;
    }

    private static Map<String, String> text(String ko, String en) {
        return Map.of("ko", ko, "en", en);
    }
}
