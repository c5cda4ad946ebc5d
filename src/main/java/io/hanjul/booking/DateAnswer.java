package io.hanjul.booking;

/** What a guest has answered to the last change of the date. */
public enum DateAnswer {
    /** Nobody asks: it was booked for the date that holds. */
    NONE,
    /** Nothing so far; the booking is kept unless its guest gives it back. */
    OPEN,
    /** The guest comes. Until the time named it can still be given back in full. */
    KEPT;

    static DateAnswer of(BookingTable.Row row) {
        if (row.date().number() == 0) {
            return NONE;
        }
        return row.date().kept() ? KEPT : OPEN;
    }
}
