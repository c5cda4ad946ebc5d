package io.hanjul.payment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inbox of webhooks against the sandbox, which is asked about what it, or anybody, is said to have told. */
@PaymentTest
class WebhookIT {

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final UUID ALL = new UUID(-1L, -1L);

    private final Checkout checkout;
    private final Webhooks webhooks;
    private final LookIntoWebhooks look;
    private final ReconcilePayments reconciler;
    private final RefundPayments refunder;
    private final Refunds refunds;
    private final WebhookSettings settings;
    private final PaymentModule.Seller seller;
    private final JdbcClient jdbc;

    @Autowired
    WebhookIT(
            Checkout checkout,
            Webhooks webhooks,
            LookIntoWebhooks look,
            ReconcilePayments reconciler,
            RefundPayments refunder,
            Refunds refunds,
            WebhookSettings settings,
            PaymentModule.Seller seller,
            JdbcClient jdbc) {
        this.checkout = checkout;
        this.webhooks = webhooks;
        this.look = look;
        this.reconciler = reconciler;
        this.refunder = refunder;
        this.refunds = refunds;
        this.settings = settings;
        this.seller = seller;
        this.jdbc = jdbc;
    }

    private static WebhookHint hint(PaymentView payment, WebhookHint.Status status, long balance) {
        String name = "transmission-" + NAMES.incrementAndGet();
        return new WebhookHint(UUID.fromString(payment.orderId()), name, status, OptionalLong.of(balance));
    }

    private List<WebhookView> of(PaymentView payment) {
        return webhooks.page(Optional.empty(), ALL, 100).stream()
                .filter(one -> one.payment().equals(payment.id()))
                .toList();
    }

    private List<WebhookOutcome> outcomes(PaymentView payment) {
        return of(payment).stream().map(WebhookView::outcome).toList();
    }

    private void lookUntil(PaymentView payment, WebhookOutcome... outcomes) {
        await().atMost(60, SECONDS).untilAsserted(() -> {
            look.look();
            assertThat(outcomes(payment)).containsExactlyInAnyOrder(outcomes);
        });
    }

    /** Well before it would have looked by itself, in an hour; an answer of the gateway may come too late once. */
    private void reconcileUntilDone(PaymentView payment) {
        await().atMost(60, SECONDS).untilAsserted(() -> {
            reconciler.reconcile();
            assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.DONE);
        });
    }

    @Test
    void sameTransmissionIsStoredOnceHoweverOftenAndHoweverManyAtOnce() throws Exception {
        PaymentView payment = checkout.open();
        WebhookHint news = hint(payment, WebhookHint.Status.EXPIRED, Checkout.PRICE.amount());
        List<Future<Webhooks.Receipt>> receipts;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Webhooks.Receipt> take = () -> webhooks.take(news);
            receipts = executor.invokeAll(Stream.generate(() -> take).limit(20).toList());
        }

        int stored = 0;
        for (Future<Webhooks.Receipt> receipt : receipts) {
            stored += receipt.get() == Webhooks.Receipt.STORED ? 1 : 0;
        }
        assertThat(stored).isEqualTo(1);
        assertThat(of(payment))
                .singleElement()
                .satisfies(one -> assertThat(one.times()).isEqualTo(20));
        lookUntil(payment, WebhookOutcome.KNOWN);
    }

    @Test
    void whatNamesNoPaymentOfOursAndWhatComesTooOftenLeavesNothing() {
        PaymentView payment = checkout.open();
        var nobodys = new WebhookHint(
                UUID.fromString("00000000-0000-7000-8000-000000000001"),
                "t",
                WebhookHint.Status.DONE,
                OptionalLong.empty());
        assertThat(webhooks.take(nobodys)).isEqualTo(Webhooks.Receipt.LEFT);

        for (int i = 0; i < settings.perPayment(); i++) {
            assertThat(webhooks.take(hint(payment, WebhookHint.Status.ABORTED, 1)))
                    .isEqualTo(Webhooks.Receipt.STORED);
        }
        assertThat(webhooks.take(hint(payment, WebhookHint.Status.ABORTED, 1))).isEqualTo(Webhooks.Receipt.LEFT);
        assertThat(of(payment)).hasSize(settings.perPayment());
    }

    @Test
    void forgedNewsOfAPaymentPayNothing() {
        PaymentView payment = checkout.open();
        webhooks.take(hint(payment, WebhookHint.Status.DONE, Checkout.PRICE.amount()));

        lookUntil(payment, WebhookOutcome.IN_ORDER);
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.READY);
        assertThat(seller.toldAbout(payment)).isEmpty();
    }

    @Test
    void newsOfAnUndecidedPaymentMakeTheReconcilerLookAtOnce() {
        PaymentView payment = checkout.open();
        checkout.confirmOnce(payment, checkout.pay(payment, "wait"));
        jdbc.sql("UPDATE payment SET next_look_at = clock_timestamp() + interval '1 hour' WHERE id = :id")
                .param("id", payment.id().value())
                .update();
        await().until(() -> checkout.takenFor(payment) > 0);

        webhooks.take(hint(payment, WebhookHint.Status.DONE, Checkout.PRICE.amount()));

        reconcileUntilDone(payment);
        lookUntil(payment, WebhookOutcome.AWAITED);
    }

    /** The gateway declined, and took the money all the same: seen at Toss, both within 46 ms. */
    @Test
    void moneyThatWasTakenAfterADeclineIsFoundAndSettled() {
        PaymentView payment = checkout.open();
        String key = checkout.pay(payment, "approve");
        PaymentAttempt attempt = checkout.begin(payment, key);
        checkout.confirmAtTheGateway(attempt);
        checkout.settle(attempt, new GatewayOutcome.Declined("REJECT_CARD_PAYMENT", "no"));
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.ABORTED);

        webhooks.take(hint(payment, WebhookHint.Status.ABORTED, Checkout.PRICE.amount()));
        webhooks.take(hint(payment, WebhookHint.Status.DONE, Checkout.PRICE.amount()));
        lookUntil(payment, WebhookOutcome.KNOWN, WebhookOutcome.REOPENED);

        reconcileUntilDone(payment);
        assertThat(checkout.chargesOf(payment)).isEqualTo(1);
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.ABORTED, PaymentState.DONE);
    }

    @Test
    void newsThatComeLateTwiceAndInAnyOrderChangeNothing() {
        PaymentView payment = checkout.open();
        checkout.confirm(payment, checkout.pay(payment, "approve"));
        refunds.all(payment.id(), "called off");
        await().atMost(60, SECONDS).untilAsserted(() -> {
            refunder.refund();
            assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.CANCELED);
        });

        webhooks.take(hint(payment, WebhookHint.Status.CANCELED, 0));
        webhooks.take(hint(payment, WebhookHint.Status.DONE, Checkout.PRICE.amount()));
        webhooks.take(hint(payment, WebhookHint.Status.DONE, Checkout.PRICE.amount()));
        webhooks.take(hint(payment, WebhookHint.Status.ABORTED, Checkout.PRICE.amount()));

        lookUntil(payment, WebhookOutcome.KNOWN, WebhookOutcome.KNOWN, WebhookOutcome.KNOWN, WebhookOutcome.IN_ORDER);
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.CANCELED);
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.DONE);
    }

    @Test
    void newsOfARefundThatIsUnderWayWaitForIt() {
        PaymentView payment = checkout.open();
        checkout.confirm(payment, checkout.pay(payment, "approve"));
        refunds.all(payment.id(), "called off");
        webhooks.take(hint(payment, WebhookHint.Status.CANCELED, 0));
        look.look();
        assertThat(outcomes(payment)).containsExactly(WebhookOutcome.RECEIVED);

        await().atMost(60, SECONDS).untilAsserted(() -> {
            refunder.refund();
            assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.CANCELED);
        });
        lookUntil(payment, WebhookOutcome.KNOWN);
    }
}
