package io.hanjul.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTests {

    @Test
    void addsAmountsOfOneCurrency() {
        assertThat(Money.krw(15_000).plus(Money.krw(500))).isEqualTo(new Money(15_500, "KRW"));
    }

    @Test
    void neverMixesCurrencies() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.krw(1).plus(new Money(1, "USD")));
    }

    @Test
    void aSumThatIsTooLargeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.krw(Money.MOST).plus(Money.krw(1)));
    }

    @ParameterizedTest
    @CsvSource({"-1, KRW", "9007199254740992, KRW", "1, krw", "1, KRWW", "1, ''"})
    void refusesWhatIsNoMoney(long amount, String currency) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(amount, currency));
    }
}
