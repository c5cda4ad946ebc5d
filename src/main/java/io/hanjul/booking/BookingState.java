package io.hanjul.booking;

/** States of a booking. The first is the only one that a purchase leads to. */
public enum BookingState {
    CONFIRMED,
    CHECKED_IN,
    CANCELLED,
    NO_SHOW
}
