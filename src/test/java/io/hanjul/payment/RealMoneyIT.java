package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.PlaceId;
import io.hanjul.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** With the secret key of a gateway that takes real money, no simulated guest can pay. */
@PaymentTest
@TestPropertySource(
        properties = {
            "hanjul.secrets.gateway-secret-key=live_sk_of_a_real_shop",
            "hanjul.data=target/it-data/real-money"
        })
class RealMoneyIT {

    @Autowired
    private Payments payments;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private IdSource ids;

    @Test
    void aSimulatedGuestsPaymentIsNotEvenPrepared() {
        NewPayment wish = new NewPayment(
                new AccountId(ids.next()), new PlaceId(ids.next()), ids.next(), Money.krw(1_000), "한 자리", true);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> transaction.execute(status -> payments.open(wish)))
                .satisfies(no -> assertThat(no.code()).isEqualTo(PaymentProblem.REHEARSAL_NEEDS_SANDBOX));
        assertThat(payments.findByReference(wish.reference())).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(payments::requireTestGateway);
    }

    @Test
    void aRealGuestsPaymentIs() {
        NewPayment wish = new NewPayment(
                new AccountId(ids.next()), new PlaceId(ids.next()), ids.next(), Money.krw(1_000), "한 자리", false);

        assertThat(transaction.execute(status -> payments.open(wish)).state()).isEqualTo(PaymentState.READY);
    }
}
