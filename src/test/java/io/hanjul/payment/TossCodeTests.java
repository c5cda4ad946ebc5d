package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class TossCodeTests {

    @ParameterizedTest
    @CsvSource({
        "403, REJECT_CARD_PAYMENT, DECLINED",
        "403, REJECT_CARD_COMPANY, DECLINED",
        "400, INVALID_CARD_EXPIRATION, DECLINED",
        "400, INVALID_STOPPED_CARD, DECLINED",
        "403, EXCEED_MAX_ONE_DAY_AMOUNT, DECLINED",
        "400, EXCEED_MAX_PAYMENT_AMOUNT, DECLINED",
        "403, INVALID_PASSWORD, DECLINED",
        "400, BELOW_MINIMUM_AMOUNT, DECLINED",
        "403, FORBIDDEN_REQUEST, DECLINED",
        "404, NOT_FOUND_PAYMENT_SESSION, DECLINED",
        "409, IDEMPOTENT_REQUEST_PROCESSING, BUSY",
        "429, '', BUSY",
        "429, TOO_MANY_REQUESTS, BUSY",
        "400, PROVIDER_ERROR, TEMPORARY",
        "400, CARD_PROCESSING_ERROR, TEMPORARY",
        "400, ALREADY_PROCESSED_PAYMENT, ALREADY_DONE",
        "400, ALREADY_CANCELED_PAYMENT, ALREADY_DONE",
        "404, NOT_FOUND_PAYMENT, NOT_FOUND",
        "403, NOT_CANCELABLE_AMOUNT, NOT_CANCELABLE",
        "500, FAILED_INTERNAL_SYSTEM_PROCESSING, UNKNOWN",
        "500, REJECT_CARD_PAYMENT, UNKNOWN",
        "400, UNKNOWN_PAYMENT_ERROR, UNKNOWN",
        "404, '', UNKNOWN",
        "502, '', UNKNOWN",
        "401, UNAUTHORIZED_KEY, MISUSED",
        "403, INCORRECT_BASIC_AUTH_FORMAT, MISUSED",
        "400, INVALID_REQUEST, MISUSED",
        "400, INVALID_API_KEY, MISUSED",
        "400, UNAPPROVED_ORDER_ID, MISUSED"
    })
    void theCodeTellsWhatItMeans(int status, String code, TossCode meaning) {
        assertThat(TossCode.of(status, code)).isEqualTo(meaning);
    }

    @Test
    void paymentIsApprovedOnlyWhenMoneyWasTaken() {
        assertThat(read("DONE", 15_000))
                .isEqualTo(new GatewayOutcome.Approved("k", Money.krw(15_000), Approval.UNTOLD));
        assertThat(read("PARTIAL_CANCELED", 5_000)).isInstanceOf(GatewayOutcome.Approved.class);
        for (String waiting : new String[] {"READY", "IN_PROGRESS", "WAITING_FOR_DEPOSIT"}) {
            assertThat(read(waiting, 15_000)).isEqualTo(new GatewayOutcome.InFlight());
        }
    }

    @Test
    void nothingLeftMeansGivenBackWhateverTheStatusIsCalled() {
        assertThat(read("CANCELED", 0)).isEqualTo(new GatewayOutcome.Cancelled());
        assertThat(read("PARTIAL_CANCELED", 0)).isEqualTo(new GatewayOutcome.Cancelled());
    }

    @Test
    void endedWithoutMoneyIsADeclineWithTheGatewaysWords() {
        assertThat(read("ABORTED", 15_000)).isEqualTo(new GatewayOutcome.Declined("REJECT_CARD_PAYMENT", "no money"));
        assertThat(TossPayment.outcomeOf(JsonMapper.shared().readTree("{\"status\":\"EXPIRED\",\"failure\":null}")))
                .isEqualTo(new GatewayOutcome.Declined("EXPIRED", ""));
    }

    @Test
    void whatIsNotUnderstoodIsUnknownAndNeverGuessed() {
        assertThat(read("SOMETHING_NEW", 15_000)).isInstanceOf(GatewayOutcome.Unknown.class);
        assertThat(TossPayment.outcomeOf(JsonMapper.shared().readTree("{}")))
                .isInstanceOf(GatewayOutcome.Unknown.class);
        assertThat(TossPayment.outcomeOf(JsonMapper.shared().readTree("{\"status\":\"DONE\"}")))
                .isInstanceOf(GatewayOutcome.Unknown.class);
    }

    private static GatewayOutcome read(String status, long balance) {
        return TossPayment.outcomeOf(JsonMapper.shared().readTree("""
                        {"status": "%s", "paymentKey": "k", "totalAmount": 15000, "balanceAmount": %d,
                         "currency": "KRW", "failure": {"code": "REJECT_CARD_PAYMENT", "message": "no money"}}
                        """.formatted(status, balance)));
    }
}
