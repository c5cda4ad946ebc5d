package io.hanjul.catalog;

import java.time.Instant;

/** Where a sale stands at some instant. */
public enum SaleState {
    SCHEDULED,
    OPEN,
    CLOSED;

    /** The state of a sale in the half-open window from {@code opensAt} to before {@code closesAt}. */
    static SaleState at(Instant now, Instant opensAt, Instant closesAt) {
        if (now.isBefore(opensAt)) {
            return SCHEDULED;
        }
        return now.isBefore(closesAt) ? OPEN : CLOSED;
    }
}
