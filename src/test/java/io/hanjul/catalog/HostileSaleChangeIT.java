package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.People;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Shops;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: changes of a sale that make no sense are refused by field, by a stable code, in the language asked for. */
@ServerTest
class HostileSaleChangeIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Concert concert;
    private Instant tomorrow;
    private String sale;

    @BeforeEach
    void scheduleASale() {
        concert = Concert.of(people.anOwner(), clock.instant());
        tomorrow = concert.now().plus(Duration.ofDays(1));
        sale = concert.sell(concert.sale(Map.of("opensAt", tomorrow)))
                .expecting(201)
                .text("id");
    }

    @Test
    void hostileTermsAreRefused() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("opensAt", concert.startsAt().plus(Duration.ofDays(9))),
                Map.of("closesAt", concert.now().minusSeconds(9)),
                Map.of("closesAt", "+999999999-01-01T00:00:00Z"),
                Map.of("opensAt", "soon"),
                Map.of("unitsPerPerson", 0),
                Map.of("prices", List.of()),
                Map.of("prices", List.of(Shops.price("VIP", 1_000))),
                Map.of("prices", List.of(Shops.price("R", 1))),
                Map.of("sessionIds", List.of()))) {
            var body = new HashMap<>(terms(tomorrow));
            body.putAll(wrong);
            assertThat(change(body).expecting(400).code()).as("%s", wrong).isIn("INVALID_FIELDS", "MALFORMED");
        }
    }

    @Test
    void aWrongFieldIsSaidInTheLanguageAskedFor() {
        var backwards = new HashMap<>(terms(tomorrow));
        backwards.put("closesAt", concert.now().plusSeconds(60));
        assertThat(change(backwards).body().at("/errors/0/code").asString()).isEqualTo("BEFORE_OPENING");
        Api owner = concert.owner().with("If-Match", "\"1\"");
        assertThat(owner.put("/v1/sales/" + sale, backwards)
                        .body()
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("판매 시작보다 늦은 시각이어야 해요.");
        assertThat(owner.with("Accept-Language", "en")
                        .put("/v1/sales/" + sale, backwards)
                        .body()
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("must be after the sale opens");
        close(" \n ").expecting(400);
        close("가".repeat(201)).expecting(400);
        concert.owner().put("/v1/sales/" + sale, terms(tomorrow)).expecting(428);
        concert.owner()
                .post("/v1/sales/" + sale + "/closing", Map.of("reason", "이유"))
                .expecting(428);
    }

    private Map<String, Object> terms(Instant opensAt) {
        return Map.of(
                "opensAt",
                opensAt,
                "closesAt",
                concert.startsAt(),
                "unitsPerPerson",
                4,
                "prices",
                List.of(Shops.price("R", 99_000)));
    }

    private Answer change(Map<String, Object> terms) {
        return concert.owner().with("If-Match", "\"1\"").put("/v1/sales/" + sale, terms);
    }

    private Answer close(String reason) {
        return concert.owner()
                .with("If-Match", "\"1\"")
                .post("/v1/sales/" + sale + "/closing", Map.of("reason", reason));
    }
}
