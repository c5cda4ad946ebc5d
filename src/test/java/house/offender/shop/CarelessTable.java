package house.offender.shop;

/** Writes without asking for a transaction. */
public class CarelessTable {

    static final String END = "UPDATE orders SET state = 'ENDED' WHERE id = :id";
    static final String FIND = "SELECT id FROM orders WHERE id = :id FOR UPDATE";
    static final String NAME = "orders";

    /** All of them, so that nobody takes them for unused. */
    public String all() {
        return String.join("\n", END, FIND, NAME);
    }
}
