package io.hanjul.catalog;

/** How a sale ends. */
public enum SaleEnding {
    /** When its window is over. */
    AS_PLANNED,
    /** Its owner ended it while it was open. */
    CLOSED_EARLY,
    /** Its owner ended it before it opened; nothing was sold. */
    CALLED_OFF
}
