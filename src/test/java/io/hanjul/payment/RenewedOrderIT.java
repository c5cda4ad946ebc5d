package io.hanjul.payment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.PlaceId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.ProblemCode;
import io.hanjul.problem.Refusal;
import io.hanjul.testing.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: once an order is over, what still comes under its number is given back, and the next is charged once. */
@PaymentTest
class RenewedOrderIT {

    private static final UUID ALL = new UUID(-1L, -1L);
    private static final long PRICE = Checkout.PRICE.amount();

    @Autowired
    Checkout checkout;

    @Autowired
    PaymentGateway gateway;

    @Autowired
    Webhooks webhooks;

    @Autowired
    LookIntoWebhooks look;

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
    JdbcClient jdbc;

    @Autowired
    IdSource ids;

    /** A payment that has been called off once; the card had not been asked for its money so far. */
    private PaymentView calledOff() {
        PaymentView payment = checkout.open();
        PaymentAttempt attempt = checkout.begin(payment, checkout.pay(payment, "approve"));
        checkout.settle(attempt, new GatewayOutcome.Unknown("lost on its way"));
        await().atMost(60, SECONDS).untilAsserted(() -> {
            reconciler.reconcile();
            assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.ABORTED);
        });
        assertThat(checkout.again(payment).orderId()).isNotEqualTo(payment.orderId());
        return payment;
    }

    /** As no call of ours does it any more: another card of the same checkout is charged. */
    private void chargeLate(PaymentView old) {
        var late = new PaymentAttempt(
                ids.next(), old.id(), "", old.orderId(), checkout.pay(old, "approve"), Checkout.PRICE, "");
        await().until(() -> gateway.confirm(late), GatewayOutcome.Approved.class::isInstance);
        assertThat(checkout.takenFor(old)).isEqualTo(PRICE);
    }

    private void tellOf(PaymentView old) {
        webhooks.take(new WebhookHint(
                UUID.fromString(old.orderId()), "late", WebhookHint.Status.DONE, OptionalLong.of(PRICE)));
    }

    private void lookUntilGivenBack(PaymentView old) {
        await().atMost(60, SECONDS).untilAsserted(() -> {
            look.look();
            assertThat(webhooks.page(Optional.of(WebhookOutcome.GIVEN_BACK), ALL, 100))
                    .anyMatch(one -> one.payment().equals(old.id()));
        });
        assertThat(checkout.takenFor(old)).as("under the old number").isZero();
    }

    @Test
    void moneyThatComesUnderAnOldNumberGoesBackWhetherTheNextWasPaidOrNot() {
        PaymentView unpaid = calledOff();
        chargeLate(unpaid);
        tellOf(unpaid);
        lookUntilGivenBack(unpaid);
        assertThat(checkout.stateOf(unpaid)).isEqualTo(PaymentState.ABORTED);

        PaymentView old = calledOff();
        PaymentView anew = checkout.again(old);
        checkout.confirm(anew, checkout.pay(anew, "approve"));
        chargeLate(old);
        tellOf(old);
        lookUntilGivenBack(old);

        assertThat(checkout.stateOf(old)).isEqualTo(PaymentState.DONE);
        assertThat(checkout.takenFor(anew)).isEqualTo(PRICE);
    }

    @Test
    void aSettlementFindsMoneyUnderAnOldNumberAndHasItGivenBack() {
        PaymentView old = calledOff();
        chargeLate(old);
        PaymentView anew = checkout.again(old);
        checkout.confirm(anew, checkout.pay(anew, "approve"));
        var place = new PlaceId(ids.next());
        jdbc.sql("UPDATE payment SET payee_id = :place WHERE id = :id")
                .param("place", place.value())
                .param("id", old.id().value())
                .update();

        assertThat(settled(place))
                .extracting(SettlementLine::verdict, SettlementLine::ours, SettlementLine::gateway)
                .containsExactlyInAnyOrder(
                        tuple(SettlementLine.Verdict.ONLY_GATEWAY, 0L, PRICE),
                        tuple(SettlementLine.Verdict.AGREES, PRICE, PRICE));
        lookUntilGivenBack(old);
        assertThat(settled(place))
                .extracting(SettlementLine::verdict)
                .containsExactlyInAnyOrder(
                        SettlementLine.Verdict.CALLED_OFF,
                        SettlementLine.Verdict.CALLED_OFF,
                        SettlementLine.Verdict.AGREES);
    }

    private List<SettlementLine> settled(PlaceId place) {
        Instant now = jdbc.sql("SELECT clock_timestamp()")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        Instant from = now.minus(Duration.ofHours(1));
        Instant to = now.plus(Duration.ofHours(1));
        settlements.ask(place, from, to, () -> true);
        checkout.hears(job, place);
        return settlements.between(place, from, to);
    }

    @Test
    void whatWasPaidUnderASecondNumberGoesBackUnderIt() {
        PaymentView anew = checkout.again(calledOff());
        checkout.confirm(anew, checkout.pay(anew, "approve"));

        refunds.all(anew.id(), "it was given back");
        await().atMost(60, SECONDS).untilAsserted(() -> {
            refunder.refund();
            assertThat(checkout.stateOf(anew)).isEqualTo(PaymentState.CANCELED);
        });

        assertThat(checkout.takenFor(anew)).isZero();
    }

    /** Tabs that were opened before and after the calling off, and what the gateway tells meanwhile. */
    @Test
    void whoeverConfirmsAtOnceUnderOldAndNewNumbersOneIsCharged() {
        PaymentView old = calledOff();
        PaymentView anew = checkout.again(old);
        var tabs = new ArrayList<Runnable>();
        for (int i = 0; i < 12; i++) {
            String before = checkout.pay(old, "approve");
            String after = checkout.pay(anew, "approve");
            tabs.add(() -> checkout.confirmOnce(old, before));
            tabs.add(() -> checkout.confirmOnce(anew, after));
            tabs.add(() -> tellOf(old));
            tabs.add(look::look);
        }

        List<Optional<ProblemCode>> refusals = Race.of(tabs, RenewedOrderIT::refusalOf);

        assertThat(refusals.stream().flatMap(Optional::stream))
                .isSubsetOf(PaymentProblem.PAYMENT_ENDED, PaymentProblem.ALREADY_PAID, CommonProblem.IN_PROGRESS);
        checkout.hasAllTheTime(old);
        await().atMost(60, SECONDS).untilAsserted(() -> {
            reconciler.reconcile();
            assertThat(checkout.stateOf(old)).isEqualTo(PaymentState.DONE);
        });
        assertThat(checkout.chargesOf(old)).as("under the old number").isZero();
        assertThat(checkout.chargesOf(anew)).isEqualTo(1);
        assertThat(checkout.takenFor(anew)).isEqualTo(PRICE);
    }

    /** The first card was declined, as it seemed; the second was never sent. Then the first has paid after all. */
    @Test
    void aCardThatWasNotSentLeavesTheOneBeforeAsItWas() {
        PaymentView payment = checkout.open();
        String first = checkout.pay(payment, "approve");
        PaymentAttempt seems = checkout.begin(payment, first);
        checkout.settle(seems, new GatewayOutcome.Declined("PROVIDER_ERROR", ""));
        PaymentAttempt unsent = checkout.begin(payment, checkout.pay(payment, "approve"));
        checkout.settle(unsent, new GatewayOutcome.NotSent("no connection"));

        assertThat(checkout.again(payment))
                .returns(PaymentState.ABORTED, PaymentView::state)
                .returns("PROVIDER_ERROR", PaymentView::failureCode);
        checkout.confirmAtTheGateway(seems);
        tellOf(payment);

        await().atMost(60, SECONDS).untilAsserted(() -> {
            look.look();
            reconciler.reconcile();
            assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.DONE);
        });
        assertThat(checkout.chargesOf(payment)).isEqualTo(1);
    }

    private static Optional<ProblemCode> refusalOf(Runnable tab) {
        try {
            tab.run();
            return Optional.empty();
        } catch (Refusal no) {
            return Optional.of(no.code());
        }
    }
}
