package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Shops;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What opens next, what is on sale and what is over, each in the order in which guests want it. */
@ServerTest
class ProgrammeIT {

    private static final Duration MONTH = Duration.ofDays(29);

    @Autowired
    People people;

    private Api owner;
    private Instant now;

    @BeforeEach
    void anOwner(@Autowired Clock clock) {
        owner = people.anOwner();
        now = clock.instant();
    }

    @Test
    void whatOpensNextComesSoonestFirst() {
        String later = offering(now.plus(Duration.ofHours(3)), MONTH);
        String soon = offering(now.plus(Duration.ofHours(1)), MONTH);
        String open = offering(now.minus(Duration.ofHours(1)), MONTH);

        assertThat(inOrder("SCHEDULED", later, soon, open)).containsExactly(soon, later);
    }

    @Test
    void whatIsOnSaleComesLatestOpenedFirst() {
        String longOpen = offering(now.minus(Duration.ofHours(3)), MONTH);
        String justOpen = offering(now.minus(Duration.ofHours(1)), MONTH);
        String soon = offering(now.plus(Duration.ofHours(1)), MONTH);

        assertThat(inOrder("OPEN", longOpen, justOpen, soon)).containsExactly(justOpen, longOpen);
    }

    @Test
    void theRestIsWhatHasNoSaleThatIsNotOver() {
        String open = offering(now.minus(Duration.ofHours(1)), MONTH);
        String none = Shops.offering(owner, Shops.place(owner, "HALL"));

        assertThat(inOrder("CLOSED", open, none)).containsExactly(none);
    }

    @Test
    void pageByPageNothingIsMissingAndNothingComesTwice() {
        var made = new ArrayList<String>();
        // Two open at the same moment.
        for (int hours : List.of(1, 2, 2, 3)) {
            made.add(offering(now.plus(Duration.ofHours(hours)), MONTH));
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            Answer page = owner.get("/v1/offerings?sale=SCHEDULED&limit=1&cursor=" + cursor)
                    .expecting(200);
            seen.add(page.body().get("items").get(0).get("id").asString());
            cursor = page.text("next");
        } while (!cursor.isEmpty());

        assertThat(seen).doesNotHaveDuplicates().containsAll(made);
    }

    @Test
    void whatIsNoStateOrNoCursorOfOursIsRefusedByField() {
        assertThat(owner.get("/v1/offerings?sale=SOON").status()).isEqualTo(400);
        for (String cursor : List.of("1", "x-y", "1-x", "99999999999999999999-" + "0".repeat(36))) {
            Answer refused =
                    owner.get("/v1/offerings?sale=OPEN&cursor=" + cursor).expecting(400);
            assertThat(refused.body().get("errors").get(0).get("field").asString())
                    .isEqualTo("cursor");
        }
    }

    private String offering(Instant opensAt, Duration open) {
        var window = new Venue.Window(opensAt, opensAt.plus(open));
        Venue hall = Venue.onSale(owner, new Venue.Setup(Plans.rows(1, 1), 4), window);
        return owner.get("/v1/sessions/" + hall.session()).expecting(200).text("offeringId");
    }

    /** Those of our offerings that the programme lists there; other tests have some too. */
    private List<String> inOrder(String state, String... ours) {
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            Answer page = owner.get("/v1/offerings?sale=" + state + "&limit=100&cursor=" + cursor)
                    .expecting(200);
            page.body().get("items").forEach(item -> seen.add(item.get("id").asString()));
            cursor = page.text("next");
        } while (!cursor.isEmpty());
        seen.retainAll(List.of(ours));
        return seen;
    }
}
