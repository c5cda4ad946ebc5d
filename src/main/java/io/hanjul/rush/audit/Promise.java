package io.hanjul.rush.audit;

/** What is promised to everybody in a sale. */
public enum Promise {
    /** Each seat is sold once, and the hall shows as many sold as there are in bookings. */
    SEATS_SOLD_ONCE("eachSeatSoldOnce"),
    /** What somebody holds is held by nobody else. */
    SEATS_HELD_ONCE("eachSeatHeldOnce"),
    /** Every booking that was acknowledged is there at the end. */
    BOOKINGS_STAND("everyBookingStands"),
    /** The gateway has what the bookings cost, order by order, and nothing else. */
    MONEY_IS_BOOKINGS("moneyEqualsBookings"),
    /** Nobody was let in while somebody who came earlier, beyond the stated bound, was still told to wait. */
    NOBODY_OVERTAKEN("nobodyOvertaken"),
    /** Everybody was answered: booked, sold out, left, or told no. */
    EVERYBODY_ANSWERED("everybodyAnswered");

    private final String key;

    Promise(String key) {
        this.key = key;
    }

    /** Its name in reports. */
    public String key() {
        return key;
    }
}
