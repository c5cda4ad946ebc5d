package house.offender.shop;

import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes once without asking for a transaction. */
public class CarelessTable {

    static final String END = "UPDATE orders SET state = 'ENDED' WHERE id = :id";
    static final String FIND = "SELECT id FROM orders WHERE id = :id FOR UPDATE";
    static final String NAME = "orders";

    /** Takes the risk. */
    public String end() {
        return END;
    }

    /** Plays safe. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String endSafely() {
        return END;
    }

    /** Takes it in a roundabout way. */
    public String endTwice() {
        return both();
    }

    private String both() {
        return END + END;
    }

    /** Only reads. */
    public String find() {
        return NAME + FIND;
    }
}
