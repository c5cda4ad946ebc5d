package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTests {

    private static final int NOW = 1_000;
    private static final int UNTIL = NOW + 90;

    private final Line line = new Line(tick -> new Seed(9, tick));

    @Test
    void eachTurnStandsAtAnOrdinalOfItsOwn() {
        line.add(tick(10, 0, new Part(1, 0, 30, true), new Part(2, 30, 20, true)), UNTIL);
        var ordinals = new ArrayList<Long>();
        for (int i = 0; i < 30; i++) {
            ordinals.add(ordinal(10, 1, i));
        }
        for (int i = 0; i < 20; i++) {
            ordinals.add(ordinal(10, 2, i));
        }
        assertThat(ordinals).doesNotHaveDuplicates().allMatch(ordinal -> ordinal >= 0 && ordinal < 50);
    }

    @Test
    void whatIsNotSealedOrBeyondItsShareHasNoPlace() {
        line.add(tick(10, 0, new Part(1, 0, 3, true)), UNTIL);
        assertThat(line.ordinal(new Turn(1, 11, 1, 0))).isEmpty();
        assertThat(line.ordinal(new Turn(1, 10, 2, 0))).isEmpty();
        assertThat(line.ordinal(new Turn(1, 10, 1, 3))).isEmpty();
    }

    @Test
    void uncountedTurnsArePassedWithoutAPermit() {
        line.add(tick(10, 0, new Part(1, 0, 2, true), new Part(2, 2, 4_096, false)), UNTIL);
        line.add(tick(11, 4_098, new Part(1, 0, 5, true)), UNTIL);
        assertThat(line.peopleBetween(0, line.end())).isEqualTo(7);
        assertThat(line.advance(0, 2, NOW).to()).isEqualTo(4_098);
        assertThat(line.advance(0, 2, NOW).called()).isEqualTo(2);
        assertThat(line.advance(0, 100, NOW).called()).isEqualTo(7);
        assertThat(line.advance(0, 100, NOW).passed().uncounted()).isEqualTo(4_096);
    }

    @Test
    void anUncountedTurnHasItsPlaceAllTheSame() {
        line.add(tick(10, 0, new Part(2, 0, 16, false)), UNTIL);
        assertThat(line.ordinal(new Turn(1, 10, 2, 15))).isPresent();
    }

    @Test
    void whoLeftIsPassedAndNotCountedAhead() {
        line.add(tick(10, 0, new Part(1, 0, 10, true)), UNTIL);
        Turn gone = new Turn(1, 10, 1, 4);
        line.left(List.of(gone, gone, new Turn(1, 99, 1, 0)));
        assertThat(line.peopleBetween(0, 10)).isEqualTo(9);
        assertThat(line.advance(0, 9, NOW).to()).isEqualTo(10);
        assertThat(line.advance(0, 9, NOW).passed().left())
                .isEqualTo(Ordinals.of(line.ordinal(gone).orElseThrow()));
    }

    @Test
    void whoIsUncountedAndLeftIsNobodyOnce() {
        line.add(tick(10, 0, new Part(1, 0, 4, false), new Part(2, 4, 4, true)), UNTIL);
        line.left(List.of(new Turn(1, 10, 1, 0)));
        assertThat(line.peopleBetween(0, 8)).isEqualTo(4);
        Line.Move move = line.advance(0, 100, NOW);
        assertThat(move.passed()).isEqualTo(new MoveEntry.Passed(Ordinals.NONE, Ordinals.NONE, 4));
        assertThat(move.unheard().count()).as("whoever left does not come back").isEqualTo(3);
    }

    @Test
    void advancesOverExactlyAsManyPeopleAsAskedFor() {
        line.add(tick(10, 0, new Part(1, 0, 100, true)), UNTIL);
        assertThat(line.advance(0, 0, NOW)).isEqualTo(move(0, 0));
        assertThat(line.advance(0, 30, NOW)).isEqualTo(move(30, 30));
        assertThat(line.advance(30, 1_000, NOW)).isEqualTo(move(100, 70));
    }

    @Test
    void aTickThatDoesNotFollowIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> line.add(tick(10, 5, new Part(1, 0, 1, true)), UNTIL));
    }

    @Test
    void whoIsSilentIsPassedWithoutAPermitAndOnlyWhenSomebodyBehindIsCalled() {
        line.add(tick(10, 0, new Part(1, 0, 5, true)), NOW);
        line.heard(1, UNTIL);
        line.heard(4, UNTIL);
        line.count(0, NOW + 1);
        assertThat(line.peopleBetween(0, 5)).isEqualTo(2);
        assertThat(line.silent()).isEqualTo(3);
        assertThat(line.advance(0, 0, NOW + 1)).isEqualTo(move(0, 0));
        Line.Move one = line.advance(0, 1, NOW + 1);
        assertThat(one.to()).as("not beyond who is called").isEqualTo(2);
        assertThat(one.passed().silent()).isEqualTo(Ordinals.of(0));
        assertThat(line.advance(2, 1, NOW + 1).unheard()).isEqualTo(Ordinals.of(2, 3));
    }

    @Test
    void whoLeftIsNeverThereAgain() {
        line.add(tick(10, 0, new Part(1, 0, 1, true)), UNTIL);
        line.left(List.of(new Turn(1, 10, 1, 0)));
        assertThat(line.heard(0, UNTIL + 1_000)).isFalse();
        assertThat(line.isThere(0, NOW)).isFalse();
    }

    /** Nobody knows which of the places of a dead node somebody has; who has one comes back behind the line. */
    @Test
    void theOwnerOfAnUncountedPlaceIsThereWhenHeard() {
        line.add(tick(10, 0, new Part(2, 0, 16, false)), UNTIL);
        line.everybodyUntil(UNTIL);
        assertThat(line.isThere(3, NOW)).isFalse();
        line.heard(3, UNTIL);
        assertThat(line.isThere(3, NOW)).isTrue();
        assertThat(line.advance(0, 5, NOW).called()).isZero();
        assertThat(line.advance(0, 5, NOW).unheard().contains(3)).isTrue();
        assertThat(line.wasPassed(3)).isTrue();
    }

    @Test
    void whileNobodyKnowsWhoWasHeardEverybodyCounts() {
        line.add(tick(10, 0, new Part(1, 0, 5, true)), NOW - 50);
        assertThat(line.advance(0, 5, NOW).called()).isZero();
        line.everybodyUntil(NOW + 40);
        assertThat(line.advance(0, 5, NOW).called()).isEqualTo(5);
        assertThat(line.advance(0, 5, NOW + 41).called()).isZero();
    }

    private static Line.Move move(long to, int called) {
        return new Line.Move(to, called, MoveEntry.Passed.NOBODY, Ordinals.NONE);
    }

    private long ordinal(long tick, int boot, int index) {
        return line.ordinal(new Turn(1, tick, boot, index)).orElseThrow();
    }

    private static SealedTick tick(long tick, long base, Part... parts) {
        int turns = List.of(parts).stream().mapToInt(Part::length).sum();
        return new SealedTick(tick, base, turns, List.of(parts), 1, "");
    }
}
