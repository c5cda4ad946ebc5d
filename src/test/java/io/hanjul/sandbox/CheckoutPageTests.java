package io.hanjul.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.Randomness;
import io.hanjul.testing.MovableClock;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutPageTests {

    private static final String SHOP = "http://localhost:8080/checkout/1/return?lang=ko";

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
    void showsWhatIsPaidInTheLanguageOfTheCustomer() throws Exception {
        assertThat(page("한줄 아트홀 R석", SHOP, "ko").body())
                .contains("lang=\"ko\"", "한줄 아트홀 R석", "15,000", "결제하기")
                .doesNotContain("{{");
        assertThat(page("Stalls", SHOP, "en").body()).contains("lang=\"en\"", "Pay with a slow approval");
    }

    @Test
    void whatTheShopSaysIsNeverMarkup() throws Exception {
        String body = page("<script>alert('x')</script>{{orderId}}\"", SHOP, "en\"><img>")
                .body();

        assertThat(body).doesNotContain("<script").doesNotContain("<img");
        assertThat(body).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;{{orderId}}&quot;");
    }

    @Test
    void pageRunsNoScriptAndSendsItsFormOnlyHereAndToTheShop() throws Exception {
        HttpResponse<String> page = page("Stalls", SHOP, "en");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'")
                .endsWith("form-action 'self' http://localhost:8080 http://localhost:8080");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//evil.example/x",
                "/relative",
                "ftp://a/b",
                "http://user@shop/",
                "http://shop/#fragment",
                "http:///nohost",
                "",
                "http://shop/\r\nSet-Cookie: a=b"
            })
    void sendsNobodyAnywhereButToAWebAddress(String address) throws Exception {
        assertThat(page("Stalls", address, "en").statusCode()).isEqualTo(400);
    }

    @Test
    void keepsTheParametersOfTheShopsAddress() throws Exception {
        String form = "choice=approve&" + query("Stalls", SHOP, "ko");

        HttpResponse<String> answer = shop.submit("/checkout/decide", form);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(SHOP + "&")
                .contains("paymentKey=sandbox_", "amount=15000", "orderId=order-0001");
    }

    @Test
    void unknownChoiceIsRefused() throws Exception {
        assertThat(shop.submit("/checkout/decide", "choice=rob&" + query("Stalls", SHOP, "ko"))
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> page(String name, String address, String locale) throws Exception {
        return shop.page("/checkout?" + query(name, address, locale));
    }

    private static String query(String name, String address, String locale) {
        return "orderId=order-0001&amount=15000&currency=KRW&orderName=%s&successUrl=%s&failUrl=%s&locale=%s"
                .formatted(encode(name), encode(address), encode(address), encode(locale));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
