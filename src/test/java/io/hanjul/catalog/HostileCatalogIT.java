package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.account.Accounts;
import io.hanjul.edge.Role;
import io.hanjul.ids.IdSource;
import io.hanjul.place.Plans;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Shops;
import io.hanjul.testing.Visitors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class HostileCatalogIT {

    @Autowired
    private IdSource ids;

    private Concert concert;

    @BeforeEach
    void setUpAConcert(@Autowired Accounts accounts, @Autowired Clock clock, @LocalServerPort int port) {
        concert = Concert.of(new Visitors(accounts, port).signedIn(Role.OWNER), clock.instant());
    }

    @Test
    void everyCategoryNeedsAPriceAndNothingElseHasOne() {
        assertThat(concert.sell(concert.sale(Map.of("prices", List.of(Shops.price("VIP", 1)))))
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        var twoCategories = Plans.floor("A");
        twoCategories.withArray("categories").addObject().put("name", "S");
        Plans.seat(twoCategories, 0, 0).put("category", "S");
        String other = Shops.session(
                concert.owner(),
                concert.offering(),
                Shops.layout(concert.owner(), concert.place(), twoCategories),
                concert.startsAt());

        Answer refused = concert.sell(Shops.saleBody(other, concert.now(), concert.startsAt(), Map.of()))
                .expecting(400);

        assertThat(refused.code()).isEqualTo("PRICE_MISSING");
        assertThat(refused.text("detail")).contains("S");
    }

    @Test
    void whatMakesNoSenseIsRefusedByField() {
        var wrong = Map.<String, Map<String, Object>>ofEntries(
                Map.entry("prices[0].price.amount", Map.of("prices", List.of(Shops.price("R", -1)))),
                Map.entry("closesAt", Map.of("closesAt", concert.now())),
                Map.entry("opensAt", Map.of("opensAt", "0001-01-01T00:00:00Z")),
                Map.entry("unitsPerPerson", Map.of("unitsPerPerson", 51)),
                Map.entry("sessionIds", Map.of("sessionIds", List.of(ids.next().toString()))));

        wrong.forEach((field, other) -> {
            Answer refused = concert.sell(concert.sale(other)).expecting(400);
            assertThat(refused.code()).as(field).isEqualTo("INVALID_FIELDS");
            assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo(field);
        });
    }

    @Test
    void hostileValuesAreAnsweredWithTheRightCode() {
        List<Map<String, Object>> hostile = List.of(
                Map.of("prices", List.of(Shops.price("R", 100_000_001))),
                Map.of("prices", List.of(Shops.price("R", 1), Shops.price("R", 2))),
                Map.of("prices", List.of()),
                Map.of("prices", List.of(Map.of("category", "R"))),
                Map.of("prices", List.of(Map.of("category", "R", "price", Map.of("amount", 1, "currency", "USD")))),
                Map.of("prices", List.of(Map.of("category", "R", "price", Map.of("amount", 1, "currency", "won")))),
                Map.of("prices", List.of(Map.of("category", "R", "price", Map.of("amount", 1.5, "currency", "KRW")))),
                Map.of("sessionIds", List.of()),
                Map.of("sessionIds", List.of(concert.session(), concert.session())),
                Map.of("sessionIds", List.of("x")),
                Map.of("opensAt", "soon"),
                Map.of("opensAt", concert.startsAt().plus(Duration.ofDays(1))),
                Map.of("closesAt", concert.startsAt().plus(Duration.ofDays(1))),
                Map.of("closesAt", "+999999999-01-01T00:00:00Z"),
                Map.of("unitsPerPerson", 0),
                Map.of("unitsPerPerson", -4),
                Map.of("rehearsal", "yes"),
                Map.of("state", "OPEN"));

        for (Map<String, Object> values : hostile) {
            assertThat(concert.sell(concert.sale(values)).expecting(400).code())
                    .as("%s", values)
                    .isIn("INVALID_FIELDS", "MALFORMED", "PRICE_MISSING");
        }
        concert.sell(concert.sale(Map.of())).expecting(201);
    }

    @Test
    void whatCostsNothingIsToldPlainly() {
        Answer free = concert.sell(concert.sale(Map.of("prices", List.of(Shops.price("R", 0)))))
                .expecting(400);

        assertThat(free.body().at("/errors")).hasSize(1);
        assertThat(free.body().at("/errors/0/code").asString()).isEqualTo("FREE_NOT_YET");
        assertThat(free.body().at("/errors/0/message").asString()).contains("무료", "100원");
        Answer dear = concert.sell(concert.sale(Map.of("prices", List.of(Shops.price("R", 100_000_001)))))
                .expecting(400);
        assertThat(dear.body().at("/errors/0/message").asString()).contains("100,000,000원");
    }

    @Test
    void sessionsThatMakeNoSenseAreRefused() {
        String path = concert.sessionsPath();
        String layout = concert.layout();
        Instant past = concert.now().minus(Duration.ofDays(2));
        String foreign = Shops.layout(concert.owner(), Shops.place(concert.owner(), "HALL"), Plans.floor("A"));

        List<Map<String, Object>> wrong = List.of(
                Map.of("layoutId", layout, "startsAt", concert.startsAt(), "endsAt", concert.startsAt()),
                Map.of("layoutId", layout, "startsAt", past, "endsAt", past.plusSeconds(60)),
                Map.of(
                        "layoutId",
                        layout,
                        "startsAt",
                        concert.startsAt(),
                        "endsAt",
                        concert.startsAt().plus(Duration.ofDays(3))),
                Map.of("layoutId", layout, "startsAt", "2999-01-01T00:00:00Z", "endsAt", "2999-01-01T01:00:00Z"),
                Map.of("layoutId", layout, "startsAt", "-999999999-01-01T00:00:00Z", "endsAt", concert.startsAt()),
                Map.of("layoutId", layout, "startsAt", concert.startsAt(), "endsAt", "-1000000000-01-01T00:00:00Z"),
                Map.of(
                        "layoutId",
                        foreign,
                        "startsAt",
                        concert.startsAt(),
                        "endsAt",
                        concert.startsAt().plusSeconds(60)));

        for (Map<String, Object> values : wrong) {
            assertThat(concert.owner().post(path, values).expecting(400).code())
                    .as("%s", values)
                    .isIn("INVALID_FIELDS", "MALFORMED");
        }
    }
}
