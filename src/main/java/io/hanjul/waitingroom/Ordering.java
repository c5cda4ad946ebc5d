package io.hanjul.waitingroom;

/** How places are given to those who come before the sale opens. Who comes later stands behind them, as they came. */
public enum Ordering {
    /** Who comes first stands first. */
    ARRIVAL,
    /** Whoever has registered by the opening gets a place that is drawn then; when they came makes no difference. */
    LOTTERY
}
