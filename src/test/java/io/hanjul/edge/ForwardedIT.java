package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a trusted proxy says of a request counts; what anybody else says does not. */
@BesideTest
class ForwardedIT {

    private static final int GUESSES = 10;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Test
    void eachOfACrowdBehindAProxyHasAnAddressOfItsOwn() {
        Api crowd = people.stranger();
        String email = Guest.newKey() + "@example.test";
        for (int guess = 0; guess < GUESSES; guess++) {
            guess(crowd.throughTheProxy("203.0.113.1"), email).expecting(401);
        }
        assertThat(guess(crowd.throughTheProxy("203.0.113.1"), email).code()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(guess(crowd.throughTheProxy("2001:db8::1"), email).status())
                .as("who guesses elsewhere locks nobody out here")
                .isEqualTo(401);
    }

    @Test
    void whoIsNoProxyCannotTakeAnotherAddress() {
        String email = Guest.newKey() + "@example.test";
        for (int guess = 0; guess < GUESSES; guess++) {
            guess(people.stranger().with("X-Forwarded-For", "203.0.113." + guess), email)
                    .expecting(401);
        }
        assertThat(guess(people.stranger().with("X-Forwarded-For", "203.0.113.99"), email)
                        .code())
                .isEqualTo("TOO_MANY_REQUESTS");
    }

    @Test
    void anEmailThatIsGuessedAtFromEverywhereIsClosedForAWhile() {
        String email = Guest.newKey() + "@example.test";
        long let = IntStream.range(0, 250)
                .filter(guess -> guess(people.stranger().throughTheProxy("198.51.100." + guess), email)
                                .status()
                        == 401)
                .count();
        assertThat(let).isEqualTo(200);
    }

    @Test
    void aJoinCountsFromTheMomentInWhichItReachedTheProxy() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 1), 1));
        String turns = hall.owner()
                        .post("/v1/rooms", Map.of("saleId", hall.sale(), "ratePerMinute", 600, "maxInside", 9))
                        .expecting(201)
                        .header("Location")
                + "/turns";
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Instant reach = clock.instant().minusMillis(250);
            assertThat(joinedAt(people.stranger().throughTheProxy("203.0.113.5"), reach, turns))
                    .isBeforeOrEqualTo(reach);
        });
        Instant before = clock.instant();
        assertThat(joinedAt(people.stranger(), before.minusMillis(250), turns))
                .as("nobody else is believed")
                .isAfter(before.minusMillis(200));
    }

    private static Instant joinedAt(Api api, Instant reach, String turns) {
        String start = "t=" + reach.getEpochSecond() + ".%03d".formatted(reach.getNano() / 1_000_000);
        return Instant.parse(api.with("X-Request-Start", start)
                .post(turns, Map.of())
                .expecting(201)
                .text("joinedAt"));
    }

    private static Api.Answer guess(Api api, String email) {
        return api.post("/v1/session", Map.of("email", email, "password", "no password of theirs"));
    }
}
