package io.hanjul.catalog;

import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SaleId;
import java.util.List;

/**
 * An offering is to be shown to nobody any more, which whoever knows that somebody has booked it speaks against.
 * Published synchronously inside the transaction that does it.
 */
public final class OfferingWithdrawn {

    private final OfferingId offering;
    private final List<SaleId> sales;
    private boolean sold;

    OfferingWithdrawn(OfferingId offering, List<SaleId> sales) {
        this.offering = offering;
        this.sales = List.copyOf(sales);
    }

    /** The offering. */
    public OfferingId offering() {
        return offering;
    }

    /** Its sales, all over. */
    public List<SaleId> sales() {
        return sales;
    }

    /** Says that somebody has booked; it then stays published. */
    public void isSold() {
        sold = true;
    }

    boolean wasSold() {
        return sold;
    }
}
