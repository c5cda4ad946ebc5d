package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the chain are what its hashes are of, so each is read as it was written, and written in one way. */
class ChainEntriesTests {

    private static final Instant AT = Instant.parse("2026-12-24T10:00:00.250001Z");
    private static final OpenEntry OPEN = new OpenEntry(
            UUID.fromString("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c"),
            UUID.fromString("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8d"),
            1,
            false,
            new OpenEntry.Terms(AT, AT.plusSeconds(3_600), 600, 50),
            "ab".repeat(32));

    @Test
    void aMoveNamesWhoWasPassedOver() {
        var passed = new MoveEntry.Passed(Ordinals.of(2, 5, 6, 7, 8, 9), Ordinals.of(3, 4), 4_096);
        var move = new MoveEntry(AT, 0, 4_112, 8, passed, MoveEntry.Back.NOBODY);
        assertThat(move.text())
                .isEqualTo("at=2026-12-24T10:00:00.250001Z from=0 to=4112 called=8 left=2,5-9 silent=3-4"
                        + " uncounted=4096");
        assertThat(MoveEntry.parse(move.text())).isEqualTo(move);
        assertThat(passed.count()).isEqualTo(4_104);
    }

    @Test
    void aMoveNamesWhoIsCalledAgainAlsoWhereNobodyElseIs() {
        var back = new MoveEntry.Back(Ordinals.of(2, 5), Ordinals.of(1));
        var move = new MoveEntry(AT, 9, 9, 0, MoveEntry.Passed.NOBODY, back);
        assertThat(move.text()).isEqualTo("at=2026-12-24T10:00:00.250001Z from=9 to=9 called=0 overdue=2,5 late=1");
        assertThat(MoveEntry.parse(move.text())).isEqualTo(move);
        assertThat(move.people()).isEqualTo(3);
    }

    @Test
    void anOpeningThatIsNoLongerSoundStillNamesItsConfiguration() {
        String body = OPEN.text();
        assertThat(OpenEntry.configNamedIn(body)).contains(OPEN.configHash());
        assertThat(OpenEntry.configNamedIn(body.replace("maxInside=50", "maxInside=many")))
                .contains(OPEN.configHash());
        assertThat(OpenEntry.configNamedIn(body.replace(" config=", " other="))).isEmpty();
        assertThat(OpenEntry.configNamedIn("room=old")).isEmpty();
    }

    @Test
    void aMoveOverNobodyButWhoIsCalledSaysNoMore() {
        var move = new MoveEntry(AT, 3, 5, 2, MoveEntry.Passed.NOBODY, MoveEntry.Back.NOBODY);
        assertThat(move.text()).isEqualTo("at=2026-12-24T10:00:00.250001Z from=3 to=5 called=2");
        assertThat(MoveEntry.parse(move.text())).isEqualTo(move);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=3 to=5 called=2",
                "at=yesterday from=3 to=5 called=2",
                "at=2026-12-24T10:00:00Z from=3 to=5 called=2 called=3",
                "at=2026-12-24T10:00:00Z from=3 to=5 called=-2",
                "at=2026-12-24T10:00:00Z from=3 to=5 called=2 favoured=9",
                "at=2026-12-24T10:00:00Z  from=3 to=5 called=2",
                "at=2026-12-24T10:00:00Z from=3 to=5 called=2 left=9,2",
                "at=2026-12-24T10:00:00Z from=3 to=5 called=2 late=9,2",
            })
    void anythingElseIsNoMove(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> MoveEntry.parse(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-3", "3-3", "1,2", "4-6,6", "1,1", "01", "1,", "-1", "1-2-3", "x"})
    void ordinalsHaveOneForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ordinals.parse(text));
    }

    @Test
    void ordinalsAreWrittenInStretches() {
        Ordinals some = Ordinals.of(0, 1, 3, 7, 8, 9);
        assertThat(some.text()).isEqualTo("0-1,3,7-9");
        assertThat(Ordinals.parse("0-1,3,7-9")).isEqualTo(some);
        assertThat(some.each()).containsExactly(0L, 1L, 3L, 7L, 8L, 9L);
        assertThat(Ordinals.of()).isEqualTo(Ordinals.NONE).isEqualTo(Ordinals.parse(""));
    }

    @Test
    void theOpeningNamesTheHashOfItsConfiguration() {
        assertThat(OpenEntry.parse(OPEN.text())).isEqualTo(OPEN);
        assertThat(OPEN.text()).contains(" config=" + OPEN.configHash() + " seeds=abab");
        assertThat(OpenEntry.isCheckable(OPEN.text())).isTrue();
        assertThatIllegalArgumentException()
                .as("another rate under the same hash")
                .isThrownBy(() -> OpenEntry.parse(OPEN.text().replace("ratePerMinute=600", "ratePerMinute=601")));
    }

    @Test
    void theEndTellsTheKey() {
        var end = new CloseEntry(AT, 12, 9, "cd".repeat(32));
        assertThat(CloseEntry.parse(end.text())).isEqualTo(end);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CloseEntry.parse("at=" + AT + " end=12 calledUpTo=9 seedKey="));
    }
}
