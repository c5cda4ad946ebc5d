package io.hanjul.inventory;

/** What a reader is told about a cell, in two bits. */
enum CellState {
    FREE(0),
    HELD(1),
    SOLD(2),
    NOT_FOR_SALE(3);

    /** Bits of one state in a packed snapshot. */
    static final int BITS = 2;

    private final int code;

    CellState(int code) {
        this.code = code;
    }

    /** The form in which a change is recorded: ordinal of the cell × 4 + state. */
    int change(int cellOrdinal) {
        return (cellOrdinal << BITS) | code;
    }
}
