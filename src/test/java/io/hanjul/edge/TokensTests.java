package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import io.hanjul.problem.Refusal;
import io.hanjul.secrets.Secrets;
import io.hanjul.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokensTests {

    private static final String OLD = key("old", 1);
    private static final String NEW = key("new", 2);

    private final MovableClock clock = new MovableClock();
    private final Instant start = clock.instant();

    @Test
    void readsBackWhatItSigned() throws JOSEException {
        Tokens tokens = tokens(NEW);

        assertThat(tokens.verify(tokens.mint(token()), Purpose.ACCESS)).isEqualTo(token());
    }

    @Test
    void aTokenIsGoodForItsPurposeOnlyEvenWhenItIsRemembered() throws JOSEException {
        Tokens tokens = tokens(NEW);
        String compact = tokens.mint(token());
        tokens.verify(compact, Purpose.ACCESS);

        assertThat(refusal(tokens, compact, Purpose.REFRESH)).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void aRememberedTokenStillExpires() throws JOSEException {
        Tokens tokens = tokens(NEW);
        String compact = tokens.mint(token());
        tokens.verify(compact, Purpose.ACCESS);

        clock.advance(Duration.ofMinutes(5));

        assertThat(refusal(tokens, compact, Purpose.ACCESS)).isEqualTo("TOKEN_EXPIRED");
    }

    @Test
    void anOldKeyStillVerifiesAfterARotationAndALostOneDoesNot() throws JOSEException {
        String compact = tokens(OLD).mint(token());

        assertThat(tokens(NEW, OLD).verify(compact, Purpose.ACCESS)).isEqualTo(token());
        assertThat(refusal(tokens(NEW), compact, Purpose.ACCESS)).isEqualTo("TOKEN_INVALID");
    }

    private Token token() {
        return new Token(Purpose.ACCESS, "1", "somebody", start, start.plusSeconds(300), Map.of("role", "GUEST"));
    }

    private Tokens tokens(String... keys) throws JOSEException {
        return new Tokens(new Secrets(List.of(keys), List.of(), List.of(), "", Map.of()), Settings.plain(), clock);
    }

    private static String refusal(Tokens tokens, String compact, Purpose purpose) {
        return catchThrowableOfType(Refusal.class, () -> tokens.verify(compact, purpose))
                .code()
                .name();
    }

    private static String key(String kid, int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return kid + ":" + Base64.getEncoder().encodeToString(bytes);
    }
}
