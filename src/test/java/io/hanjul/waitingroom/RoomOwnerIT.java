package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.account.Accounts;
import io.hanjul.edge.Role;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Visitors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An owner puts a waiting room in front of a sale. */
@BesideTest
class RoomOwnerIT {

    private static final Map<String, String> NAME = Map.of("ko", "시험", "en", "Test");
    private static final String PLAN = """
            {"name": "Small", "size": {"width": 100, "height": 100},
             "categories": [{"name": "A", "color": "#336699"}],
             "zones": [{"name": "Stalls", "position": {"x": 0, "y": 0}, "rows": [
               {"row_number": "1", "position": {"x": 0, "y": 0}, "seats": [
                 {"seat_guid": "1-1", "seat_number": "1", "position": {"x": 0, "y": 0}, "category": "A"},
                 {"seat_guid": "1-2", "seat_number": "2", "position": {"x": 20, "y": 0}, "category": "A"}]}]}]}
            """;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Visitors visitors;
    private Api owner;
    private Instant opensAt;

    @BeforeEach
    void signIn() {
        visitors = new Visitors(accounts, port);
        owner = visitors.signedIn(Role.OWNER);
        opensAt = clock.instant().plusSeconds(60);
    }

    @Test
    void opensARoomInFrontOfTheirSaleOnce() {
        String sale = sale();
        Answer room = open(owner, sale, 600, 300).expecting(201);
        assertThat(room.text("saleId")).isEqualTo(sale);
        assertThat(room.text("state")).isEqualTo("OPEN");
        assertThat(Duration.between(Instant.parse(room.text("opensAt")), opensAt)
                        .abs())
                .isLessThan(Duration.ofMillis(1));

        Api anybody = visitors.stranger();
        assertThat(room.header("Location")).isEqualTo("/v1/rooms/" + room.text("id"));
        assertThat(anybody.get(room.header("Location")).expecting(200).body()).isEqualTo(room.body());
        Answer found = anybody.get("/v1/rooms?saleId=" + sale).expecting(200);
        assertThat(found.body().get("items").get(0).get("id").asString()).isEqualTo(room.text("id"));
        assertThat(found.text("next")).isEmpty();

        assertThat(open(owner, sale, 600, 300).expecting(409).code()).isEqualTo("ROOM_EXISTS");
    }

    @Test
    void nobodyOpensARoomInFrontOfAnothersSale() {
        String sale = sale();
        assertThat(open(visitors.signedIn(Role.OWNER), sale, 600, 300)
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(open(visitors.signedIn(Role.GUEST), sale, 600, 300)
                        .expecting(403)
                        .code())
                .isEqualTo("NOT_ALLOWED");
        assertThat(visitors.stranger()
                        .get("/v1/rooms?saleId=" + sale)
                        .expecting(200)
                        .body()
                        .get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 300", "-1, 300", "600001, 300", "600, 0", "600, 1000001"})
    void aRoomHasLimits(int rate, int maxInside) {
        String nowhere = "0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c";
        assertThat(open(owner, nowhere, rate, maxInside).expecting(400).code()).isEqualTo("INVALID_FIELDS");
    }

    private static Answer open(Api who, String sale, int rate, int maxInside) {
        return who.post("/v1/rooms", Map.of("saleId", sale, "ratePerMinute", rate, "maxInside", maxInside));
    }

    private String sale() {
        String place = make(
                "/v1/places",
                Map.of(
                        "kind",
                        "HALL",
                        "name",
                        NAME,
                        "address",
                        NAME,
                        "latitude",
                        37.5,
                        "longitude",
                        127,
                        "zone",
                        "Asia/Seoul"));
        String layout = owner.postText("/v1/places/" + place + "/layouts?name=Small", PLAN)
                .expecting(201)
                .text("id");
        String offering = make(
                "/v1/offerings", Map.of("placeId", place, "kind", "PERFORMANCE", "title", NAME, "description", NAME));
        Instant starts = opensAt.plus(Duration.ofDays(7));
        String session = make(
                "/v1/offerings/" + offering + "/sessions",
                Map.of("layoutId", layout, "startsAt", starts, "endsAt", starts.plusSeconds(7_200)));
        var price = Map.of("category", "A", "price", Map.of("amount", 15_000, "currency", "KRW"));
        return make(
                "/v1/offerings/" + offering + "/sales",
                Map.of(
                        "sessionIds",
                        List.of(session),
                        "opensAt",
                        opensAt,
                        "closesAt",
                        starts,
                        "unitsPerPerson",
                        4,
                        "prices",
                        List.of(price)));
    }

    private String make(String path, Map<String, Object> body) {
        return owner.post(path, body).expecting(201).text("id");
    }
}
