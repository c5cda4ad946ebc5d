package io.hanjul.testing;

import io.hanjul.testing.Api.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A hall that somebody owns, with a session on sale.
 *
 * @param owner its owner
 * @param session the session
 * @param sale the sale
 * @param units ids of all units, by ordinal
 */
public record Venue(Api owner, String session, String sale, List<String> units) {

    /** Price of every category. */
    public static final long PRICE = 55_000;

    /**
     * What to set up.
     *
     * @param plan a seating plan, as text or as a value to be written as JSON
     * @param unitsPerPerson limit of the sale
     */
    public record Setup(Object plan, int unitsPerPerson) {}

    /**
     * When something is sold.
     *
     * @param opensAt first moment
     * @param closesAt first moment after it
     */
    public record Window(Instant opensAt, Instant closesAt) {}

    /** Sets up a hall whose sale is open now. */
    public static Venue onSale(Api owner, Clock clock, Setup setup) {
        Instant now = clock.instant();
        return onSale(owner, setup, new Window(now.minus(Duration.ofMinutes(1)), now.plus(Duration.ofDays(29))));
    }

    /** Sets up a hall with a session thirty days after the sale opens. */
    public static Venue onSale(Api owner, Setup setup, Window window) {
        String place = owner.post(
                        "/v1/places",
                        Map.of(
                                "kind",
                                "HALL",
                                "name",
                                text("시험 홀", "Test hall"),
                                "address",
                                text("서울", "Seoul"),
                                "latitude",
                                37.5,
                                "longitude",
                                127.0,
                                "zone",
                                "Asia/Seoul"))
                .expecting(201)
                .text("id");
        String path = "/v1/places/" + place + "/layouts?name=main";
        Answer layout =
                setup.plan() instanceof String text ? owner.postText(path, text) : owner.post(path, setup.plan());
        String layoutId = layout.expecting(201).text("id");
        return put(owner, place, new Sale(layoutId, setup.unitsPerPerson(), window));
    }

    private record Sale(String layout, int unitsPerPerson, Window window) {}

    private static Venue put(Api owner, String place, Sale wanted) {
        String offering = owner.post(
                        "/v1/offerings",
                        Map.of(
                                "placeId",
                                place,
                                "kind",
                                "PERFORMANCE",
                                "title",
                                text("시험 공연", "Test concert"),
                                "description",
                                text("시험을 위한 공연입니다.", "A concert for tests.")))
                .expecting(201)
                .text("id");
        Instant startsAt = wanted.window().opensAt().plus(Duration.ofDays(30));
        String session = owner.post(
                        "/v1/offerings/" + offering + "/sessions",
                        Map.of(
                                "layoutId", wanted.layout(),
                                "startsAt", startsAt.toString(),
                                "endsAt", startsAt.plus(Duration.ofHours(2)).toString()))
                .expecting(201)
                .text("id");
        JsonNode drawing =
                owner.get("/v1/layouts/" + wanted.layout()).expecting(200).body();
        String sale = owner.post(
                        "/v1/offerings/" + offering + "/sales",
                        Map.of(
                                "sessionIds", List.of(session),
                                "opensAt", wanted.window().opensAt().toString(),
                                "closesAt", wanted.window().closesAt().toString(),
                                "unitsPerPerson", wanted.unitsPerPerson(),
                                "prices", pricesOf(drawing)))
                .expecting(201)
                .text("id");
        return new Venue(owner, session, sale, unitsOf(drawing));
    }

    /** Puts a waiting room in front of the sale; its id. */
    public String opensARoom(int ratePerMinute, int maxInside) {
        return opensARoom(ratePerMinute, maxInside, "ARRIVAL");
    }

    /** The same whose places are drawn when the sale opens. */
    public String opensALottery(int ratePerMinute, int maxInside) {
        return opensARoom(ratePerMinute, maxInside, "LOTTERY");
    }

    private String opensARoom(int ratePerMinute, int maxInside, String ordering) {
        var room = Map.of("saleId", sale, "ratePerMinute", ratePerMinute, "maxInside", maxInside, "ordering", ordering);
        String id = owner.post("/v1/rooms", room).expecting(201).text("id");
        OpenedRooms.add(UUID.fromString(id));
        return id;
    }

    private static List<Map<String, Object>> pricesOf(JsonNode drawing) {
        var prices = new ArrayList<Map<String, Object>>();
        drawing.get("categories")
                .forEach(category -> prices.add(Map.of(
                        "category", category.get("name").asString(),
                        "price", Map.of("amount", PRICE, "currency", "KRW"))));
        return prices;
    }

    private static List<String> unitsOf(JsonNode drawing) {
        var units = new ArrayList<String>();
        drawing.get("sections")
                .forEach(section -> section.get("rows")
                        .forEach(row -> row.get("units")
                                .forEach(unit -> units.add(unit.get("id").asString()))));
        return units;
    }

    private static Map<String, String> text(String ko, String en) {
        return Map.of("ko", ko, "en", en);
    }
}
