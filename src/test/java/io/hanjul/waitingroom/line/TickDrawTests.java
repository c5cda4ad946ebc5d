package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TickDrawTests {

    private static final Seed SEED = new Seed(3, 4);
    private static final long BASE = 100;

    @Test
    void earlierRoundsStandBeforeLaterOnesWhicheverNodeGaveThem() {
        TickDraw draw = draw("0:1:0:30:counted,0:2:30:10:counted,1:2:0:5:counted,3:1:0:20:counted,3:2:20:1:counted");
        assertThat(LongStream.concat(places(draw, 0, 1, 30), places(draw, 0, 2, 10)))
                .containsExactlyInAnyOrderElementsOf(from(BASE, 40));
        assertThat(places(draw, 1, 2, 5)).containsExactlyInAnyOrderElementsOf(from(BASE + 40, 5));
        assertThat(LongStream.concat(places(draw, 3, 1, 20), places(draw, 3, 2, 1)))
                .containsExactlyInAnyOrderElementsOf(from(BASE + 45, 21));
    }

    @Test
    void eachRoundIsADrawOfItsOwn() {
        TickDraw draw = draw("0:1:0:30:counted,1:1:0:30:counted");
        assertThat(places(draw, 0, 1, 30).map(place -> place + 30).toArray())
                .isNotEqualTo(places(draw, 1, 1, 30).toArray());
    }

    @Test
    void aTurnThatWasNotGivenHasNoPlace() {
        TickDraw draw = draw("0:1:0:3:counted,1:1:0:2:counted,3:2:0:32:uncounted");
        assertThat(draw.ordinal(new Turn(1, 7, 1, Turn.index(0, 3)))).isEmpty();
        assertThat(draw.ordinal(new Turn(1, 7, 1, Turn.index(2, 0)))).isEmpty();
        assertThat(draw.ordinal(new Turn(1, 7, 3, Turn.index(0, 0)))).isEmpty();
        assertThat(draw.ordinal(new Turn(1, 7, 2, Turn.index(0, 16)))).isEmpty();
        assertThat(draw.ordinal(new Turn(1, 7, 2, Turn.index(2, 15)))).isPresent();
    }

    /** A node that fell silent after nine joins of a ceiling of sixteen, and one that goes on. */
    @Test
    void turnsOfASilentNodeHaveAPlaceEachBehindAllOthers() {
        TickDraw draw = draw("0:1:0:3:counted,3:1:0:2:counted,3:2:2:32:uncounted");
        var silent = new HashSet<Long>();
        for (int round = 0; round < Rounds.COUNT; round++) {
            places(draw, round, 2, round == 0 ? 3 : 2)
                    .forEach(place -> assertThat(silent.add(place)).isTrue());
        }
        assertThat(silent).allMatch(place -> place >= BASE + 3 && place < BASE + 37);
        var uncounted = draw.uncounted().boxed().toList();
        assertThat(uncounted).hasSize(32).doesNotHaveDuplicates().containsAll(silent);
        assertThat(places(draw, 3, 1, 2).boxed()).doesNotContainAnyElementsOf(uncounted);
    }

    /** As it was before there were rounds, and is in a lottery. */
    @Test
    void aTickWithoutRoundsIsOneDrawWithItsOwnSeed() {
        TickDraw draw = draw("1:0:6:counted,2:6:4:counted");
        Permutation places = Permutation.of(SEED, 10);
        for (int index = 0; index < 4; index++) {
            assertThat(draw.ordinal(new Turn(1, 7, 2, index))).hasValue(BASE + places.place(6 + index));
        }
        assertThat(draw.ordinal(new Turn(1, 7, 2, 4))).isEmpty();
        assertThat(Part.text(draw.tick().parts())).isEqualTo("1:0:6:counted,2:6:4:counted");
    }

    private static TickDraw draw(String text) {
        List<Part> parts = Part.parse(text);
        assertThat(Part.text(parts)).isEqualTo(text);
        int turns = parts.stream().mapToInt(Part::length).sum();
        return TickDraw.of(new SealedTick(7, BASE, turns, parts, 1, ""), SEED);
    }

    private static LongStream places(TickDraw draw, int round, int boot, int turns) {
        return IntStream.range(0, turns)
                .mapToLong(number -> draw.ordinal(new Turn(1, 7, boot, Turn.index(round, number)))
                        .orElseThrow());
    }

    private static List<Long> from(long first, int count) {
        return LongStream.range(first, first + count).boxed().toList();
    }
}
