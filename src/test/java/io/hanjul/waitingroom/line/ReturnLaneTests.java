package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.ReturnLane.Waiting;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReturnLaneTests {

    @Test
    void whoWasPassedOverGoesFirstWithoutALimit() {
        var served = ReturnLane.EMPTY.serve(3, new Waiting(List.of(4L, 7L, 9L, 11L), List.of(1L)), true);
        assertThat(served.overdue()).containsExactly(4L, 7L, 9L);
        assertThat(served.late()).isEmpty();
    }

    @Test
    void whoMissedACallIsOneOfTwentyWhileOthersWait() {
        List<Long> late = LongStream.range(0, 500).boxed().toList();
        int called = 0;
        ReturnLane lane = ReturnLane.EMPTY;
        for (int step = 0; step < 1_000; step++) {
            var served = lane.serve(2, new Waiting(List.of(), late), true);
            called += served.size();
            lane = served.after();
        }
        assertThat(called).isBetween(99, 100);
    }

    @Test
    void theShareIsNotSavedUp() {
        ReturnLane lane = ReturnLane.EMPTY;
        for (int step = 0; step < 1_000; step++) {
            lane = lane.serve(10, Waiting.NOBODY, true).after();
        }
        assertThat(lane.credit()).isEqualTo(3);
    }

    @Test
    void whenNobodyElseWaitsAllOfThemAreCalled() {
        var served = ReturnLane.EMPTY.serve(5, new Waiting(List.of(2L), List.of(1L, 3L)), false);
        assertThat(served.late()).containsExactly(1L, 3L);
        assertThat(served.size()).isEqualTo(3);
        assertThat(ReturnLane.EMPTY
                        .serve(0, new Waiting(List.of(2L), List.of(1L)), false)
                        .size())
                .isZero();
    }
}
