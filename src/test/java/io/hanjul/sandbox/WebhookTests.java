package io.hanjul.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.Randomness;
import io.hanjul.testing.MovableClock;
import io.hanjul.testing.SandboxCustomer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gateway tells of its own accord, to a shop on the loopback address. */
class WebhookTests {

    private static final String ORDER = "order-0001";

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private final WebhookListener listener = new WebhookListener();
    private SandboxGateway gateway;
    private GatewayShop shop;
    private SandboxCustomer customer;

    @BeforeEach
    void start() throws Exception {
        var options = new SandboxGateway.Options(
                0,
                folder.resolve("data"),
                GatewayShop.KEY,
                Duration.ZERO,
                Optional.of(folder.resolve("address")),
                Duration.ofMinutes(1));
        gateway = SandboxGateway.start(options, clock, new IdSource(clock, Randomness.secure()));
        shop = new GatewayShop(gateway.port());
        customer = new SandboxCustomer(shop.address());
    }

    @AfterEach
    void stop() throws Exception {
        gateway.close();
        listener.close();
    }

    private void listen() throws Exception {
        Files.writeString(folder.resolve("address"), listener.address() + "\n");
    }

    private String pay(String choice) throws Exception {
        String key = customer.pay(choice, ORDER, 15_000);
        shop.confirm(key, ORDER, 15_000, Map.of());
        return key;
    }

    private List<WebhookListener.News> heard(int many) {
        await().until(() -> listener.heard().size() >= many);
        assertThat(listener.heard()).hasSize(many);
        return listener.heard();
    }

    @Test
    void tellsWhatAPaymentHasBecomeWithThePaymentAsItIsThen() throws Exception {
        listen();
        String key = pay("approve");
        WebhookListener.News paid = heard(1).getFirst();

        assertThat(paid.json().path("eventType").asString()).isEqualTo("PAYMENT_STATUS_CHANGED");
        assertThat(paid.json().path("createdAt").asString()).isEqualTo("2026-12-24T19:00:00.000000");
        assertThat(paid.json().path("data"))
                .isEqualTo(shop.get("/v1/payments/" + key).json());
        assertThat(paid.retried()).isEqualTo("0");

        shop.cancel(key, "{\"cancelReason\":\"one seat\",\"cancelAmount\":5000}");
        WebhookListener.News part = heard(2).getLast();
        assertThat(part.status()).isEqualTo("PARTIAL_CANCELED");
        assertThat(part.json().at("/data/balanceAmount").asLong()).isEqualTo(10_000);
        assertThat(part.id()).isNotEqualTo(paid.id());
    }

    @Test
    void declineIsToldAndARefusalThatChangesNothingIsNot() throws Exception {
        listen();
        String key = pay("decline");
        assertThat(heard(1).getFirst().status()).isEqualTo("ABORTED");

        shop.confirm(key, ORDER, 15_000, Map.of());
        shop.confirm("unknown", ORDER, 15_000, Map.of());
        pay("approve");
        assertThat(heard(2).getLast().status()).isEqualTo("DONE");
    }

    @Test
    void whatIsNotTakenIsToldAgainAfterEverLongerPausesAndThenNoMore() throws Exception {
        listener.answers(500);
        listen();
        pay("approve");
        heard(1);

        long pause = 1;
        for (int retry = 1; retry <= 7; retry++) {
            Webhook waiting = untilWrittenDown(retry);
            clock.advance(Duration.ofMinutes(pause).minusSeconds(1));
            assertThat(waiting.dueAt()).isEqualTo(clock.instant().plusSeconds(1));
            clock.advance(Duration.ofSeconds(1));
            assertThat(heard(retry + 1).getLast().retried()).isEqualTo(Integer.toString(retry));
            pause *= 4;
        }
        assertThat(untilWrittenDown(8).over()).isTrue();
        assertThat(new HashSet<>(
                        listener.heard().stream().map(WebhookListener.News::id).toList()))
                .hasSize(1);
    }

    private Webhook untilWrittenDown(int tries) {
        await().until(() -> gateway.webhooks().getFirst().tries() == tries);
        return gateway.webhooks().getFirst();
    }

    @Test
    void whatWasNotTakenBeforeAStopIsToldAfterIt() throws Exception {
        listener.answers(503);
        listen();
        pay("approve");
        String first = heard(1).getFirst().body();
        untilWrittenDown(1);
        stopGateway();
        listener.answers(200);
        clock.advance(Duration.ofMinutes(1));
        start();

        assertThat(heard(2).getLast().body()).isEqualTo(first);
        assertThat(untilWrittenDown(2).over()).isTrue();
    }

    private void stopGateway() throws Exception {
        gateway.close();
    }

    @Test
    void nobodyIsToldWhereNobodyListens() throws Exception {
        pay("approve");
        assertThat(gateway.webhooks()).isEmpty();

        Files.writeString(folder.resolve("address"), "not an address");
        pay("decline");
        assertThat(gateway.webhooks()).isEmpty();
    }
}
