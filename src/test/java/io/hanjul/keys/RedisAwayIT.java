package io.hanjul.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Promptness;
import io.hanjul.testing.Standstill;
import io.hanjul.testing.StandstillTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Redis stands still: everything goes on without it, at once. */
@StandstillTest
class RedisAwayIT {

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Autowired
    private RedisStores stores;

    @Test
    void everythingIsAnsweredWithoutRedisWithinAQuarterOfASecond() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4));
        String turns = hall.owner()
                        .post("/v1/rooms", Map.of("saleId", hall.sale(), "ratePerMinute", 600, "maxInside", 100))
                        .expecting(201)
                        .header("Location")
                + "/turns";
        Guest guest = people.aGuest();
        assertThat(Promptness.ofThreeTries(() -> answeredInTime(using(guest.api(), turns))))
                .isTrue();
    }

    private boolean answeredInTime(List<Supplier<Answer>> requests) {
        assertThat(requests).allMatch(request -> request.get().status() < 500);
        Supplier<Answer> control = () -> people.stranger().get("/v1/time");
        boolean inTime = Standstill.ofRedis(() -> Promptness.of(
                requests, control, answer -> assertThat(answer.status()).isIn(200, 201, 401)));
        await().until(() -> stores.queue().attempt(redis -> redis.ping()).isPresent()
                && stores.cache().attempt(redis -> redis.ping()).isPresent());
        return inTime;
    }

    /** Joining remembers the turn; signing in counts the attempts. */
    private List<Supplier<Answer>> using(Api guest, String turns) {
        Api stranger = people.stranger();
        return List.of(
                () -> guest.post(turns, Map.of()),
                () -> guest.post(turns, Map.of()),
                () -> stranger.post(
                        "/v1/session", Map.of("email", Guest.newKey() + "@example.test", "password", "no password")));
    }
}
