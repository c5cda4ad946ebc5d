package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.Set;

/**
 * That the sale has something left from now on, or nothing that anybody could have, as an entry of the chain: {@code
 * at=… left=SOLD_OUT}.
 *
 * @param at when, by the database's clock
 * @param left SOME; or NONE_FREE, when somebody is paying for all that is not sold; or SOLD_OUT
 */
public record StockEntry(Instant at, String left) {

    /** The kind of such an entry. */
    public static final String KIND = "STOCK";

    private static final String SOME = "SOME";
    private static final Set<String> NAMES = Set.of("at", "left");
    private static final Set<String> STATES = Set.of(SOME, "NONE_FREE", "SOLD_OUT");

    /** Whether somebody who is called could have something. */
    public boolean isSomething() {
        return left.equals(SOME);
    }

    /** The entry's body. */
    public String text() {
        return "at=" + at + " left=" + left;
    }

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static StockEntry parse(String body) {
        Fields fields = Fields.parse(body).only(NAMES);
        if (!STATES.contains(fields.text("left"))) {
            throw new IllegalArgumentException("nobody knows what is left when " + fields.text("left"));
        }
        return new StockEntry(fields.moment("at"), fields.text("left"));
    }
}
