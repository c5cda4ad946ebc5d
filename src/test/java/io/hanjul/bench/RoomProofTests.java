package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.bench.RoomProof.Admission;
import io.hanjul.bench.RoomProof.Stood;
import io.hanjul.waitingroom.line.Turn;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The drills of the line notice what they are there to notice. */
class RoomProofTests {

    private static final Instant OPENED = Instant.parse("2026-12-24T10:00:00Z");
    private static final Stood FIRST = new Stood(turn(1), 0, 5, 0, List.of("a"));
    private static final Stood SECOND = new Stood(turn(2), 1_000, 1_005, 1, List.of());
    private static final Admission IN = new Admission("a", turn(1), OPENED, OPENED.plusSeconds(5));

    private static Turn turn(int index) {
        return new Turn(1, 100, 1, index);
    }

    private static Admission admission(String id, int turn, int from, int to) {
        return new Admission(id, turn(turn), OPENED.plusSeconds(from), OPENED.plusSeconds(to));
    }

    @Test
    void aLineThatIsAsItShouldBeIsLeftAlone() {
        assertThat(new RoomProof(List.of(FIRST, SECOND), List.of(IN), 1).broken())
                .isEmpty();
    }

    @Test
    void aTurnWithoutAPlaceIsLost() {
        assertBroken(
                "acknowledged stand nowhere", List.of(FIRST, new Stood(turn(3), 0, 5, -1, List.of())), List.of(IN));
    }

    @Test
    void nobodyStandsWhereSomebodyElseDoes() {
        assertBroken("stand where another", List.of(FIRST, new Stood(turn(3), 0, 5, 0, List.of())), List.of(IN));
    }

    @Test
    void whoCameClearlyLaterStandsBehind() {
        var later = new Stood(turn(3), 5 + RoomProof.WINDOW_MILLIS + 1, 2_000, 0, List.of());
        var earlier = new Stood(turn(1), 0, 5, 7, List.of("a"));
        assertBroken("stand before somebody", List.of(later, earlier), List.of(IN));
        var justLater = new Stood(turn(3), 5 + RoomProof.WINDOW_MILLIS, 2_000, 0, List.of());
        assertThat(new RoomProof(List.of(justLater, earlier), List.of(IN), 1).broken())
                .isEmpty();
    }

    @Test
    void aTurnIsAdmittedOnce() {
        assertBroken(
                "were admitted twice",
                List.of(new Stood(turn(1), 0, 5, 0, List.of("a", "b"))),
                List.of(IN, admission("b", 2, 10, 11)));
        assertBroken("were admitted twice", List.of(FIRST), List.of(IN, admission("c", 1, 10, 11)));
    }

    @Test
    void anAdmissionThatWasToldIsThere() {
        assertBroken("acknowledged are gone", List.of(FIRST), List.of());
    }

    @Test
    void noMoreAreInsideThanThereArePlaces() {
        assertBroken("2 were inside at once", List.of(FIRST), List.of(IN, admission("b", 2, 4, 6)));
        assertThat(new RoomProof(List.of(FIRST), List.of(IN, admission("b", 2, 5, 6)), 1).broken())
                .isEmpty();
    }

    private static void assertBroken(String what, List<Stood> stood, List<Admission> admissions) {
        assertThat(new RoomProof(stood, admissions, 1).broken())
                .singleElement()
                .asString()
                .contains(what);
    }
}
