package io.hanjul.catalog;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What guests get back of the price when they give a booking back, by how long before the start they do.
 *
 * @param steps shares of the price, the one that ends first in front; after the last one nothing is given back
 * @param sameDayGrace how long after booking all is given back of what was booked on the day itself, until it starts
 */
public record RefundTerms(List<Step> steps, Duration sameDayGrace) {

    /** Most steps that terms may have. */
    public static final int MOST_STEPS = 10;

    /** All comes back until the start. */
    public static final RefundTerms ALL = new RefundTerms(List.of(new Step(Duration.ZERO, 100)), Duration.ZERO);

    /** Keeps its own list. */
    public RefundTerms {
        steps = List.copyOf(steps);
    }

    /** Terms as a row keeps them: times in minutes. */
    public static RefundTerms of(Integer[] minutes, Integer[] percents, int graceMinutes) {
        return new RefundTerms(
                IntStream.range(0, minutes.length)
                        .mapToObj(i -> new Step(Duration.ofMinutes(minutes[i]), percents[i]))
                        .toList(),
                Duration.ofMinutes(graceMinutes));
    }

    /** Whether nobody gets less than under the other terms, whenever they give something back. */
    boolean giveAtLeast(RefundTerms other) {
        return other.steps.stream().allMatch(step -> shareAt(step.before()) >= step.percent())
                && sameDayGrace.compareTo(other.sameDayGrace) >= 0;
    }

    private int shareAt(Duration before) {
        return steps.stream()
                .filter(step -> step.before().compareTo(before) <= 0)
                .mapToInt(Step::percent)
                .max()
                .orElse(0);
    }

    /** The ends of the steps, in minutes before the start. */
    public int[] minutes() {
        return steps.stream().mapToInt(step -> (int) step.before().toMinutes()).toArray();
    }

    /** The shares of the steps. */
    public int[] percents() {
        return steps.stream().mapToInt(Step::percent).toArray();
    }

    /**
     * A share of the price.
     *
     * @param before it ends so long before the start
     * @param percent 1 to 100
     */
    public record Step(Duration before, int percent) {}
}
