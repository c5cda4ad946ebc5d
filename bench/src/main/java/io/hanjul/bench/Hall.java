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
 * @param sales the sessions of each sale
 * @param units ids of the hall's seats
 */
record Hall(List<List<String>> sales, List<String> units) {

    /** Most seats that an account may take in one sale. */
    static final int SEATS_A_PERSON = 50;

    private static final Map<String, Object> OWNER =
            Map.of("email", "owner@hanjul.example", "password", "hanjul-demo-owner");
    private static final Duration AHEAD = Duration.ofDays(30);

    /**
     * What to set up.
     *
     * @param rows rows of the hall
     * @param seatsInARow seats in each
     * @param sales how many sales
     * @param sessions sessions of each sale
     */
    record Size(int rows, int seatsInARow, int sales, int sessions) {}

    static Hall open(Api stranger, Size size) {
        Api owner = stranger.withToken(
                stranger.post("/v1/session", OWNER).expecting(201).text("accessToken"));
        String place = Shops.place(owner, "HALL");
        String layout = owner.post(
                        "/v1/places/" + place + "/layouts?name=main", Plans.rows(size.rows(), size.seatsInARow()))
                .expecting(201)
                .text("id");
        String offering = Shops.offering(owner, place);
        List<List<String>> sales = IntStream.range(0, size.sales())
                .mapToObj(sale -> sell(owner, offering, layout, size.sessions()))
                .toList();
        return new Hall(sales, unitsOf(owner, layout));
    }

    private static List<String> sell(Api owner, String offering, String layout, int sessions) {
        Instant now = RealClock.utc().instant();
        Instant begin = now.plus(AHEAD);
        List<String> ids = IntStream.range(0, sessions)
                .mapToObj(day -> Shops.session(owner, offering, layout, begin.plus(Duration.ofDays(day))))
                .toList();
        Map<String, Object> sale = Shops.saleBody(
                ids.getFirst(),
                now.minusSeconds(60),
                begin,
                Map.of("sessionIds", ids, "unitsPerPerson", SEATS_A_PERSON));
        owner.post("/v1/offerings/" + offering + "/sales", sale).expecting(201);
        return ids;
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
