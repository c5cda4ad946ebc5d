package io.hanjul.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.Randomness;
import io.hanjul.testing.MovableClock;
import io.hanjul.testing.SandboxCustomer;
import io.hanjul.testing.SandboxLedger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gateway over real HTTP on the loopback address, in this process. */
class SandboxTests {

    private static final String ORDER = "order-0001";

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private SandboxGateway gateway;
    private GatewayShop shop;
    private SandboxCustomer customer;

    @BeforeEach
    void start() throws Exception {
        var options = new SandboxGateway.Options(0, folder, GatewayShop.KEY, Duration.ofSeconds(2));
        gateway = SandboxGateway.start(options, clock, new IdSource(clock, Randomness.secure()));
        shop = new GatewayShop(gateway.port());
        customer = new SandboxCustomer(shop.address());
    }

    @AfterEach
    void stop() throws Exception {
        gateway.close();
    }

    @Test
    void eachApprovalHasANumberOfItsOwnAndKeepsIt() throws Exception {
        String first = customer.approve(ORDER, 15_000);
        String second = customer.approve("order-0002", 15_000);

        assertThat(approvalOf(first)).isEqualTo("00000000");
        var told = shop.confirm(first, ORDER, 15_000, Map.of());
        shop.confirm(second, "order-0002", 15_000, Map.of());
        String number = told.json().at("/card/approveNo").asString();

        assertThat(number).matches("\\d{8}").isNotEqualTo("00000000").isNotEqualTo(approvalOf(second));
        stop();
        start();
        assertThat(approvalOf(first)).isEqualTo(number);
    }

    private String approvalOf(String key) throws Exception {
        return shop.get("/v1/payments/" + key).json().at("/card/approveNo").asString();
    }

    @Test
    void noTwoApprovalsHaveOneNumber() {
        var numbers = new HashSet<String>();
        for (int ordinal = 1; ordinal <= 100_000; ordinal++) {
            numbers.add(WireFormat.approvalNumber(ordinal));
        }
        // They come again after all of them, so not after a half or a fifth.
        assertThat(WireFormat.approvalNumber(1))
                .isEqualTo(WireFormat.approvalNumber(100_000_001))
                .isNotEqualTo(WireFormat.approvalNumber(50_000_001))
                .isNotEqualTo(WireFormat.approvalNumber(20_000_001));
        assertThat(numbers).hasSize(100_000).doesNotContain("00000000").allMatch(number -> number.length() == 8);
    }

    @Test
    void approvedPaymentIsDoneAndCanBeFoundByKeyAndByOrder() throws Exception {
        String key = customer.approve(ORDER, 15_000);

        var confirmed = shop.confirm(key, ORDER, 15_000, Map.of());

        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.state()).isEqualTo("DONE");
        assertThat(confirmed.json().path("balanceAmount").asLong()).isEqualTo(15_000);
        assertThat(shop.get("/v1/payments/" + key).body()).isEqualTo(confirmed.body());
        assertThat(shop.get("/v1/payments/orders/" + ORDER).body()).isEqualTo(confirmed.body());
        assertThat(new SandboxLedger(shop.address()).balanceOf(ORDER)).isEqualTo(15_000);
    }

    @Test
    void declinedCardTakesNoMoney() throws Exception {
        String key = customer.pay("decline", ORDER, 15_000);

        var declined = shop.confirm(key, ORDER, 15_000, Map.of());

        assertThat(declined.status()).isEqualTo(403);
        assertThat(declined.code()).isEqualTo("REJECT_CARD_PAYMENT");
        var found = shop.get("/v1/payments/orders/" + ORDER);
        assertThat(found.state()).isEqualTo("ABORTED");
        assertThat(found.json().at("/failure/code").asString()).isEqualTo("REJECT_CARD_PAYMENT");
        assertThat(new SandboxLedger(shop.address()).balanceOf(ORDER)).isZero();
    }

    @Test
    void calledOffPaymentGoesBackToTheShopWithoutKey() {
        Map<String, String> back = customer.press("cancel", ORDER, 15_000);

        assertThat(back).containsEntry("code", "PAY_PROCESS_CANCELED").containsEntry("orderId", ORDER);
        assertThat(back).doesNotContainKey("paymentKey");
    }

    @Test
    void slowConfirmationIsInFlightForASecondRequestAndThenReplayed() throws Exception {
        String key = customer.pay("wait", ORDER, 15_000);
        Map<String, String> once = Map.of("Idempotency-Key", "confirm:1");
        Callable<GatewayShop.Reply> confirm = () -> shop.confirm(key, ORDER, 15_000, once);
        List<Future<GatewayShop.Reply>> both;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            both = executor.invokeAll(List.of(confirm, confirm));
        }

        List<String> answers = new ArrayList<>();
        for (Future<GatewayShop.Reply> reply : both) {
            answers.add(reply.get().state() + reply.get().code());
        }
        assertThat(answers).containsExactlyInAnyOrder("DONE", "IDEMPOTENT_REQUEST_PROCESSING");
        assertThat(confirm.call().state()).isEqualTo("DONE");
    }

    @Test
    void replayLooksAtKeyAndAddressButNotAtTheBody() throws Exception {
        Map<String, String> once = Map.of("Idempotency-Key", "confirm:1");
        var first = shop.confirm(customer.approve(ORDER, 15_000), ORDER, 15_000, once);

        var other = shop.confirm(customer.approve("order-0002", 9_000), "order-0002", 9_000, once);

        assertThat(other.body()).isEqualTo(first.body());
        assertThat(other.traceId()).isEqualTo(first.traceId());
        assertThat(new SandboxLedger(shop.address()).chargesOf("order-0002")).isZero();
    }

    @Test
    void errorsAreReplayedUntilTheKeyIsForgotten() throws Exception {
        Map<String, String> once = Map.of("Idempotency-Key", "confirm:1");
        assertThat(shop.confirm("none", ORDER, 15_000, once).code()).isEqualTo("NOT_FOUND_PAYMENT_SESSION");
        String key = customer.approve(ORDER, 15_000);

        assertThat(shop.confirm(key, ORDER, 15_000, once).code()).isEqualTo("NOT_FOUND_PAYMENT_SESSION");

        clock.advance(StoredAnswer.KEPT);
        String fresh = customer.approve(ORDER, 15_000);
        assertThat(shop.confirm(fresh, ORDER, 15_000, once).state()).isEqualTo("DONE");
    }

    @Test
    void amountOrOrderThatTheCustomerDidNotAgreeToIsRefused() throws Exception {
        String key = customer.approve(ORDER, 15_000);

        assertThat(shop.confirm(key, ORDER, 1_000, Map.of()).code()).isEqualTo("FORBIDDEN_REQUEST");
        assertThat(shop.confirm(key, "order-0002", 15_000, Map.of()).code()).isEqualTo("FORBIDDEN_REQUEST");
        assertThat(new SandboxLedger(shop.address()).balanceOf(ORDER)).isZero();
    }

    @Test
    void oneOrderIsPaidOnceEvenFromTwoCheckouts() throws Exception {
        String one = customer.approve(ORDER, 15_000);
        String two = customer.approve(ORDER, 15_000);

        assertThat(shop.confirm(one, ORDER, 15_000, Map.of()).status()).isEqualTo(200);
        assertThat(shop.confirm(one, ORDER, 15_000, Map.of()).code()).isEqualTo("ALREADY_PROCESSED_PAYMENT");
        assertThat(shop.confirm(two, ORDER, 15_000, Map.of()).code()).isEqualTo("ALREADY_PROCESSED_PAYMENT");
        assertThat(new SandboxLedger(shop.address()).chargesOf(ORDER)).isEqualTo(1);
    }

    @Test
    void moneyGoesBackInPartsAndStaysPartialAtZero() throws Exception {
        String key = customer.approve(ORDER, 15_000);
        shop.confirm(key, ORDER, 15_000, Map.of());

        var part = shop.cancel(key, "{\"cancelReason\":\"one seat\",\"cancelAmount\":5000}");
        assertThat(part.state()).isEqualTo("PARTIAL_CANCELED");
        assertThat(part.json().at("/cancels/0/refundableAmount").asLong()).isEqualTo(10_000);
        assertThat(shop.cancel(key, "{\"cancelReason\":\"too much\",\"cancelAmount\":10001}")
                        .code())
                .isEqualTo("NOT_CANCELABLE_AMOUNT");

        var rest = shop.cancel(key, "{\"cancelReason\":\"the rest\"}");
        assertThat(rest.state()).isEqualTo("PARTIAL_CANCELED");
        assertThat(rest.json().path("balanceAmount").asLong()).isZero();
        assertThat(shop.cancel(key, "{\"cancelReason\":\"again\"}").code()).isEqualTo("NOT_CANCELABLE_AMOUNT");
    }

    @Test
    void wholeCancelHappensOnce() throws Exception {
        String key = customer.approve(ORDER, 15_000);
        shop.confirm(key, ORDER, 15_000, Map.of());

        assertThat(shop.cancel(key, "{\"cancelReason\":\"all\",\"refundableAmount\":1}")
                        .code())
                .isEqualTo("NOT_MATCHES_REFUNDABLE_AMOUNT");
        assertThat(shop.cancel(key, "{\"cancelReason\":\"all\"}").state()).isEqualTo("CANCELED");
        assertThat(shop.cancel(key, "{\"cancelReason\":\"all\"}").code()).isEqualTo("ALREADY_CANCELED_PAYMENT");
        assertThat(new SandboxLedger(shop.address()).balanceOf(ORDER)).isZero();
    }

    @Test
    void calledOffAuthenticationCanNoLongerBecomePaid() throws Exception {
        String key = customer.approve(ORDER, 15_000);

        assertThat(shop.cancel(key, "{\"cancelReason\":\"net cancel\"}").state())
                .isEqualTo("ABORTED");
        assertThat(shop.confirm(key, ORDER, 15_000, Map.of()).code()).isEqualTo("ALREADY_PROCESSED_PAYMENT");
    }

    @Test
    void authenticationEndsAfterTenMinutes() throws Exception {
        String key = customer.approve(ORDER, 15_000);
        clock.advance(ChargePolicy.CONFIRM_WITHIN);

        assertThat(shop.confirm(key, ORDER, 15_000, Map.of()).code()).isEqualTo("NOT_FOUND_PAYMENT_SESSION");
        assertThat(shop.get("/v1/payments/" + key).state()).isEqualTo("EXPIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 401, UNAUTHORIZED_KEY",
        "Bearer abc, 401, UNAUTHORIZED_KEY",
        "Basic ???, 403, INCORRECT_BASIC_AUTH_FORMAT",
        "Basic dGVzdF9za19vZl90aGVfdGVzdHM=, 403, INCORRECT_BASIC_AUTH_FORMAT",
        "Basic d3Jvbmc6, 401, UNAUTHORIZED_KEY"
    })
    void wrongKeyIsRefused(String authorization, int status, String code) throws Exception {
        var reply = shop.post("/v1/payments/confirm", "{}", Map.of("Authorization", authorization));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json",
                "[]",
                "{}",
                "{\"paymentKey\":\"k\",\"orderId\":\"short\",\"amount\":100}",
                "{\"paymentKey\":\"k\",\"orderId\":\"order-0001\",\"amount\":-5}",
                "{\"paymentKey\":\"k\",\"orderId\":\"order-0001\",\"amount\":1.5}",
                "{\"paymentKey\":\"k\",\"orderId\":\"order-0001\",\"amount\":99999999999999999999}",
                "{\"paymentKey\":\"k\",\"orderId\":\"order-0001\"}",
                "{\"paymentKey\":{},\"orderId\":\"order-0001\",\"amount\":100}"
            })
    void malformedBodyIsRefused(String body) throws Exception {
        var reply = shop.post("/v1/payments/confirm", body, Map.of("Accept-Language", "en-US"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("message").asString()).isEqualTo("The request is malformed.");
    }

    @ParameterizedTest
    @CsvSource({"PROVIDER_ERROR, 400", "REJECT_CARD_COMPANY, 403", "UNKNOWN_PAYMENT_ERROR, 500"})
    void testCodeForcesItsErrorAndChangesNothing(String code, int status) throws Exception {
        String key = customer.approve(ORDER, 15_000);

        var forced = shop.confirm(key, ORDER, 15_000, Map.of(TestCodes.HEADER, code));

        assertThat(forced.status()).isEqualTo(status);
        assertThat(forced.code()).isEqualTo(code);
        assertThat(shop.confirm(key, ORDER, 15_000, Map.of()).state()).isEqualTo("DONE");
    }

    @Test
    void keyLongerThan300CharactersIsRefused() throws Exception {
        var reply = shop.confirm("k", ORDER, 1_000, Map.of("Idempotency-Key", "k".repeat(301)));

        assertThat(reply.code()).isEqualTo("INVALID_IDEMPOTENCY_KEY");
    }

    @Test
    void unknownAddressIsNotFound() throws Exception {
        assertThat(shop.get("/v1/payments/a/b/c").status()).isEqualTo(404);
        assertThat(shop.get("/v1/payments/").status()).isEqualTo(404);
        assertThat(shop.get("/nothing").status()).isEqualTo(404);
        assertThat(shop.get("/health").status()).isEqualTo(200);
    }
}
