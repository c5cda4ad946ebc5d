package io.hanjul.catalog;

import io.hanjul.ids.SaleId;
import java.time.Duration;
import java.time.Instant;

/**
 * A presale, and the window of the sale that it was thought out for.
 *
 * @param endsAt from when on everybody may buy
 * @param opensAt first instant of the window
 * @param closesAt first instant after the window
 */
record PresaleRow(SaleId sale, Instant endsAt, Instant opensAt, Instant closesAt) {

    /**
     * The same presale in another window of its sale: as long as before, the whole sale if it was, and never longer
     * than the sale.
     */
    PresaleRow in(Instant opens, Instant closes) {
        Instant end = endsAt.equals(closesAt) ? closes : endsAt.plus(Duration.between(opensAt, opens));
        return new PresaleRow(sale, end.isAfter(closes) ? closes : end, opens, closes);
    }
}
