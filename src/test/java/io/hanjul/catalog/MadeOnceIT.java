package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: what an owner sends twice, after a double click or a lost answer, makes one thing. */
@ServerTest
class MadeOnceIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Concert concert;

    @BeforeEach
    void setUpAConcert() {
        concert = Concert.of(people.anOwner(), clock.instant());
    }

    @Test
    void oneOfferingIsMadeOfManyRequestsWithOneKey() {
        Api keyed = concert.owner().with("Idempotency-Key", Guest.newKey());
        List<Answer> answers =
                Race.of(IntStream.range(0, 6).boxed().toList(), click -> keyed.post("/v1/offerings", offering("신작")));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.expecting(201).text("id"))
                        .isEqualTo(answers.getFirst().text("id")));
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotent-Replayed").isEmpty())
                .hasSize(1);
        assertThat(keyed.post("/v1/offerings", offering("다른 작품")).expecting(422).code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void oneSessionIsMadeAndTwoWithoutAKey() {
        Api keyed = concert.owner().with("Idempotency-Key", Guest.newKey());
        var startsAt = concert.startsAt().plus(Duration.ofDays(1));
        var body = Map.of(
                "layoutId", concert.layout(), "startsAt", startsAt, "endsAt", startsAt.plus(Duration.ofHours(2)));

        String made = keyed.post(concert.sessionsPath(), body).expecting(201).text("id");
        Answer again = keyed.post(concert.sessionsPath(), body).expecting(201);

        assertThat(again.text("id")).isEqualTo(made);
        assertThat(again.header("Location")).isEqualTo("/v1/sessions/" + made);
        assertThat(concert.owner()
                        .post(concert.sessionsPath(), body)
                        .expecting(201)
                        .text("id"))
                .isNotEqualTo(made);
        people.anOwner()
                .with("Idempotency-Key", Guest.newKey())
                .post(concert.sessionsPath(), body)
                .expecting(404);
    }

    @Test
    void aSaleSentAgainIsTheSameAndARefusalIsNotKept() {
        Api keyed = concert.owner().with("Idempotency-Key", Guest.newKey());
        var free = concert.sale(Map.of("unitsPerPerson", 51));
        var sound = concert.sale(Map.of());

        keyed.post(concert.salesPath(), free).expecting(400);
        String sale = keyed.post(concert.salesPath(), sound).expecting(201).text("id");

        assertThat(keyed.post(concert.salesPath(), sound).expecting(201).text("id"))
                .isEqualTo(sale);
        concert.owner().post(concert.salesPath(), sound).expecting(409);
        concert.owner()
                .with("Idempotency-Key", "short")
                .post(concert.salesPath(), sound)
                .expecting(400);
    }

    /** It names no instant: one of its own would make a retry ask for another sale of the same session. */
    @Test
    void aSaleThatOpensAtOnceIsTheSameWhenItIsSentAgain() {
        Api keyed = concert.owner().with("Idempotency-Key", Guest.newKey());
        var atOnce = new HashMap<>(concert.sale(Map.of()));
        atOnce.remove("opensAt");

        Answer made = keyed.post(concert.salesPath(), atOnce).expecting(201);
        Answer again = keyed.post(concert.salesPath(), atOnce).expecting(201);

        assertThat(made.text("state")).isEqualTo("OPEN");
        assertThat(Instant.parse(made.text("opensAt"))).isBeforeOrEqualTo(clock.instant());
        assertThat(again.text("id")).isEqualTo(made.text("id"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(concert.owner()
                        .post(concert.salesPath(), atOnce)
                        .expecting(409)
                        .code())
                .isEqualTo("SESSION_ALREADY_ON_SALE");
    }

    private Map<String, Object> offering(String title) {
        return Map.of(
                "placeId", concert.place(),
                "kind", "PERFORMANCE",
                "title", Map.of("ko", title, "en", title),
                "description", Map.of("ko", title, "en", title));
    }
}
