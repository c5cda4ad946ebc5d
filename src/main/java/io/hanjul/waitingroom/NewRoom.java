package io.hanjul.waitingroom;

import io.hanjul.ids.SaleId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A waiting room to be opened in front of a sale.
 *
 * @param saleId the sale that it protects
 * @param ratePerMinute most people let in per minute, 1 to 600,000
 * @param maxInside most people inside at once, 1 to 1,000,000
 * @param ordering how places are given to those who come before the opening; by arrival when it is left out. It cannot
 *     be changed later
 */
public record NewRoom(
        @NotNull SaleId saleId,
        @Min(1) @Max(MOST_PER_MINUTE) int ratePerMinute,
        @Min(1) @Max(MOST_INSIDE) int maxInside,
        @Nullable Ordering ordering) {

    /** Highest rate, in people per minute. */
    public static final int MOST_PER_MINUTE = 600_000;

    /** Highest number of people inside at once. */
    public static final int MOST_INSIDE = 1_000_000;

    /** A room in the order of arrival. */
    public NewRoom(SaleId saleId, int ratePerMinute, int maxInside) {
        this(saleId, ratePerMinute, maxInside, Ordering.ARRIVAL);
    }

    Ordering orderingOrArrival() {
        return ordering == null ? Ordering.ARRIVAL : ordering;
    }
}
