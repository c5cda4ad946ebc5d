package io.hanjul.bench;

import io.hanjul.ids.RealClock;
import io.hanjul.testing.Api;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Shops;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sale that has not opened, in front of which people register for a draw; set up over the API by the owner of the
 * demo.
 *
 * @param owner its owner, signed in
 * @param sale its id
 * @param room id of its room
 * @param terms the terms of the sale, as they are sent
 */
record DrawnSale(Api owner, String sale, String room, Map<String, Object> terms) {

    private static final Duration AHEAD = Duration.ofDays(30);
    private static final int RATE_PER_MINUTE = 600;
    private static final int MOST_INSIDE = 100;

    static DrawnSale open(Api stranger) {
        Api owner = Hall.signIn(stranger);
        String place = Shops.place(owner, "HALL");
        String layout = owner.post("/v1/places/" + place + "/layouts?name=main", Plans.rows(2, 12))
                .expecting(201)
                .text("id");
        String offering = Shops.offering(owner, place);
        Instant opens = RealClock.utc().instant().plus(Duration.ofHours(12));
        Instant begin = opens.plus(AHEAD);
        String session = Shops.session(owner, offering, layout, begin);
        Map<String, Object> terms = Map.of(
                "opensAt", opens, "closesAt", begin, "unitsPerPerson", 4, "prices", List.of(Shops.price("R", 99_000)));
        String sale = owner.post("/v1/offerings/" + offering + "/sales", Shops.saleBody(session, opens, begin, terms))
                .expecting(201)
                .text("id");
        Map<String, Object> room = Map.of(
                "saleId", sale, "ratePerMinute", RATE_PER_MINUTE, "maxInside", MOST_INSIDE, "ordering", "LOTTERY");
        return new DrawnSale(
                owner, sale, owner.post("/v1/rooms", room).expecting(201).text("id"), terms);
    }

    /** Opens the sale now; answered once that is committed. */
    void openNow() {
        String version =
                owner.get("/v1/sales/" + sale + "/managed").expecting(200).header("ETag");
        var now = new HashMap<>(terms);
        now.put("opensAt", RealClock.utc().instant());
        owner.with("If-Match", version).put("/v1/sales/" + sale, now).expecting(200);
    }
}
