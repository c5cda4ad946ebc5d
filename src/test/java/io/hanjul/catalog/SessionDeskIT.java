package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.place.Plans;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.People;
import io.hanjul.testing.Race;
import io.hanjul.testing.Shops;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: an owner moves a session as long as nobody can have bought it. */
@BesideTest
class SessionDeskIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Concert concert;
    private Instant later;

    @BeforeEach
    void setUpAConcert() {
        concert = Concert.of(people.anOwner(), clock.instant());
        later = concert.startsAt().plus(Duration.ofDays(2));
    }

    @Test
    void aSessionThatIsNotOnSaleTakesAnotherTimeAndLayout() {
        String layout = Shops.layout(concert.owner(), concert.place(), Plans.floor("A"));

        Answer moved = change(1, layout, later).expecting(200);

        assertThat(moved.header("ETag")).isEqualTo("\"2\"");
        assertThat(moved.text("layoutId")).isEqualTo(layout);
        assertThat(moved.text("startsAt")).isEqualTo(later.toString());
        assertThat(moved.text("businessDay")).isNotEmpty();
        assertThat(concert.owner()
                        .get("/v1/sessions/" + concert.session() + "/managed")
                        .header("ETag"))
                .isEqualTo("\"2\"");
    }

    @Test
    void beforeItsSaleOpensOnlyItsTimesMove() {
        String layout = Shops.layout(concert.owner(), concert.place(), Plans.floor("A"));
        String kept = concert.layout();
        concert.sell(concert.sale(Map.of("opensAt", concert.now().plus(Duration.ofDays(1)))))
                .expecting(201);

        assertThat(change(1, layout, later).expecting(409).code()).isEqualTo("LAYOUT_IN_USE");
        change(1, kept, later).expecting(200);
        Answer early = change(2, kept, concert.now().plus(Duration.ofDays(3))).expecting(400);
        assertThat(early.body().at("/errors/0/field").asString()).isEqualTo("endsAt");
    }

    @Test
    void onceItsSaleIsOpenItStays() {
        concert.sell(concert.sale(Map.of())).expecting(201);

        assertThat(change(1, concert.layout(), later).expecting(409).code()).isEqualTo("SALE_HAS_OPENED");
        assertThat(remove(1).expecting(409).code()).isEqualTo("SESSION_WAS_ON_SALE");
    }

    @Test
    void oneThatWasNeverOnSaleIsTakenAway() {
        remove(1).expecting(204);

        concert.owner().get("/v1/sessions/" + concert.session()).expecting(404);
        remove(1).expecting(404);
    }

    @Test
    void movingRemovingAndSellingAtOnceGoOneAfterTheOther() {
        String layout = concert.layout();
        List<Answer> answers = Race.of(List.of(0, 1, 2), what -> switch (what) {
            case 0 -> change(1, layout, later);
            case 1 -> remove(1);
            default -> concert.sell(concert.sale(Map.of()));
        });

        assertThat(answers).extracting(Answer::status).doesNotContain(500, 503);
        boolean removed = answers.get(1).status() == 204;
        boolean sold = answers.get(2).status() == 201;
        assertThat(removed && sold).isFalse();
    }

    @Test
    void onlyItsOwnerAndOnlyWithItsVersion() {
        Api other = people.anOwner().with("If-Match", "\"1\"");
        String path = "/v1/sessions/" + concert.session();
        var body = body(concert.layout(), later);

        other.put(path, body).expecting(404);
        other.delete(path).expecting(404);
        other.get("/v1/sessions/" + concert.session() + "/managed").expecting(404);
        concert.owner().put(path, body).expecting(428);
        concert.owner().delete(path).expecting(428);
        concert.owner().with("If-Match", "\"7\"").put(path, body).expecting(412);
        people.aGuest().api().with("If-Match", "\"1\"").put(path, body).expecting(403);
        people.stranger().with("If-Match", "\"1\"").delete(path).expecting(401);
    }

    @Test
    void hostileTimesAreRefused() {
        Api owner = concert.owner().with("If-Match", "\"1\"");
        String path = "/v1/sessions/" + concert.session();
        String layout = concert.layout();
        for (Object wrong : List.of(
                Map.of(),
                Map.of("layoutId", layout, "startsAt", later, "endsAt", later),
                Map.of("layoutId", layout, "startsAt", later, "endsAt", later.plus(Duration.ofDays(3))),
                Map.of("layoutId", layout, "startsAt", "-999999999-01-01T00:00:00Z", "endsAt", later),
                Map.of("layoutId", layout, "startsAt", "2999-01-01T00:00:00Z", "endsAt", "2999-01-01T01:00:00Z"),
                Map.of("layoutId", concert.session(), "startsAt", later, "endsAt", later.plusSeconds(60)),
                Map.of("layoutId", 7, "startsAt", later, "endsAt", later.plusSeconds(60)))) {
            assertThat(owner.put(path, wrong).expecting(400).code())
                    .as("%s", wrong)
                    .isIn("INVALID_FIELDS", "MALFORMED");
        }
    }

    @Test
    void oneThatIsOverIsHeldAgainstItsStart() {
        Instant past = concert.now().minus(Duration.ofDays(2));

        Answer over = change(1, concert.layout(), past).expecting(400);

        assertThat(over.body().at("/errors")).hasSize(1);
        assertThat(over.body().at("/errors/0/field").asString()).isEqualTo("startsAt");
        assertThat(over.body().at("/errors/0/code").asString()).isEqualTo("HAS_PASSED");
    }

    private Answer change(int version, String layoutId, Instant startsAt) {
        return concert.owner()
                .with("If-Match", "\"" + version + "\"")
                .put("/v1/sessions/" + concert.session(), body(layoutId, startsAt));
    }

    private Answer remove(int version) {
        return concert.owner().with("If-Match", "\"" + version + "\"").delete("/v1/sessions/" + concert.session());
    }

    private static Map<String, Object> body(String layoutId, Instant startsAt) {
        return Map.of("layoutId", layoutId, "startsAt", startsAt, "endsAt", startsAt.plus(Duration.ofHours(2)));
    }
}
