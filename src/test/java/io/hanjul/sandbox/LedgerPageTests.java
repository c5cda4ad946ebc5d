package io.hanjul.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.Randomness;
import io.hanjul.testing.MovableClock;
import io.hanjul.testing.SandboxCustomer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerPageTests {

    private static final String ORDER = "order-0001";

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private SandboxGateway gateway;
    private GatewayShop shop;

    @BeforeEach
    void start() throws Exception {
        var options = new SandboxGateway.Options(0, folder, GatewayShop.KEY, Duration.ZERO);
        gateway = SandboxGateway.start(options, clock, new IdSource(clock, Randomness.secure()));
        shop = new GatewayShop(gateway.port());
    }

    @AfterEach
    void stop() throws Exception {
        gateway.close();
    }

    @Test
    void showsPerOrderWhatWasTakenGivenBackAndLeft() throws Exception {
        String key = new SandboxCustomer(shop.address()).approve(ORDER, 15_000);
        shop.confirm(key, ORDER, 15_000, Map.of());
        shop.cancel(key, "{\"cancelReason\":\"part\",\"cancelAmount\":4000}");

        assertThat(shop.page("/?lang=en").body())
                .contains("lang=\"en\"", ORDER, "given back in part", "15,000", "4,000", "11,000")
                .doesNotContain("{{");
        assertThat(shop.page("/?lang=ko").body()).contains("일부 취소", "돌려준 돈").doesNotContain("{{");
        assertThat(shop.page("/?lang=ko&order=another").body()).doesNotContain(ORDER);
    }

    @Test
    void faultsAreSetAndClearedByForms() throws Exception {
        var added = shop.submit("/faults/form", "fault=LOST&orderId=" + ORDER + "&percent=50&times=3&lang=en");
        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(added.headers().firstValue("Location")).contains("/?lang=en");
        assertThat(shop.page("/?lang=en").body()).contains("<strong>Done, but the answer is lost</strong>", "50 %");

        shop.submit("/faults/clear", "lang=ko");
        assertThat(shop.page("/?lang=en").body()).doesNotContain("<strong>");
        assertThat(shop.submit("/faults/form", "fault=NONE").statusCode()).isEqualTo(400);
    }

    @Test
    void whatAShopOrAVisitorSaysIsNeverMarkup() throws Exception {
        assertThat(shop.page("/?order=%22%3E%3Cscript%3E&lang=en").body()).doesNotContain("<script");
        assertThat(shop.page("/?lang=en").headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .startsWith("default-src 'none'");
    }

    @Test
    void everyWordStandsInBothLanguages() {
        ResourceBundle ko = ResourceBundle.getBundle("sandbox.ledger", Locale.KOREAN);
        ResourceBundle en = ResourceBundle.getBundle("sandbox.ledger", Locale.ENGLISH);
        assertThat(ko.keySet()).isEqualTo(en.keySet());

        Stream.of(Fault.values())
                .map(fault -> "fault." + fault)
                .forEach(word -> assertThat(ko.containsKey(word)).as(word).isTrue());
        Stream.of(ChargeStatus.values())
                .map(state -> "state." + state)
                .forEach(word -> assertThat(ko.containsKey(word)).as(word).isTrue());
    }
}
