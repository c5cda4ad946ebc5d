package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How much is left of many sessions. */
@ServerTest
class StockIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void theStockOfManySessionsComesInOneAnswer() {
        Venue one = hall();
        Venue other = hall();
        people.aGuest().holds(other.session(), other.units().subList(0, 3)).expecting(201);

        JsonNode items = people.stranger()
                .get("/v1/stock?session=" + other.session() + "&session=" + one.session() + "&session=" + one.sale())
                .expecting(200)
                .body()
                .get("items");

        assertThat(items.size()).isEqualTo(2);
        assertThat(items.get(0).get("sessionId").asString()).isEqualTo(other.session());
        assertThat(items.get(0).get("free").asInt()).isEqualTo(17);
        assertThat(items.get(0).get("held").asInt()).isEqualTo(3);
        assertThat(items.get(1).get("free").asInt()).isEqualTo(20);
    }

    @Test
    void theStockOfTooManySessionsIsRefused() {
        String all = "?session=" + hall().session() + "&session=01980000-0000-7000-8000-000000000000".repeat(50);

        assertThat(people.stranger().get("/v1/stock" + all).code()).isEqualTo("INVALID_FIELDS");
    }

    @Test
    void whatIsNoSessionIsRefused() {
        assertThat(people.stranger().get("/v1/stock").status()).isEqualTo(400);
        assertThat(people.stranger().get("/v1/stock?session=x").status()).isEqualTo(400);
    }

    private Venue hall() {
        return Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4));
    }
}
