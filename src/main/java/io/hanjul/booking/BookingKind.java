package io.hanjul.booking;

/** How a booking came about. */
public enum BookingKind {
    /** A guest bought it. */
    SOLD,
    /** An organiser gave it for nothing. */
    COMPLIMENTARY,
    /** An organiser sold it beside the gateway. */
    BOX_OFFICE
}
