package io.hanjul.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTests {

    @Test
    void keepsBothLanguages() {
        assertThat(new LocalizedText("한줄 아트홀", "Hanjul Arts Hall").ko()).isEqualTo("한줄 아트홀");
    }

    @Test
    void onlyParagraphsHaveLines() {
        assertThat(new LocalizedParagraphs("첫째 줄\n둘째 줄", "One line").ko()).contains("\n");
        for (String wrong : List.of("\n", "a\tb", "a\rb", "a\u202Eb\nc", "가".repeat(501))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LocalizedParagraphs("한줄", wrong))
                    .withMessageContaining("en");
        }
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
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309b",
                "a\nb",
                "a\tb",
                "a\u0085b",
                "a\u007Fb",
                "a\uD83D",
                "a\uDFFFb",
                "a\u2028b",
                "a\u2029b",
                "a\u202Eb",
                "a\u202Ab",
                "a\u2066b",
                "a\u2069b",
                "a\u206Fb",
                "a\uFFF9b",
                "a\uFFFBb",
                "a\uFFFEb",
                "a\uDBFF\uDFFFb"
            })
    void refusesWhatCannotBeShownInOneLineOrStored(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("한줄", text))
                .withMessageContaining("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Танцевальный партер 줄 서기 🎫",
                "👩‍👩‍👧‍👦 가족석 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️",
                "می‌خواهم مسرح שלום\u200F!",
                "ᄒᆞᆫ줄 क्‍ष ไทย 𠮷野家",
                "O’Brien & <b>Söhne</b> «1» — №5",
                "줄",
                "7",
                "?",
                "+"
            })
    void takesEveryScriptAndEmojiWithTheirJoiners(String text) {
        assertThat(LocalizedText.isPrintable(text)).isTrue();
        assertThat(LocalizedText.isVisible(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "\u200B",
                "\u200D\u200D",
                "\u3164",
                "\u115F\u1160",
                "\uFFA0",
                "\u2800",
                "\uFE0F"
            })
    void whatNobodySeesIsNoText(String text) {
        assertThat(LocalizedText.isVisible(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("한줄", text))
                .withMessageContaining("en");
    }
}
