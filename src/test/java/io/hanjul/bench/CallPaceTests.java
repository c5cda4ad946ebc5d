package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.hanjul.bench.CallPace.Call;
import io.hanjul.bench.CallPace.Extremes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallPaceTests {

    @Test
    void anEvenLineIsAwayFromItsAimByAStepAtMost() {
        CallPace pace = everyEighthOfASecond(400);

        assertThat(pace.inAny(10)).isEqualTo(new Extremes(790, 810));
        assertThat(pace.inAny(10).deviation(800)).isCloseTo(0.0125, within(1e-9));
        assertThat(pace.perSecond()).isCloseTo(80, within(1e-6));
        assertThat(pace.longestPause()).isCloseTo(0.125, within(1e-6));
    }

    @Test
    void aBreakIsFoundWhereverItIs() {
        var calls = new ArrayList<>(everyEighthOfASecond(400).calls());
        calls.subList(237, 257).clear();

        CallPace pace = new CallPace(calls);

        assertThat(pace.inAny(10).fewest()).isEqualTo(590);
        assertThat(pace.inAny(10).deviation(800)).isCloseTo(0.2625, within(1e-9));
    }

    @Test
    void whatIsMadeUpForAtOnceIsTooMuch() {
        var calls = new ArrayList<>(everyEighthOfASecond(400).calls());
        calls.set(200, new Call(calls.get(200).at(), 300));

        assertThat(new CallPace(calls).inAny(10).most()).isEqualTo(1_100);
    }

    @Test
    void tooShortALineSaysNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> everyEighthOfASecond(80).inAny(10));
    }

    /** Ten people each time. */
    private static CallPace everyEighthOfASecond(int steps) {
        List<Call> calls = IntStream.range(0, steps)
                .mapToObj(step -> new Call(step / 8.0, 10))
                .toList();
        return new CallPace(calls);
    }
}
