package io.hanjul.waitingroom.line;

import static io.hanjul.waitingroom.line.ShowSim.RATE_PER_MINUTE;
import static io.hanjul.waitingroom.line.ShowSim.STEPS_A_SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrivals follow the rate although many do not come, and nobody gains by not coming. */
class ShowSimTests {

    private static final int MINUTE = 60 * STEPS_A_SECOND;
    private static final int WARM = 7 * MINUTE;
    private static final int MANY = 1_000_000;
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    /** Three in ten never come, one in ten comes late, the others within 20 s. */
    private static final ShowSim.Comes MOST = (step, random) -> {
        int lot = random.nextInt(10);
        return lot < 3 ? -1 : lot == 3 ? random.nextInt(1_100) : random.nextInt(200);
    };

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void arrivalsFollowTheRateAlthoughThreeInTenDoNotCome(long seed) {
        ShowSim sim = new ShowSim(seed, HALF_AN_HOUR, MANY, MOST).run();
        double fiveMinutes = 5.0 * RATE_PER_MINUTE;
        for (int from = WARM; from + 5 * MINUTE <= sim.entered.length; from++) {
            assertThat(sum(sim.entered, from, 5 * MINUTE)).isCloseTo(fiveMinutes, within(fiveMinutes * 0.03));
        }
        for (int from = WARM; from + 10 * STEPS_A_SECOND <= sim.called.length; from++) {
            double aim =
                    Arrays.stream(sim.aim, from, from + 10 * STEPS_A_SECOND).sum();
            assertThat(sum(sim.called, from, 10 * STEPS_A_SECOND)).isCloseTo(aim, within(aim * 0.02));
        }
        assertThat(sim.shows[WARM].perMille()).isBetween(680, 720);
    }

    /** Before anybody was measured everybody is expected, so nobody is called faster than the rate. */
    @Test
    void nobodyIsCalledFasterThanTheRateBeforeSomebodyHasStayedAway() {
        ShowSim sim = new ShowSim(1, Duration.ofMinutes(2), MANY, (step, random) -> random.nextInt(50)).run();
        assertThat(sum(sim.called, 0, 2 * MINUTE)).isLessThanOrEqualTo(2 * RATE_PER_MINUTE);
        assertThat(sim.shows[2 * MINUTE - 1]).isEqualTo(ShowRate.ALL);
    }

    /** Where places are short, they are used although three in ten do not come, and never more than there are. */
    @Test
    void noPlaceIsKeptForWhoDoesNotCome() {
        ShowSim sim = new ShowSim(1, HALF_AN_HOUR, 1_000, MOST).run();
        assertThat(Arrays.stream(sim.inside).max().orElseThrow()).isLessThanOrEqualTo(1_000);
        double mean =
                Arrays.stream(sim.inside, WARM, sim.inside.length).average().orElse(0);
        assertThat(mean).as("of a thousand").isGreaterThan(900);
        assertThat(Arrays.stream(sim.atDoor, WARM, sim.atDoor.length).max().orElse(0))
                .as("people who were called and met a full room")
                .isLessThan(100);
    }

    /**
     * For ten minutes nine in ten stay away in order to bring the share down, and then all come at once. The bounds:
     * people are called three and a third times as fast at most, which needs minutes; as many go in as the rate
     * says; at the door stand no more than half a minute's worth; and all is as before five minutes later.
     */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whoStaysAwayAndThenComesWithAllOthersGainsNothing(long seed) {
        int turn = 10 * MINUTE;
        ShowSim sim = new ShowSim(seed, HALF_AN_HOUR, MANY, (step, random) -> comes(step, turn, random)).run();
        IntStream.range(1, sim.shows.length)
                .forEach(step -> assertThat(sim.shows[step].perMille())
                        .isGreaterThanOrEqualTo(
                                Math.max(ShowRate.LEAST, sim.shows[step - 1].perMille() - ShowRate.FALL)));
        assertThat(sim.shows[turn].perMille()).as("it was worth a try").isEqualTo(ShowRate.LEAST);
        for (int from = 0; from + STEPS_A_SECOND <= sim.entered.length; from++) {
            assertThat(sum(sim.entered, from, STEPS_A_SECOND)).isLessThanOrEqualTo(2 * RATE_PER_MINUTE / 60);
        }
        assertThat(Arrays.stream(sim.atDoor).max().orElseThrow()).isLessThan(RATE_PER_MINUTE / 2);
        int after = turn + 5 * MINUTE;
        assertThat(sim.shows[after].perMille()).isGreaterThan(980);
        assertThat(sum(sim.entered, after, 5 * MINUTE)).isCloseTo(5.0 * RATE_PER_MINUTE, within(RATE_PER_MINUTE / 6.0));
    }

    private static int comes(int step, int turn, SplittableRandom random) {
        return step < turn && random.nextInt(10) > 0 ? -1 : random.nextInt(50);
    }

    private static double sum(int[] people, int from, int steps) {
        return Arrays.stream(people, from, from + steps).sum();
    }
}
