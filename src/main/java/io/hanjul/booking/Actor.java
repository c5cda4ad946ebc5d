package io.hanjul.booking;

import io.hanjul.ids.AccountId;

/** Who changed a booking, as its history keeps it. Pure. */
final class Actor {

    static final String SYSTEM = "system";

    private static final String ORGANISER = "organiser ";
    private static final String GUEST = "account ";

    private Actor() {}

    /** The guest whose booking it is. */
    static String guest(AccountId account) {
        return GUEST + account;
    }

    /** Whoever manages what was booked. */
    static String organiser(AccountId account) {
        return ORGANISER + account;
    }

    /** What somebody is for a booking of that guest: people at the door are everybody who is none of the others. */
    static BookingChange.By of(String actor, AccountId guest) {
        if (actor.equals(SYSTEM)) {
            return BookingChange.By.SYSTEM;
        }
        if (actor.startsWith(ORGANISER)) {
            return BookingChange.By.ORGANISER;
        }
        return actor.equals(guest(guest)) ? BookingChange.By.GUEST : BookingChange.By.STAFF;
    }
}
