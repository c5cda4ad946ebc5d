package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PlaceId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPaymentTests {

    private static final UUID SOME = new UUID(1, 2);

    @Test
    void aLongNameIsCutToAHundredCharacters() {
        assertThat(nameOf("가".repeat(99) + "나다")).isEqualTo("가".repeat(99) + "나");
        assertThat(nameOf("a".repeat(100))).hasSize(100);
    }

    @Test
    void noEmojiIsCutInHalves() {
        assertThat(nameOf("a".repeat(99) + "🎫 × 2")).isEqualTo("a".repeat(99));
        assertThat(nameOf("a".repeat(95) + "👩‍👩‍👧‍👦 × 2")).isEqualTo("a".repeat(95));
        assertThat(nameOf("a".repeat(98) + "🎫 × 2")).isEqualTo("a".repeat(98) + "🎫");
    }

    @Test
    void aCharacterThatIsLongerThanAllOfItIsCutBetweenCodePoints() {
        assertThat(nameOf("e" + "\u0301".repeat(200))).hasSize(100);
        assertThat(nameOf("e" + "\uD834\uDD65".repeat(100))).hasSize(99);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void anOrderHasAName(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> nameOf(blank));
    }

    private static String nameOf(String name) {
        return new NewPayment(new AccountId(SOME), new PlaceId(SOME), SOME, Money.krw(1_000), name, false).orderName();
    }
}
