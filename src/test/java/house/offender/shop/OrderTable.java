package house.offender.shop;

/** A table that everybody can see. */
public class OrderTable {

    /** Counts the orders. */
    public int count() {
        return 0;
    }
}
