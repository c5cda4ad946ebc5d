package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTurnTests {

    private static final int EPOCH = 65_535;
    private static final long LAST_TICK = (1L << 40) - 1;
    private static final int LAST_INDEX = (1 << 20) - 1;

    @Test
    void theSameTurnComesBackInSixteenCharacters() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 1_000; i++) {
            var turn =
                    new Turn(EPOCH, random.nextLong(LAST_TICK + 1), random.nextInt(), random.nextInt(LAST_INDEX + 1));
            assertKept(new KeptTurn(turn, random.nextInt(16)));
        }
    }

    @Test
    void theLeastAndTheMostComeBackToo() {
        assertKept(new KeptTurn(new Turn(EPOCH, 0, 0, 0), 0));
        assertKept(new KeptTurn(new Turn(EPOCH, LAST_TICK, -1, LAST_INDEX), 15));
    }

    @Test
    void itsTokenIsTheOneThatWasGiven() {
        var token = new TurnToken(new Turn(EPOCH, 8_833_000_000L, 7, 4_095), 12, TurnToken.Owner.account(5));

        assertThat(KeptTurn.of(token).ownedBy(TurnToken.Owner.account(5))).isEqualTo(token);
    }

    @Test
    void whatHasNoRoomIsNotCutOff() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeptTurn(new Turn(EPOCH, LAST_TICK + 1, 1, 1), 1).text());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeptTurn(new Turn(EPOCH, 1, 1, LAST_INDEX + 1), 1).text());
        assertThatIllegalArgumentException().isThrownBy(() -> new KeptTurn(new Turn(EPOCH, 1, 1, 1), 16).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAA=", "AAAAAAAAAAAAAAA!"})
    void anyOtherTextIsNone(String text) {
        assertThat(KeptTurn.parse(text, EPOCH)).isEmpty();
    }

    private static void assertKept(KeptTurn kept) {
        assertThat(kept.text()).hasSize(16);
        assertThat(KeptTurn.parse(kept.text(), EPOCH)).contains(kept);
    }
}
