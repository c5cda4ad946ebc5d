package io.hanjul.bench;

import io.hanjul.ids.RealClock;
import io.hanjul.testing.Api;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Shops;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A hall of one big section with sessions on sale, set up over the API by the owner of the demo.
 *
 * @param owner its owner, signed in
 * @param sales what is on sale
 * @param units ids of the hall's seats
 */
record Hall(Api owner, List<Sale> sales, List<String> units) {

    /** Most that an account may take in one sale, as in a sale of people. */
    static final int LIMIT = 10;

    /** As many as any sale can allow, for guests who buy again and again. */
    static final int MOST = 50;

    private static final Map<String, Object> OWNER =
            Map.of("email", "owner@hanjul.example", "password", "hanjul-demo-owner");
    private static final long PRICE = 99_000;
    private static final Duration AHEAD = Duration.ofDays(30);

    /**
     * One sale.
     *
     * @param id its id
     * @param sessions its sessions
     */
    record Sale(String id, List<String> sessions) {}

    /**
     * What to set up.
     *
     * @param rows rows of the hall
     * @param seatsInARow seats in each
     * @param sales how many sales
     * @param sessions sessions of each sale
     * @param perPerson most that an account may take in one sale
     */
    record Size(int rows, int seatsInARow, int sales, int sessions, int perPerson) {

        /** With a limit as in a sale of people. */
        Size(int rows, int seatsInARow, int sales, int sessions) {
            this(rows, seatsInARow, sales, sessions, LIMIT);
        }
    }

    static Hall open(Api stranger, Size size) {
        Api owner = signIn(stranger);
        String place = Shops.place(owner, "HALL");
        String layout = owner.post(
                        "/v1/places/" + place + "/layouts?name=main", Plans.rows(size.rows(), size.seatsInARow()))
                .expecting(201)
                .text("id");
        String offering = Shops.offering(owner, place);
        List<Sale> sales = IntStream.range(0, size.sales())
                .mapToObj(sale -> sell(owner, offering, layout, size))
                .toList();
        return new Hall(owner, sales, unitsOf(owner, layout));
    }

    /** Room of an area that is sold by number. */
    static final int STANDING = 20_000;

    /** A hall that is all standing, each evening in a sale of its own; its only unit is the area. */
    static Hall standing(Api stranger, int evenings) {
        return standing(stranger, evenings, STANDING);
    }

    /** The same with room for so many. */
    static Hall standing(Api stranger, int evenings, int room) {
        Api owner = signIn(stranger);
        String place = Shops.place(owner, "HALL");
        String layout = owner.post("/v1/places/" + place + "/layouts?name=main", Plans.standing(0, 1, room))
                .expecting(201)
                .text("id");
        String offering = Shops.offering(owner, place);
        Instant now = RealClock.utc().instant();
        List<Sale> sales = IntStream.range(0, evenings)
                .mapToObj(day -> {
                    Instant begin = now.plus(AHEAD).plus(Duration.ofDays(day));
                    String session = Shops.session(owner, offering, layout, begin);
                    Map<String, Object> terms =
                            Map.of("unitsPerPerson", LIMIT, "prices", List.of(Shops.price("Standing", PRICE)));
                    Map<String, Object> sale = Shops.saleBody(session, now.minusSeconds(60), begin, terms);
                    return new Sale(
                            owner.post("/v1/offerings/" + offering + "/sales", sale)
                                    .expecting(201)
                                    .text("id"),
                            List.of(session));
                })
                .toList();
        return new Hall(owner, sales, unitsOf(owner, layout));
    }

    /** Puts a waiting room in front of the first sale; its id. */
    String openRoom(int ratePerMinute, int maxInside) {
        return openRoom(sales.getFirst(), ratePerMinute, maxInside);
    }

    /** Puts a waiting room in front of a sale; its id. */
    String openRoom(Sale sale, int ratePerMinute, int maxInside) {
        Map<String, Object> room = Map.of("saleId", sale.id(), "ratePerMinute", ratePerMinute, "maxInside", maxInside);
        return owner.post("/v1/rooms", room).expecting(201).text("id");
    }

    /** Orders a room to do something else. */
    void order(String room, String state) {
        String version = owner.get("/v1/rooms/" + room).expecting(200).header("ETag");
        owner.with("If-Match", version)
                .put("/v1/rooms/" + room + "/state", Map.of("state", state, "reason", "practice"))
                .expecting(200);
    }

    /** Lets guests of all sales change to other seats until an hour before. */
    void allowMoves() {
        for (Sale sale : sales) {
            String version = owner.get("/v1/sales/" + sale.id() + "/managed")
                    .expecting(200)
                    .header("ETag");
            owner.with("If-Match", version)
                    .put("/v1/sales/" + sale.id() + "/moves", Map.of("allowed", true, "endMinutes", 60))
                    .expecting(200);
        }
    }

    /** Imports a real plan and puts one session of it on sale, every category at one price; the sale's id. */
    static String real(Api stranger, String plan) {
        Api owner = signIn(stranger);
        String place = Shops.place(owner, "HALL");
        String layout = owner.postText("/v1/places/" + place + "/layouts?name=main", plan)
                .expecting(201)
                .text("id");
        var prices = new ArrayList<Map<String, Object>>();
        owner.get("/v1/layouts/" + layout)
                .expecting(200)
                .body()
                .get("categories")
                .forEach(category -> prices.add(Shops.price(category.get("name").asString(), PRICE)));
        return sell(owner, Shops.offering(owner, place), layout, Map.of("prices", prices, "unitsPerPerson", 4));
    }

    private static Sale sell(Api owner, String offering, String layout, Size size) {
        Instant now = RealClock.utc().instant();
        Instant begin = now.plus(AHEAD);
        List<String> ids = IntStream.range(0, size.sessions())
                .mapToObj(day -> Shops.session(owner, offering, layout, begin.plus(Duration.ofDays(day))))
                .toList();
        Map<String, Object> sale = Shops.saleBody(
                ids.getFirst(),
                now.minusSeconds(60),
                begin,
                Map.of("sessionIds", ids, "unitsPerPerson", size.perPerson()));
        String id = owner.post("/v1/offerings/" + offering + "/sales", sale)
                .expecting(201)
                .text("id");
        return new Sale(id, ids);
    }

    private static String sell(Api owner, String offering, String layout, Map<String, Object> terms) {
        Instant now = RealClock.utc().instant();
        Instant begin = now.plus(AHEAD);
        String session = Shops.session(owner, offering, layout, begin);
        return owner.post(
                        "/v1/offerings/" + offering + "/sales",
                        Shops.saleBody(session, now.minusSeconds(60), begin, terms))
                .expecting(201)
                .text("id");
    }

    /** The owner of the demo. */
    static Api signIn(Api hasty) {
        Api stranger = hasty.patient();
        return stranger.withToken(
                stranger.post("/v1/session", OWNER).expecting(201).text("accessToken"));
    }

    private static List<String> unitsOf(Api owner, String layout) {
        var units = new ArrayList<String>();
        owner.get("/v1/layouts/" + layout)
                .expecting(200)
                .body()
                .get("sections")
                .forEach(section -> section.get("rows")
                        .forEach(row -> row.get("units")
                                .forEach(unit -> units.add(unit.get("id").asString()))));
        return units;
    }
}
