package io.hanjul.booking;

import io.hanjul.ids.AccountId;
import java.util.Set;

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
    static BookingChange.By of(String actor, AccountId guest, Set<AccountId> formerGuests) {
        if (actor.equals(SYSTEM)) {
            return BookingChange.By.SYSTEM;
        }
        if (actor.startsWith(ORGANISER)) {
            return BookingChange.By.ORGANISER;
        }
        if (actor.equals(guest(guest))) {
            return BookingChange.By.GUEST;
        }
        return formerGuests.stream().map(Actor::guest).anyMatch(actor::equals)
                ? BookingChange.By.FORMER_GUEST
                : BookingChange.By.STAFF;
    }
}
