package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.ReturnLane.Served;
import io.hanjul.waitingroom.line.ReturnLane.Waiting;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReturnLaneTests {

    private static final ReturnLane EMPTY = new ReturnLane(0);
    private static final Waiting NOBODY = new Waiting(List.of(), List.of());

    @Test
    void whoWasPassedOverGoesFirstWithoutALimit() {
        Served served = serve(EMPTY, 3, new Waiting(List.of(4L, 7L, 9L, 11L), List.of(1L)), 100);
        assertThat(served.overdue()).containsExactly(4L, 7L, 9L);
        assertThat(served.late()).isEmpty();
        assertThat(served.move().called()).isZero();
    }

    @Test
    void whoMissedACallIsOneOfTwentyWhileOthersWait() {
        List<Long> late = LongStream.range(0, 500).boxed().toList();
        int called = 0;
        ReturnLane lane = EMPTY;
        for (int step = 0; step < 1_000; step++) {
            Served served = serve(lane, 2, new Waiting(List.of(), late), 100);
            assertThat(served.people()).as("all that may be called are").isEqualTo(2);
            called += served.late().size();
            lane = served.after();
        }
        assertThat(called).isBetween(99, 100);
    }

    @Test
    void atMostThreeAreSavedUp() {
        ReturnLane lane = EMPTY;
        for (int step = 0; step < 1_000; step++) {
            lane = serve(lane, 10, NOBODY, 100).after();
        }
        assertThat(lane).isEqualTo(ReturnLane.FULL);
        assertThat(lane.allows()).isEqualTo(3);
    }

    @Test
    void whatTheLineHasNobodyForGoesToThoseWhoMissedTheirCall() {
        var waiting = new Waiting(List.of(2L), List.of(1L, 3L, 4L));
        Served served = serve(EMPTY, 5, waiting, 0);
        assertThat(served.late()).containsExactly(1L, 3L, 4L);
        assertThat(served.people()).isEqualTo(4);
        served = serve(EMPTY, 5, waiting, 2);
        assertThat(served.move().called())
                .as("who waits in the line is not put off for it")
                .isEqualTo(2);
        assertThat(served.late()).containsExactly(1L, 3L);
        assertThat(serve(ReturnLane.FULL, 0, waiting, 0).people()).isZero();
    }

    @Test
    void theChainNamesThem() {
        var back = serve(EMPTY, 9, new Waiting(List.of(2L, 3L), List.of(8L)), 0).back();
        assertThat(back).isEqualTo(new MoveEntry.Back(Ordinals.of(2, 3), Ordinals.of(8)));
    }

    /** A step in front of a line in which so many wait. */
    private static Served serve(ReturnLane lane, int budget, Waiting waiting, int people) {
        return lane.serve(budget, waiting, most -> {
            int called = Math.min(most, people);
            return new Line.Move(called, called, MoveEntry.Passed.NOBODY, Ordinals.NONE);
        });
    }
}
