package io.hanjul.catalog;

import java.time.Duration;
import java.util.List;

/**
 * What guests get back of the price when they give a booking back, by how long before the start they do.
 *
 * @param steps shares of the price, the one that ends first in front; after the last one nothing is given back
 * @param sameDayGrace how long after booking all is given back of what was booked on the day itself, until it starts
 */
public record RefundTerms(List<Step> steps, Duration sameDayGrace) {

    /** Most steps that terms may have. */
    public static final int MOST_STEPS = 10;

    /** Keeps its own list. */
    public RefundTerms {
        steps = List.copyOf(steps);
    }

    /**
     * A share of the price.
     *
     * @param before it ends so long before the start
     * @param percent 1 to 100
     */
    public record Step(Duration before, int percent) {}
}
