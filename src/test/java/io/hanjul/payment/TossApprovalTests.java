package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TossApprovalTests {

    @Test
    void aCardIsToldByItsMaskedNumberAndItsApproval() {
        assertThat(read("""
                        {"method":"카드","approvedAt":"2026-11-26T10:00:00+09:00","easyPay":null,
                         "card":{"number":"94100012****789*","approveNo":"12345678"}}"""))
                .isEqualTo(new Approval(
                        Approval.Method.CARD,
                        "94100012****789*",
                        "12345678",
                        Optional.of(Instant.parse("2026-11-26T01:00:00Z"))));
    }

    @Test
    void aWalletIsToldByItsName() {
        assertThat(read("{\"method\":\"간편결제\",\"easyPay\":{\"provider\":\"토스페이\"},\"card\":null}"))
                .isEqualTo(new Approval(Approval.Method.EASY_PAY, "토스페이", "", Optional.empty()));
    }

    @Test
    void aNumberThatIsNotMaskedIsNeverKept() {
        assertThat(read("{\"method\":\"카드\",\"card\":{\"number\":\"9410001234567890\"}}")
                        .instrument())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"계좌이체,TRANSFER", "가상계좌,VIRTUAL_ACCOUNT", "휴대폰,PHONE", "도서문화상품권,GIFT_CARD", "조개껍데기,OTHER"})
    void everyMethodHasItsName(String told, Approval.Method method) {
        assertThat(read("{\"method\":\"" + told + "\"}").method()).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"method\":null,\"approvedAt\":null,\"card\":null,\"easyPay\":null}",
                "{\"method\":7,\"approvedAt\":\"yesterday\",\"card\":\"gold\",\"easyPay\":[1]}",
                "{\"card\":{\"number\":{\"a\":1},\"approveNo\":\"a\\nb\"},\"approvedAt\":\"2026-13-01T00:00:00Z\"}",
                "{\"card\":{\"approveNo\":\"00000000000000000000000000000000000000000000000\"}}"
            })
    void whatCannotBeReadIsLeftOutAndStopsNothing(String payment) {
        Approval approval = read(payment);

        assertThat(approval.method()).isIn(Approval.Method.UNKNOWN, Approval.Method.OTHER);
        assertThat(approval.instrument()).isEmpty();
        assertThat(approval.number()).isEmpty();
        assertThat(approval.at()).isEmpty();
    }

    @Test
    void zerosAreNoNumberOfAnApproval() {
        assertThat(read("{\"card\":{\"approveNo\":\"00000000\"}}").number()).isEmpty();
        assertThat(read("{\"card\":{\"approveNo\":\"00000010\"}}").number()).isEqualTo("00000010");
    }

    private static Approval read(String payment) {
        return TossApproval.of(JsonMapper.shared().readTree(payment));
    }
}
