package io.hanjul.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.Randomness;
import io.hanjul.testing.MovableClock;
import io.hanjul.testing.SandboxCustomer;
import io.hanjul.testing.SandboxFaults;
import io.hanjul.testing.SandboxLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong on demand, as a shop sees it. */
class FaultTests {

    private static final String ORDER = "order-0001";
    private static final Map<String, String> ONCE = Map.of("Idempotency-Key", "confirm:1");

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private final WebhookListener listener = new WebhookListener();
    private SandboxGateway gateway;
    private GatewayShop shop;
    private SandboxCustomer customer;

    @BeforeEach
    void start() throws Exception {
        Path address = Files.writeString(folder.resolve("address"), listener.address());
        var options = new SandboxGateway.Options(
                0, folder.resolve("data"), GatewayShop.KEY, Duration.ZERO, Optional.of(address), Duration.ofMinutes(1));
        gateway = SandboxGateway.start(options, clock, new IdSource(clock, Randomness.secure()));
        shop = new GatewayShop(gateway.port());
        customer = new SandboxCustomer(shop.address());
    }

    @AfterEach
    void stop() throws Exception {
        gateway.close();
        listener.close();
    }

    private void wish(String fault) throws Exception {
        String body = "{\"fault\":\"%s\",\"orderId\":\"%s\",\"times\":1}".formatted(fault, ORDER);
        assertThat(shop.post("/faults", body, Map.of()).status()).isEqualTo(200);
    }

    private GatewayShop.Reply confirm(String key) throws Exception {
        return shop.confirm(key, ORDER, 15_000, ONCE);
    }

    private long taken() {
        return new SandboxLedger(shop.address()).balanceOf(ORDER);
    }

    @Test
    void lostAnswerHasTakenTheMoneyAndIsRepeatedForItsKey() throws Exception {
        wish("LOST");
        String key = customer.approve(ORDER, 15_000);

        assertThatThrownBy(() -> confirm(key)).isInstanceOf(IOException.class);
        assertThat(taken()).isEqualTo(15_000);
        assertThat(confirm(key).state()).isEqualTo("DONE");
    }

    @Test
    void customerCanWishForALostAnswerToo() throws Exception {
        String key = customer.pay("lose", ORDER, 15_000);

        assertThatThrownBy(() -> confirm(key)).isInstanceOf(IOException.class);
        assertThat(taken()).isEqualTo(15_000);
        assertThat(confirm(key).state()).isEqualTo("DONE");
    }

    @Test
    void resetHasDoneNothing() throws Exception {
        wish("RESET");
        String key = customer.approve(ORDER, 15_000);

        assertThatThrownBy(() -> confirm(key)).isInstanceOf(IOException.class);
        assertThat(taken()).isZero();
        assertThat(confirm(key).state()).isEqualTo("DONE");
    }

    @Test
    void errorIsRepeatedForItsKeyWhetherOrNotMoneyWasTaken() throws Exception {
        wish("ERROR");
        String key = customer.approve(ORDER, 15_000);

        assertThat(confirm(key).status()).isEqualTo(500);
        assertThat(confirm(key).code()).isEqualTo("FAILED_INTERNAL_SYSTEM_PROCESSING");
        assertThat(taken()).isZero();

        wish("ERROR_AFTER");
        assertThat(shop.confirm(key, ORDER, 15_000, Map.of()).status()).isEqualTo(500);
        assertThat(taken()).isEqualTo(15_000);
        assertThat(shop.get("/v1/payments/" + key).state()).isEqualTo("DONE");
    }

    @Test
    void busyIsRememberedByNobody() throws Exception {
        wish("BUSY");
        String key = customer.approve(ORDER, 15_000);

        assertThat(confirm(key).status()).isEqualTo(429);
        assertThat(confirm(key).state()).isEqualTo("DONE");
    }

    @Test
    void declineTakesNoMoneyAndIsTold() throws Exception {
        wish("DECLINE");
        String key = customer.approve(ORDER, 15_000);

        assertThat(confirm(key).code()).isEqualTo("REJECT_CARD_PAYMENT");
        assertThat(taken()).isZero();
        assertThat(shop.get("/v1/payments/" + key).state()).isEqualTo("ABORTED");
        await().until(() -> listener.heard().size() == 1);
        assertThat(listener.heard().getFirst().status()).isEqualTo("ABORTED");
    }

    @Test
    void questionsAndCancellationsFailToo() throws Exception {
        String key = customer.approve(ORDER, 15_000);
        confirm(key);
        String find = "{\"fault\":\"ERROR\",\"operation\":\"FIND\",\"times\":1}";
        String cancel = "{\"fault\":\"LOST\",\"operation\":\"CANCEL\",\"times\":1}";
        shop.post("/faults", find, Map.of());
        shop.post("/faults", cancel, Map.of());

        assertThat(shop.get("/v1/payments/orders/" + ORDER).status()).isEqualTo(500);
        assertThat(shop.get("/v1/payments/orders/" + ORDER).status()).isEqualTo(200);
        assertThatThrownBy(() -> shop.cancel(key, "{\"cancelReason\":\"all\"}")).isInstanceOf(IOException.class);
        assertThat(taken()).isZero();
    }

    @Test
    void shareOfAllFailsAndOthersDoNot() throws Exception {
        shop.post("/faults", "{\"fault\":\"BUSY\",\"operation\":\"FIND\",\"percent\":30}", Map.of());
        int busy = 0;
        for (int i = 0; i < 300; i++) {
            busy += shop.get("/v1/payments/none-such").status() == 429 ? 1 : 0;
        }
        // Below 45 or above 135 of 300 at 30 % comes once in a million runs or less.
        assertThat(busy).isBetween(45, 135);

        assertThat(shop.delete("/faults").json().path("items")).isEmpty();
        assertThat(shop.get("/v1/payments/none-such").status()).isEqualTo(404);
    }

    @Test
    void whatIsHeldBackGoesOnWhenItsFaultIsTakenBackAndThoseOfOtherOrdersStay() throws Exception {
        var faults = new SandboxFaults(shop.address());
        faults.once("ERROR", "FIND", "order-0002");
        faults.holdsBack("CONFIRM", ORDER);
        String key = customer.approve(ORDER, 15_000);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<GatewayShop.Reply> held = executor.submit(() -> confirm(key));
            await().until(() -> shop.get("/faults").json().path("items").size() == 1);
            assertThat(held.isDone()).isFalse();
            assertThat(taken()).isZero();

            faults.goesOn(ORDER);

            assertThat(held.get(30, TimeUnit.SECONDS).state()).isEqualTo("DONE");
        }
        assertThat(shop.get("/v1/payments/orders/order-0002").status()).isEqualTo(500);
    }

    @Test
    void newsComeTwiceUnderOneIdOrNever() throws Exception {
        wish("NEWS_TWICE");
        String key = customer.approve(ORDER, 15_000);
        confirm(key);
        await().until(() -> listener.heard().size() == 2);
        assertThat(listener.heard().stream().map(WebhookListener.News::id).distinct())
                .hasSize(1);

        wish("NEWS_LOST");
        shop.cancel(key, "{\"cancelReason\":\"part\",\"cancelAmount\":5000}");
        assertThat(gateway.webhooks()).hasSize(2);
    }

    @Test
    void newsComeInTheWrongOrder() throws Exception {
        wish("NEWS_LATE");
        String key = customer.approve(ORDER, 15_000);
        confirm(key);
        shop.cancel(key, "{\"cancelReason\":\"all\"}");

        await().until(() -> listener.heard().size() == 2);
        assertThat(listener.heard().stream().map(WebhookListener.News::status)).isEqualTo(List.of("CANCELED", "DONE"));
    }

    @Test
    void whatNobodyConfirmsIsOverAfterTenMinutesAndIsTold() throws Exception {
        String key = customer.approve(ORDER, 15_000);
        clock.advance(ChargePolicy.CONFIRM_WITHIN.minusSeconds(1));
        assertThat(shop.get("/v1/payments/" + key).state()).isEqualTo("IN_PROGRESS");

        clock.advance(Duration.ofSeconds(1));
        await().until(() -> listener.heard().size() == 1);
        assertThat(listener.heard().getFirst().status()).isEqualTo("EXPIRED");
        assertThat(shop.get("/v1/payments/" + key).state()).isEqualTo("EXPIRED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"fault\":\"NONE\"}",
                "{\"fault\":\"LOST\",\"operation\":\"NEWS\"}",
                "{\"fault\":\"LOST\",\"percent\":101}",
                "{\"fault\":\"LOST\",\"times\":-1}",
                "{\"fault\":\"LOST\",\"orderId\":\"<b>\"}"
            })
    void wishThatMakesNoSenseIsRefused(String wish) throws Exception {
        assertThat(shop.post("/faults", wish, Map.of()).status()).isEqualTo(400);
    }

    @Test
    void pageOfAnotherSiteSetsNoFault() throws Exception {
        var foreign = Map.of("Origin", "https://evil.example");

        assertThat(shop.post("/faults", "{\"fault\":\"LOST\"}", foreign).status())
                .isEqualTo(403);
        assertThat(shop.get("/faults").json().path("items")).isEmpty();
    }
}
