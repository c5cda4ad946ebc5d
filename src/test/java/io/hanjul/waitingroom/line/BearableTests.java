package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The slower booking is, the fewer are let in; and as many as before once it is not. */
class BearableTests {

    private static final int PLACES = 1_000;
    private static final Slowness FAST = Slowness.NONE.after(100, 40, 0);

    @ParameterizedTest
    @CsvSource({
        "40, 0, 1",
        "80, 0, 1",
        "249, 0, 1",
        "500, 0, 0.5",
        "300, 0, 0.83",
        "90000, 0, 0.5",
        "40, 5, 1",
        "40, 20, 0.8",
        "40, 100, 0.5",
    })
    void whatIsSlowIsSlowerThanUsualAndThanAnybodyMinds(double millis, long failed, double gradient) {
        assertThat(FAST.after(100, millis, failed).gradient()).isCloseTo(gradient, within(0.01));
    }

    /** What takes its time every day is no trouble. */
    @Test
    void whatIsUsualIsLearnt() {
        Slowness slowness = after(Slowness.NONE, 900, 400);
        assertThat(slowness.after(10, 700, 0).isSlow()).isFalse();
        assertThat(slowness.after(10, 900, 0).isSlow()).isTrue();
        slowness = after(slowness, 60, 900);
        assertThat(slowness.isSlow()).as("after a minute").isTrue();
        slowness = after(slowness, 3_600, 900);
        assertThat(slowness.isSlow()).as("after an hour").isFalse();
        assertThat(slowness.after(0, 0, 0).isSlow()).as("nobody asks").isFalse();
    }

    /** A node that starts into a rush knows no other time. */
    @Test
    void whatIsSlowFromTheFirstSecondOnIsNotUsual() {
        assertThat(Slowness.NONE.after(10, 2_000, 0).isSlow()).isTrue();
        assertThat(after(Slowness.NONE, 60, 2_000).isSlow()).isTrue();
        assertThat(after(Slowness.NONE, 60, 2_000).after(10, 40, 0).isSlow()).isFalse();
    }

    private static Slowness after(Slowness from, int seconds, double millis) {
        Slowness slowness = from;
        for (int second = 0; second < seconds; second++) {
            slowness = slowness.after(10, millis, 0);
        }
        return slowness;
    }

    @Test
    void aFewPeopleAreBorneInAnyCase() {
        Slowness slow = FAST.after(10, 90_000, 0);
        Bearable few = Bearable.ALL;
        for (int step = 0; step < 100; step++) {
            few = few.after(slow, 300, PLACES);
        }
        assertThat(few.people()).isEqualTo(Bearable.LEAST);
        assertThat(Bearable.ALL.after(slow, 5, 5)).as("a small room").isEqualTo(Bearable.ALL);
    }

    /**
     * A room of a thousand before a shop that bears two hundred, and from a moment on a hundred: people come in as long
     * as there is room, stay for twenty seconds, and each more than can be borne makes all of them wait.
     */
    @Test
    void peopleInsideSettleWhereBookingIsFastAndComeBackLater() {
        List<Integer> inside = play(600, second -> second < 200 ? 200 : second < 400 ? 100 : 5_000);
        assertThat(mean(inside, 100, 200)).isBetween(150.0, 330.0);
        assertThat(mean(inside, 300, 400)).isBetween(70.0, 200.0);
        assertThat(mean(inside, 540, 600)).as("as many as there are places").isGreaterThan(900);
    }

    private interface Capacity {

        int at(int second);
    }

    private static List<Integer> play(int seconds, Capacity capacity) {
        var inside = new ArrayList<Integer>();
        Bearable bearable = Bearable.ALL;
        Slowness slowness = Slowness.NONE;
        double people = 0;
        for (int second = 0; second < seconds; second++) {
            double load = people / capacity.at(second);
            slowness = slowness.after(Math.max(1, (long) people / 5), 40 * Math.max(1, Math.pow(load, 6)), 0);
            if (second % Bearable.PAUSE.toSeconds() == 0) {
                bearable = bearable.after(slowness, (int) people, PLACES);
            }
            people -= people / 20;
            people += Math.clamp(bearable.of(PLACES) - people, 0, 50);
            inside.add((int) people);
        }
        return inside;
    }

    private static double mean(List<Integer> inside, int from, int to) {
        return IntStream.range(from, to).map(inside::get).average().orElseThrow();
    }
}
