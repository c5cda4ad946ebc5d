package io.hanjul.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTests {

    private final Passwords passwords = new Passwords(settings());

    @Test
    void onlyTheRightPasswordMatches() {
        String hash = passwords.hash("correct horse");

        assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(passwords.matches("correct horse", hash)).isTrue();
        assertThat(passwords.matches("correct hors", hash)).isFalse();
    }

    @Test
    void equalPasswordsHaveDifferentHashes() {
        assertThat(passwords.hash("correct horse")).isNotEqualTo(passwords.hash("correct horse"));
    }

    @Test
    void whoWaitsTooLongForACoreIsPutOff() {
        var busy = new Passwords(settings(), new Semaphore(0));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> busy.hash("correct horse"));

        assertThat(refusal.code()).isEqualTo(CommonProblem.TRY_AGAIN);
        assertThat(refusal.facts()).containsKey("retryAfterSeconds");
    }

    /** One that cannot be read would be turned down at once, and the time taken would tell that there is no account. */
    @Test
    void whoHasNoAccountIsCheckedAgainstAHashLikeEveryOther() {
        String nobodys = Passwords.nobodysHash(settings());

        assertThat(new Argon2PasswordEncoder(16, 32, 1, 64, 1).upgradeEncoding(nobodys))
                .isFalse();
        assertThat(nobodys).hasSameSizeAs(passwords.hash("correct horse"));
        assertThat(nobodys).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(passwords.matches("nobody", nobodys)).isFalse();
    }

    private static AccountSettings settings() {
        return new AccountSettings(
                64,
                1,
                Duration.ofMillis(10),
                Duration.ofMinutes(5),
                Duration.ofDays(30),
                Duration.ofSeconds(10),
                10,
                200,
                600,
                "operator@localhost");
    }
}
