package io.hanjul.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Each thing that keeps a production start from happening is named by a sentence of its own. */
class ProductionCheckTests {

    private static final String KEY = "1:" + base64("correct horse battery staple, and 4 more");

    @Test
    void aWellConfiguredInstallationStarts() {
        assertThat(ProductionCheck.faultsOf(wellConfigured())).isEmpty();
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThat(ProductionCheck.faultsOf(new MockEnvironment()))
                .containsExactly(
                        "hanjul.secrets.token-keys is missing.",
                        "hanjul.secrets.room-keys is missing.",
                        "hanjul.secrets.ticket-keys is missing.",
                        "hanjul.secrets.gateway-secret-key is missing.",
                        "hanjul.payment.gateway-url is missing: the sandbox gateway is for development.",
                        "hanjul.edge.public-origin is missing: it is the https origin that browsers see.",
                        "spring.datasource.url is missing: the embedded database is for development.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanjul.secrets.token-keys", "hanjul.secrets.room-keys", "hanjul.secrets.ticket-keys"})
    void aKeyMustBeThereLongRandomAndNotMadeForDevelopment(String name) {
        assertThat(faultWith(name, "")).isEqualTo(name + " is missing.");
        assertThat(faultWith(name, "1:" + base64("too short")))
                .isEqualTo(name + " holds a wrong key: key 1 is shorter than 32 bytes.");
        assertThat(faultWith(name, "secret"))
                .isEqualTo(name + " holds a wrong key: a key must have the form kid:base64.");
        assertThat(faultWith(name, "1:" + base64("changeme".repeat(8))))
                .isEqualTo(name + " holds a key that is not random.");
        assertThat(faultWith(name, KEY + ",2:" + base64("hanjul-development:0123456789abcdef0123456789abcdef")))
                .isEqualTo(name + " holds a key that was generated for development.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanjul.secrets.room-keys", "hanjul.secrets.ticket-keys"})
    void aKidThatIsOneByteMustBeANumber(String name) {
        assertThat(faultWith(name, KEY.replace("1:", "abc:")))
                .isEqualTo(name + " holds a wrong key: the id before the colon is a number from 0 to 255, not abc.");
        assertThat(faultWith(name, KEY.replace("1:", "256:"))).endsWith("from 0 to 255, not 256.");
        assertThat(faultWith(name, KEY + ",0" + KEY)).isEqualTo(name + " holds two keys with the id 01.");
    }

    @Test
    void noKidIsGivenTwice() {
        String name = "hanjul.secrets.token-keys";
        assertThat(faultWith(name, KEY + "," + KEY)).isEqualTo(name + " holds two keys with the id 1.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', is missing.",
        "test_sk_abcdefghijklmnop, is a test key.",
        "live_sk_short, is shorter than 16 characters."
    })
    void theGatewaysKeyMustBeReal(String key, String fault) {
        String name = "hanjul.secrets.gateway-secret-key";
        assertThat(faultWith(name, key)).isEqualTo(name + " " + fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://pay.example.com",
                "https://localhost:9000",
                "https://127.0.0.1",
                "https://[::1]:9000",
                "https://",
                "pay"
            })
    void theGatewayMustNotBeASandbox(String address) {
        assertThat(faultWith("hanjul.payment.gateway-url", address))
                .isEqualTo(
                        "hanjul.payment.gateway-url is not the https address of a payment gateway: " + address + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://tickets.example.com", "https://localhost:8080"})
    void theOriginThatBrowsersSeeMustBeSaid(String origin) {
        assertThat(faultWith("hanjul.edge.public-origin", origin))
                .isEqualTo("hanjul.edge.public-origin is not an https origin that others reach: " + origin + ".");
    }

    @Test
    void demoAccountsMustBeOff() {
        assertThat(faultWith("hanjul.demo", "true")).startsWith("hanjul.demo is on");
    }

    @Test
    void theDatabaseMustBeConfigured() {
        assertThat(faultWith("spring.datasource.url", "")).startsWith("spring.datasource.url is missing");
    }

    private static String faultWith(String property, String value) {
        var faults = ProductionCheck.faultsOf(wellConfigured().withProperty(property, value));
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    private static MockEnvironment wellConfigured() {
        return new MockEnvironment()
                .withProperty("hanjul.secrets.token-keys", KEY)
                .withProperty("hanjul.secrets.room-keys", KEY)
                .withProperty("hanjul.secrets.ticket-keys", KEY)
                .withProperty("hanjul.secrets.gateway-secret-key", "live_sk_0123456789abcdef")
                .withProperty("hanjul.payment.gateway-url", "https://pay.example.com")
                .withProperty("hanjul.edge.public-origin", "https://tickets.example.com")
                .withProperty("spring.datasource.url", "jdbc:postgresql://db.example.com/hanjul");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
