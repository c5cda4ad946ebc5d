package io.hanjul.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserAgentTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Linux; Android 15; S928) AppleWebKit/537.36 Chrome/140 Mobile Safari/537 | Chrome | Android
            Mozilla/5.0 (Linux; Android 15) SamsungBrowser/28.0 Chrome/130 Safari/537 | Samsung Internet | Android
            Mozilla/5.0 (iPhone; CPU) AppleWebKit/605.1 Safari/604.1 | Safari | iPhone
            Mozilla/5.0 (iPhone; CPU) AppleWebKit/605.1 CriOS/140.0 Safari/604.1 | Chrome | iPhone
            Mozilla/5.0 (iPhone; CPU) AppleWebKit/605.1 KAKAOTALK/25.1.0 | KakaoTalk | iPhone
            Mozilla/5.0 (iPad; CPU) AppleWebKit/605.1 FxiOS/130.0 Safari/605 | Firefox | iPad
            Mozilla/5.0 (Windows) AppleWebKit/537.36 Chrome/140 Safari/537 Edg/140 | Edge | Windows
            Mozilla/5.0 (Windows) AppleWebKit/537.36 Chrome/134 Whale/4.31.304.16 Safari/537 | Whale | Windows
            Mozilla/5.0 (Macintosh; Intel) AppleWebKit/605.1 Safari/605 | Safari | Mac
            Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0 | Firefox | Linux
            Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/140 Safari/537 | Chrome | ChromeOS
            curl/8.5.0 | curl | ''
            Java-http-client/25 | Java-http-client | ''
            """)
    void recognisesWhatPeopleSignInWith(String userAgent, String browser, String platform) {
        assertThat(UserAgent.device(userAgent)).isEqualTo(new OwnSignIns.Device(browser, platform));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "Mozilla/5.0", "<script>alert(1)</script>", "줄서기/1.0", "((((", "a b c"})
    void readsNothingOutOfWhatItDoesNotKnow(String userAgent) {
        assertThat(UserAgent.device(userAgent)).isEqualTo(new OwnSignIns.Device("", ""));
    }

    @Test
    void neverKeepsMoreThanItsColumnsHold() {
        assertThat(UserAgent.device("x".repeat(8_000))).isEqualTo(new OwnSignIns.Device("", ""));
        assertThat(UserAgent.device("x".repeat(30) + "/1").browser()).hasSize(30);
    }
}
