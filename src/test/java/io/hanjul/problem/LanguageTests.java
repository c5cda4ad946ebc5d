package io.hanjul.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource({
        "ko-KR, KO",
        "en-US, EN",
        "'en;q=0.2, ko;q=0.9', KO",
        "'ja, en;q=0.5', EN",
        "ja, EN",
        "*, KO",
        "'!!', KO",
        "'', KO"
    })
    void followsTheHeader(String header, Language expected) {
        assertThat(Language.preferred(header)).isEqualTo(expected);
    }

    @Test
    void isKoreanWhenNothingIsSaid() {
        assertThat(Language.preferred(null)).isEqualTo(Language.KO);
    }
}
