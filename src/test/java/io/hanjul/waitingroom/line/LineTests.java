package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTests {

    private final Line line = new Line(tick -> new Seed(9, tick));

    @Test
    void eachTurnStandsAtAnOrdinalOfItsOwn() {
        line.add(tick(10, 0, new Part(1, 0, 30, true), new Part(2, 30, 20, true)));
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
        line.add(tick(10, 0, new Part(1, 0, 3, true)));
        assertThat(line.ordinal(new Turn(1, 11, 1, 0))).isEmpty();
        assertThat(line.ordinal(new Turn(1, 10, 2, 0))).isEmpty();
        assertThat(line.ordinal(new Turn(1, 10, 1, 3))).isEmpty();
    }

    @Test
    void uncountedTurnsArePassedWithoutAPermit() {
        line.add(tick(10, 0, new Part(1, 0, 2, true), new Part(2, 2, 4_096, false)));
        line.add(tick(11, 4_098, new Part(1, 0, 5, true)));
        assertThat(line.peopleBetween(0, line.end())).isEqualTo(7);
        assertThat(line.advance(0, 2).to()).isEqualTo(4_098);
        assertThat(line.advance(0, 2).called()).isEqualTo(2);
        var passed = new MoveEntry.Passed(Ordinals.NONE, 4_096);
        assertThat(line.advance(0, 100)).isEqualTo(new Line.Move(line.end(), 7, passed));
    }

    @Test
    void anUncountedTurnHasItsPlaceAllTheSame() {
        line.add(tick(10, 0, new Part(2, 0, 16, false)));
        assertThat(line.ordinal(new Turn(1, 10, 2, 15))).isPresent();
    }

    @Test
    void whoLeftIsPassedAndNotCountedAhead() {
        line.add(tick(10, 0, new Part(1, 0, 10, true)));
        Turn gone = new Turn(1, 10, 1, 4);
        line.left(List.of(gone, gone, new Turn(1, 99, 1, 0)));
        assertThat(line.peopleBetween(0, 10)).isEqualTo(9);
        var passed = new MoveEntry.Passed(Ordinals.of(line.ordinal(gone).orElseThrow()), 0);
        assertThat(line.advance(0, 9)).isEqualTo(new Line.Move(10, 9, passed));
    }

    @Test
    void whoIsUncountedAndLeftIsNobodyOnce() {
        line.add(tick(10, 0, new Part(1, 0, 4, false), new Part(2, 4, 4, true)));
        line.left(List.of(new Turn(1, 10, 1, 0)));
        assertThat(line.peopleBetween(0, 8)).isEqualTo(4);
    }

    @Test
    void advancesOverExactlyAsManyPeopleAsAskedFor() {
        line.add(tick(10, 0, new Part(1, 0, 100, true)));
        assertThat(line.advance(0, 0)).isEqualTo(new Line.Move(0, 0, MoveEntry.Passed.NOBODY));
        assertThat(line.advance(0, 30)).isEqualTo(new Line.Move(30, 30, MoveEntry.Passed.NOBODY));
        assertThat(line.advance(30, 1_000)).isEqualTo(new Line.Move(100, 70, MoveEntry.Passed.NOBODY));
    }

    @Test
    void aTickThatDoesNotFollowIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> line.add(tick(10, 5, new Part(1, 0, 1, true))));
    }

    private long ordinal(long tick, int boot, int index) {
        return line.ordinal(new Turn(1, tick, boot, index)).orElseThrow();
    }

    private static SealedTick tick(long tick, long base, Part... parts) {
        int turns = List.of(parts).stream().mapToInt(Part::length).sum();
        return new SealedTick(tick, base, turns, List.of(parts), 1, "");
    }
}
