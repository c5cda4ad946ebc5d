package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.Money;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookPolicyTests {

    private static final UUID ORDER = new UUID(1, 2);

    /** Claimed status and balance (-1: none), our state, what is left in our books, whether a refund runs. */
    @ParameterizedTest
    @CsvSource({
        "DONE:15000, DONE:15000:false, KNOWN",
        "DONE:15000, PARTIAL_CANCELED:5000:false, KNOWN",
        "DONE:15000, CANCELED:0:false, KNOWN",
        "DONE:15000, IN_PROGRESS:0:false, WAIT",
        "ABORTED:15000, UNKNOWN:0:false, WAIT",
        "DONE:15000, READY:0:false, ASK",
        "DONE:15000, ABORTED:0:false, ASK",
        "DONE:15000, EXPIRED:0:false, ASK",
        "PARTIAL_CANCELED:5000, EXPIRED:0:false, ASK",
        "CANCELED:0, ABORTED:0:false, KNOWN",
        "ABORTED:15000, ABORTED:0:false, KNOWN",
        "EXPIRED:15000, READY:0:false, KNOWN",
        "ABORTED:15000, DONE:15000:false, ASK",
        "PARTIAL_CANCELED:10000, PARTIAL_CANCELED:10000:false, KNOWN",
        "PARTIAL_CANCELED:10000, PARTIAL_CANCELED:5000:false, KNOWN",
        "PARTIAL_CANCELED:10000, DONE:15000:true, WAIT",
        "PARTIAL_CANCELED:10000, DONE:15000:false, ASK",
        "PARTIAL_CANCELED:-1, DONE:15000:false, ASK",
        "CANCELED:-1, DONE:15000:false, ASK",
        "CANCELED:-1, CANCELED:0:false, KNOWN"
    })
    void onlyWhatOurBooksDoNotSayIsAskedAbout(String claimed, String books, WebhookPolicy.Step step) {
        String[] claim = claimed.split(":", -1);
        long balance = Long.parseLong(claim[1]);
        OptionalLong told = balance < 0 ? OptionalLong.empty() : OptionalLong.of(balance);
        var hint = new WebhookHint(ORDER, "t", WebhookHint.Status.valueOf(claim[0]), told);

        assertThat(WebhookPolicy.judge(hint, books(books))).isEqualTo(step);
    }

    private static PaymentBooks books(String text) {
        String[] parts = text.split(":", -1);
        return new PaymentBooks(
                PaymentState.valueOf(parts[0]), Long.parseLong(parts[1]), Boolean.parseBoolean(parts[2]));
    }

    /** Our state, what is left in our books, whether a refund runs, and what the gateway has (0: given back). */
    @ParameterizedTest
    @CsvSource({
        "DONE:15000:false, 15000, IN_ORDER",
        "DONE:15000:false, 10000, DIFFERS",
        "DONE:15000:false, 0, DIFFERS",
        "DONE:15000:true, 10000, WAIT",
        "PARTIAL_CANCELED:10000:false, 10000, IN_ORDER",
        "CANCELED:0:false, 0, IN_ORDER",
        "CANCELED:0:false, 15000, DIFFERS",
        "ABORTED:0:false, 0, IN_ORDER",
        "ABORTED:0:false, 15000, REOPEN",
        "EXPIRED:0:false, 15000, REOPEN",
        "READY:0:false, 15000, DIFFERS",
        "UNKNOWN:0:false, 15000, WAIT"
    })
    void theGatewaysAnswerDecidesAndNotTheWebhook(String books, long has, WebhookPolicy.Step step) {
        GatewayOutcome answer = has == 0
                ? new GatewayOutcome.Cancelled()
                : new GatewayOutcome.Approved("key", Money.krw(15_000), has, Approval.UNTOLD);

        assertThat(WebhookPolicy.compare(books(books), answer)).isEqualTo(step);
    }

    @Test
    void noAnswerDecidesNothing() {
        var paid = new PaymentBooks(PaymentState.DONE, 15_000, false);
        var over = new PaymentBooks(PaymentState.ABORTED, 0, false);

        assertThat(WebhookPolicy.compare(paid, new GatewayOutcome.Unknown("silence")))
                .isEqualTo(WebhookPolicy.Step.WAIT);
        assertThat(WebhookPolicy.compare(paid, new GatewayOutcome.NotFound())).isEqualTo(WebhookPolicy.Step.WAIT);
        assertThat(WebhookPolicy.compare(over, new GatewayOutcome.Misused("UNAUTHORIZED_KEY", "")))
                .isEqualTo(WebhookPolicy.Step.WAIT);
        assertThat(WebhookPolicy.compare(over, new GatewayOutcome.NotFound())).isEqualTo(WebhookPolicy.Step.IN_ORDER);
        assertThat(WebhookPolicy.compare(over, new GatewayOutcome.Declined("REJECT_CARD_PAYMENT", "")))
                .isEqualTo(WebhookPolicy.Step.IN_ORDER);
    }
}
