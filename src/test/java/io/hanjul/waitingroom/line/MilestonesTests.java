package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MilestonesTests {

    @Test
    void areEvery64PlacesNearTheFrontAndSixteenFromEachPowerOfTwoToTheNextBehind() {
        assertThat(IntStream.of(0, 1, 16, 17, 32).mapToLong(Milestones::at))
                .containsExactly(0L, 64L, 1_024L, 1_088L, 2_048L);
        assertThat(IntStream.of(33, 48, 49, 64).mapToLong(Milestones::at))
                .containsExactly(2_176L, 4_096L, 4_352L, 8_192L);
        assertThat(Milestones.at(176)).isEqualTo(1 << 20);
    }

    @Test
    void ascendAndAreNeverFurtherApartThanASixteenthOfTheWay() {
        for (int number = 1; number <= 400; number++) {
            long step = Milestones.at(number) - Milestones.at(number - 1);
            assertThat(step)
                    .as("step %d", number)
                    .isPositive()
                    .isLessThanOrEqualTo(Math.max(64, Milestones.at(number - 1) / 16));
        }
    }
}
