package io.hanjul.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTests {

    @Test
    void keepsBothLanguages() {
        assertThat(new LocalizedText("한줄 아트홀", "Hanjul Arts Hall").ko()).isEqualTo("한줄 아트홀");
    }

    @Test
    void namesTheLanguageThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("한줄", " "))
                .withMessageContaining("en");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("가".repeat(501), "Hanjul"))
                .withMessageContaining("ko");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "\uD83D"})
    void refusesWhatCannotBeShownOrStored(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("한줄", text))
                .withMessageContaining("en");
    }

    @Test
    void takesEveryScript() {
        assertThat(LocalizedText.isPrintable("Танцевальный партер 줄 서기 🎫")).isTrue();
    }
}
