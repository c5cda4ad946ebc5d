package io.hanjul.payment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.hanjul.edge.Caller;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Role;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.PlaceId;
import io.hanjul.ids.SignInId;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: what was begun with an account ends with it, whatever a place has chosen since and whoever is unwell. */
@PaymentTest
class GatewayAccountsIT {

    private static final long PRICE = Checkout.PRICE.amount();
    private static final GatewayGuard.Kind<GatewayOutcome> CALL =
            new GatewayGuard.Kind<>(false, false, GatewayOutcome.NotSent::new, GatewayOutcome.Unknown::new);

    @Autowired
    Checkout checkout;

    @Autowired
    Payments payments;

    @Autowired
    PayeeAccounts choices;

    @Autowired
    GatewayAccounts accounts;

    @Autowired
    ReconcilePayments reconciler;

    @Autowired
    Refunds refunds;

    @Autowired
    RefundPayments refunder;

    @Autowired
    Settlements settlements;

    @Autowired
    AskForSettlements job;

    @Autowired
    Webhooks webhooks;

    @Autowired
    LookIntoWebhooks look;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IdSource ids;

    private Caller operator;
    private PlaceId hall;

    /** A place whose payments go to an account of its own. */
    @BeforeEach
    void choose() {
        operator = new Caller(new AccountId(ids.next()), new SignInId(ids.next()), Role.OPERATOR, false);
        hall = new PlaceId(ids.next());
        choices.choose(operator, hall, "hall");
    }

    private GatewayOutcome told(String account, PaymentView payment) {
        PaymentGateway gateway = accounts.find(account).orElseThrow().gateway();
        return await().until(
                        () -> gateway.find(payment.orderId()),
                        told -> told.isKnown() || told instanceof GatewayOutcome.NotFound);
    }

    @Test
    void twoPlacesArePaidToTwoAccountsAndNeitherSeesTheOthers() {
        PaymentView one = checkout.open(hall);
        PaymentView other = checkout.open();
        assertThat(List.of(one.account(), other.account())).containsExactly("hall", "");
        assertThat(payments.checkoutUrl(one, "http://a/b", "http://a/c", Locale.KOREAN))
                .endsWith("&clientKey=" + GatewayUnderTest.HALL_CLIENT);

        assertThat(checkout.confirm(one, checkout.pay(one, "approve"))).isInstanceOf(GatewayOutcome.Approved.class);
        assertThat(checkout.confirm(other, checkout.pay(other, "approve"))).isInstanceOf(GatewayOutcome.Approved.class);

        assertThat(told("hall", one)).isInstanceOf(GatewayOutcome.Approved.class);
        assertThat(told("", one)).isInstanceOf(GatewayOutcome.NotFound.class);
        assertThat(told("hall", other)).isInstanceOf(GatewayOutcome.NotFound.class);
    }

    /** The reconciler, a webhook, the settlement and a refund, after the place has gone back to the house's account. */
    @Test
    void whatIsUnderWayStaysWithTheAccountThatItBeganWith() {
        PaymentView payment = checkout.open(hall);
        PaymentAttempt attempt = checkout.begin(payment, checkout.pay(payment, "approve"));
        checkout.confirmAtTheGateway(attempt);
        checkout.settle(attempt, new GatewayOutcome.Unknown("lost on its way"));
        choices.choose(operator, hall, "");
        assertThat(checkout.open(hall).account()).as("who begins now").isEmpty();

        await().atMost(60, SECONDS).untilAsserted(() -> {
            reconciler.reconcile();
            assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.DONE);
        });
        assertThat(settled()).isEqualTo(SettlementLine.Verdict.AGREES);
        webhooks.take(new WebhookHint(
                UUID.fromString(payment.orderId()), "w", WebhookHint.Status.ABORTED, OptionalLong.empty()));
        await().atMost(60, SECONDS).untilAsserted(() -> {
            look.look();
            assertThat(webhooks.page(Optional.of(WebhookOutcome.IN_ORDER), new UUID(-1L, -1L), 100))
                    .anyMatch(one -> one.payment().equals(payment.id()));
        });

        refunds.all(payment.id(), "it was given back");
        await().atMost(60, SECONDS).untilAsserted(() -> {
            refunder.refund();
            assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.CANCELED);
        });
        assertThat(checkout.takenFor(payment)).isZero();
    }

    private SettlementLine.Verdict settled() {
        Instant now = jdbc.sql("SELECT clock_timestamp()")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        Instant from = now.minus(Duration.ofHours(1));
        Instant to = now.plus(Duration.ofHours(1));
        settlements.ask(hall, from, to, () -> true);
        checkout.hears(job, hall);
        return settlements.between(hall, from, to).getFirst().verdict();
    }

    @Test
    void anAccountThatDoesNotAnswerHoldsNobodyElseBack() {
        PaymentView other = checkout.open();
        String key = checkout.pay(other, "approve");
        GatewayGuard guard = accounts.find("hall").orElseThrow().guard();
        for (int silent = 0; silent < 1_000 && !guard.isOpen(); silent++) {
            guard.call(CALL, () -> new GatewayOutcome.Unknown("no answer, as the test wished"));
        }
        try {
            away(() -> checkout.open(hall));
            assertThat(checkout.confirm(other, key)).isInstanceOf(GatewayOutcome.Approved.class);
            assertThat(checkout.open().account()).isEmpty();
        } finally {
            await().atMost(60, SECONDS).until(() -> {
                guard.probe(CALL, () -> new GatewayOutcome.NotFound());
                return !guard.isOpen();
            });
        }
        assertThat(checkout.open(hall).account()).isEqualTo("hall");
    }

    /** Its file was taken away too early: all waits, and nothing is believed of it. */
    @Test
    void anAccountThatIsNoLongerConfiguredIsOneThatIsNotReached() {
        PaymentView payment = checkout.open(hall);
        PaymentAttempt attempt = checkout.begin(payment, checkout.pay(payment, "approve"));
        checkout.confirmAtTheGateway(attempt);
        checkout.settle(attempt, new GatewayOutcome.Unknown("lost on its way"));
        nameAccount(payment, "gone");

        reconciler.reconcile();
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.UNKNOWN);
        assertThatThrownBy(() -> choices.choose(operator, hall, "gone"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(PaymentProblem.NO_SUCH_ACCOUNT));

        nameAccount(payment, "hall");
        await().atMost(60, SECONDS).untilAsserted(() -> {
            reconciler.reconcile();
            assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.DONE);
        });
        assertThat(checkout.takenFor(payment)).isEqualTo(PRICE);
    }

    @Test
    void whoChoseWhatStaysOnRecord() {
        choices.choose(operator, hall, "");

        assertThat(choices.of(hall, PageRequest.of("", 10)).items())
                .extracting(AccountChoice::account, AccountChoice::by)
                .containsExactly(tuple("", operator.account()), tuple("hall", operator.account()));
    }

    private void nameAccount(PaymentView payment, String account) {
        jdbc.sql("UPDATE payment SET account = :account, next_look_at = clock_timestamp() WHERE id = :id")
                .param("account", account)
                .param("id", payment.id().value())
                .update();
    }

    private static void away(Runnable open) {
        assertThatThrownBy(open::run)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(PaymentProblem.GATEWAY_AWAY));
    }
}
