package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.hanjul.account.Account;
import io.hanjul.account.Accounts;
import io.hanjul.account.NewAccount;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Role;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.SignInId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Shops;
import io.hanjul.testing.Visitors;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import tools.jackson.databind.JsonNode;

@ServerTest
class SaleIT {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sales sales;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Clock clock;

    @Autowired
    private IdSource ids;

    @Autowired
    private ConfigurableApplicationContext context;

    @LocalServerPort
    private int port;

    private Visitors visitors;
    private Caller caller;
    private Concert concert;

    @BeforeEach
    void setUpAConcert() {
        visitors = new Visitors(accounts, port);
        String email = "owner-" + ids.next() + "@example.test";
        Account account = accounts.create(new NewAccount(email, Visitors.PASSWORD, "사장님", Role.OWNER, "ko"));
        caller = new Caller(account.id(), new SignInId(ids.next()), Role.OWNER, false);
        Api owner = visitors.stranger().withToken(visitors.signIn(email).text("accessToken"));
        concert = Concert.of(owner, clock.instant());
    }

    @Test
    void aSaleIsOpenScheduledOrClosedByTheClock() {
        Answer scheduled =
                concert.sell(concert.sale(Map.of("opensAt", concert.now().plus(Duration.ofDays(1)))));
        assertThat(scheduled.expecting(201).text("state")).isEqualTo("SCHEDULED");

        String other = Shops.session(concert.owner(), concert.offering(), concert.layout(), concert.startsAt());
        Answer open = concert.sell(Shops.saleBody(other, concert.now(), concert.startsAt(), Map.of()))
                .expecting(201);

        assertThat(open.text("state")).isEqualTo("OPEN");
        JsonNode read = visitors.stranger()
                .get("/v1/sales/" + open.text("id"))
                .expecting(200)
                .body();
        assertThat(read).isEqualTo(open.body());
        assertThat(read.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "offeringId",
                        "sessionIds",
                        "opensAt",
                        "closesAt",
                        "unitsPerPerson",
                        "state",
                        "rehearsal",
                        "transferable",
                        "moves",
                        "ending",
                        "endingReason",
                        "version",
                        "prices");
        assertThat(read.get("unitsPerPerson").asInt()).isEqualTo(4);
        assertThat(read.at("/prices/0/price/amount").asLong()).isEqualTo(99_000);
    }

    @Test
    void aSessionKnowsItsSaleAndItsBusinessDay() {
        Answer before =
                visitors.stranger().get("/v1/sessions/" + concert.session()).expecting(200);
        assertThat(before.text("saleId")).isEmpty();
        assertThat(before.body().propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "offeringId",
                        "layoutId",
                        "saleId",
                        "startsAt",
                        "endsAt",
                        "businessDay",
                        "zone",
                        "calledOff",
                        "earlierDates",
                        "version");

        String sale = concert.sell(concert.sale(Map.of())).expecting(201).text("id");

        assertThat(visitors.stranger().get("/v1/sessions/" + concert.session()).text("saleId"))
                .isEqualTo(sale);
        assertThat(sales.ofSession(SessionId.of(concert.session()))
                        .orElseThrow()
                        .pricesByCategory())
                .isEqualTo(Map.of("R", Money.krw(99_000)));
        assertThat(sales.requireOwner(caller, SaleId.of(sale)).id()).isEqualTo(SaleId.of(sale));
    }

    @Test
    void anotherOwnersThingsAreNotThere() {
        Api stranger = visitors.signedIn(Role.OWNER);
        String sale = concert.sell(concert.sale(Map.of())).expecting(201).text("id");

        stranger.post(concert.salesPath(), concert.sale(Map.of())).expecting(404);
        stranger.post(
                        concert.sessionsPath(),
                        Map.of(
                                "layoutId",
                                concert.layout(),
                                "startsAt",
                                concert.startsAt(),
                                "endsAt",
                                concert.startsAt().plusSeconds(9)))
                .expecting(404);
        visitors.signedIn(Role.GUEST)
                .post(concert.salesPath(), concert.sale(Map.of()))
                .expecting(403);
        visitors.stranger().get("/v1/sales/" + sale).expecting(200);
        visitors.stranger().get("/v1/sales/" + ids.next()).expecting(404);
    }

    @Test
    void ofManySalesThatWantOneSessionAtOnceOneGetsIt() {
        List<Answer> answers =
                Race.of(IntStream.range(0, 8).boxed().toList(), i -> concert.sell(concert.sale(Map.of())));

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(Answer::code)
                .containsOnly("SESSION_ALREADY_ON_SALE");
    }

    @Test
    void aSessionOnSaleIsAnnouncedOnceInsideTheTransaction() {
        var heard = new ArrayList<SessionOnSale>();
        listening(
                event -> heard.add(event.getPayload()),
                () -> sales.open(caller, OfferingId.of(concert.offering()), wish()));

        assertThat(heard).extracting(SessionOnSale::session).containsExactly(SessionId.of(concert.session()));
    }

    @Test
    void aListenerThatFailsTakesTheSaleBack() {
        ApplicationListener<PayloadApplicationEvent<SessionOnSale>> failing = event -> {
            throw new IllegalStateException("no cells");
        };

        listening(
                failing,
                () -> assertThatIllegalStateException()
                        .isThrownBy(() -> sales.open(caller, OfferingId.of(concert.offering()), wish()))
                        .withMessage("no cells"));

        assertThat(sessions.find(SessionId.of(concert.session())).orElseThrow().sale())
                .isEmpty();
    }

    @Test
    void anOfferingShowsItsPlaceSessionsAndSales() {
        String sale = concert.sell(concert.sale(Map.of())).expecting(201).text("id");

        JsonNode shown = visitors.stranger()
                .get("/v1/offerings/" + concert.offering())
                .expecting(200)
                .body();

        assertThat(shown.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "placeId",
                        "kind",
                        "title",
                        "description",
                        "state",
                        "version",
                        "place",
                        "sessions",
                        "sales",
                        "refundTerms");
        assertThat(shown.at("/place/name/en").asString()).isEqualTo("Test Theatre");
        assertThat(shown.at("/sessions/0/id").asString()).isEqualTo(concert.session());
        assertThat(shown.at("/sales/0/id").asString()).isEqualTo(sale);
        assertThat(visitors.stranger()
                        .get("/v1/offerings?limit=1")
                        .expecting(200)
                        .body()
                        .at("/items/0"))
                .isEqualTo(shown);
    }

    private NewSale wish() {
        return new NewSale(
                List.of(SessionId.of(concert.session())),
                concert.now(),
                concert.startsAt(),
                4,
                List.of(new CategoryPrice("R", Money.krw(1_000))));
    }

    private void listening(ApplicationListener<PayloadApplicationEvent<SessionOnSale>> listener, Runnable action) {
        context.addApplicationListener(listener);
        try {
            action.run();
        } finally {
            context.removeApplicationListener(listener);
        }
    }
}
