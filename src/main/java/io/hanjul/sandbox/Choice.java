package io.hanjul.sandbox;

import java.util.Locale;
import java.util.Optional;

/** What the customer presses on the checkout page, and so what becomes of the confirmation. */
enum Choice {
    /** The confirmation is approved at once. */
    APPROVE,
    /** The customer authenticates, and the card company declines at the confirmation. */
    DECLINE,
    /** The confirmation takes a few seconds, then it is approved. */
    WAIT,
    /** The confirmation is approved at once, and the answer is lost on its way to the shop. */
    LOSE,
    /** The customer goes back to the shop; nothing can be confirmed. */
    CANCEL;

    /** Reads the lower-case form field. */
    static Optional<Choice> of(String field) {
        for (Choice choice : values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(field)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
