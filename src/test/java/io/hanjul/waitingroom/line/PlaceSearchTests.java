package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of places 0 to 29 ticks 10 and 20 have some again, 3 to 5 and 9 to 10; the line goes on at 30 with tick 100. */
class PlaceSearchTests {

    private static final long LOST_THROUGH = 40;

    private final NavigableSet<Long> used = new TreeSet<>();
    private final Line line = new Line(tick -> new Seed(1, tick));
    private PlaceSearch search = searched();

    @BeforeEach
    void add() {
        add(10, 3, 3);
        add(20, 9, 2);
        add(100, 30, 4);
    }

    private void add(long tick, long base, int turns) {
        line.reach(base);
        line.add(new SealedTick(tick, base, turns, List.of(new Part(1, 0, turns, true)), 0, ""), 1);
    }

    private PlaceSearch searched() {
        return new PlaceSearch(line, LOST_THROUGH, stretch -> used);
    }

    @Test
    void whoseOwnPlaceIsFreeHasItAndWhoseIsTakenStandsBetweenTheSameTicks() {
        assertThat(search.next(15, OptionalLong.of(7))).hasValue(7);
        assertThat(search.next(15, OptionalLong.of(7))).as("taken").hasValue(8);
        assertThat(search.next(15, OptionalLong.of(4)))
                .as("of a tick that is known")
                .hasValue(6);
        assertThat(search.next(5, OptionalLong.empty())).hasValue(0);
    }

    @Test
    void whatWasGivenBeforeIsNotGivenAgain() {
        used.addAll(List.of(6L, 7L, 11L));
        search = searched();
        assertThat(search.next(15, OptionalLong.of(6))).hasValue(8);
        assertThat(search.next(30, OptionalLong.empty())).hasValue(12);
    }

    @Test
    void whoFindsNoneStandsBehindAllThatWasLostAndBeforeWhatCameSince() {
        for (long place = 6; place < 9; place++) {
            assertThat(search.next(15, OptionalLong.empty())).hasValue(place);
        }
        assertThat(search.next(15, OptionalLong.empty())).as("the reserve").hasValue(11);
        for (long place = 12; place < 30; place++) {
            assertThat(search.next(30, OptionalLong.empty())).hasValue(place);
        }
        assertThat(search.next(30, OptionalLong.empty())).isEmpty();
        assertThat(search.next(15, OptionalLong.of(31)))
                .as("of somebody who came since")
                .isEmpty();
        assertThat(search.next(5, OptionalLong.empty()))
                .as("further ahead there are")
                .hasValue(0);
    }
}
