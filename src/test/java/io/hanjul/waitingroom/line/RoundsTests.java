package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundsTests {

    private static final int CEILING = 16;

    @Test
    void theRoundIsTheLogarithmOfHowOftenANetworkCame() {
        assertThat(IntStream.of(1, 2, 3, 4, 7, 8, 15, 16, 1_000_000).map(Rounds::of))
                .containsExactly(0, 1, 1, 2, 2, 3, 3, 3, 3);
    }

    /** All ways in which a node that fell silent can have given as many turns as it might. */
    @Test
    void noTwoTurnsOfASilentNodeShareAPlaceHoweverTheyFellIntoRounds() {
        for (int first = 0; first <= CEILING; first++) {
            for (int second = 0; first + second <= CEILING; second++) {
                for (int third = 0; first + second + third <= CEILING; third++) {
                    int last = CEILING - first - second - third;
                    eachHasAPlaceOfItsOwn(new RoundCounts(first, second, third, last));
                }
            }
        }
    }

    private static void eachHasAPlaceOfItsOwn(RoundCounts given) {
        var taken = new BitSet();
        for (int round = 0; round < Rounds.COUNT; round++) {
            for (int number = 0; number < given.of(round); number++) {
                int slot = Rounds.slot(round, number, CEILING);
                assertThat(slot).as("%s", given).isBetween(0, Rounds.slots(CEILING) - 1);
                assertThat(taken.get(slot))
                        .as("%s: place %d is taken", given, slot)
                        .isFalse();
                taken.set(slot);
            }
        }
        assertThat(taken.cardinality()).isEqualTo(CEILING);
    }
}
