package io.hanjul.rush.crowd;

import java.util.List;

/**
 * What somebody is about to buy.
 *
 * @param units ids of the seats wanted, or of all that is held
 * @param standing how many are wanted of an area instead
 * @param hold id of the hold; empty before
 * @param bill what is to be paid, once that is known
 * @param paymentKey what the gateway handed over; empty before
 * @param booking id of the booking; empty before
 * @param tries what went wrong so far
 */
public record Deal(
        List<String> units, Standing standing, String hold, Bill bill, String paymentKey, String booking, Tries tries) {

    static final Deal NONE = new Deal(List.of(), Standing.NONE, "", Bill.NONE, "", "", new Tries(0, 0, 0, false));

    /**
     * Some of an area that is sold by number.
     *
     * @param area its unit; empty text for none
     * @param count how many
     */
    public record Standing(String area, int count) {

        static final Standing NONE = new Standing("", 0);
    }

    /**
     * What is to be paid.
     *
     * @param payment id of the payment
     * @param orderId our order at the gateway
     * @param amount in won
     * @param checkoutUrl the gateway's page
     */
    public record Bill(String payment, String orderId, long amount, String checkoutUrl) {

        static final Bill NONE = new Bill("", "", 0, "");
    }

    /**
     * What went wrong so far.
     *
     * @param lost races for a seat that somebody else won
     * @param looks times that nothing was free
     * @param declines cards declined
     * @param gaveBack whether a hold was given back
     */
    record Tries(int lost, int looks, int declines, boolean gaveBack) {}

    Deal wanting(List<String> seats) {
        return new Deal(seats, Standing.NONE, "", Bill.NONE, "", "", tries);
    }

    Deal wanting(Standing some) {
        return new Deal(List.of(), some, "", Bill.NONE, "", "", tries);
    }

    /** Holds what was wanted; each of an area has got an id of its own. */
    Deal holding(String id, List<String> held) {
        return new Deal(held.isEmpty() ? units : held, standing, id, bill, paymentKey, booking, tries);
    }

    Deal owing(Bill asked) {
        return new Deal(units, standing, hold, asked, "", booking, tries);
    }

    Deal authenticated(String key) {
        return new Deal(units, standing, hold, bill, key, booking, tries);
    }

    Deal booked(String id) {
        return new Deal(units, standing, hold, bill, paymentKey, id, tries);
    }

    Deal lostARace() {
        return after(new Tries(tries.lost + 1, tries.looks, tries.declines, tries.gaveBack));
    }

    Deal lookedInVain() {
        return after(new Tries(tries.lost, tries.looks + 1, tries.declines, tries.gaveBack));
    }

    Deal declined() {
        return after(new Tries(tries.lost, tries.looks, tries.declines + 1, tries.gaveBack));
    }

    Deal gaveBack() {
        return after(new Tries(tries.lost, tries.looks, tries.declines, true)).wanting(List.<String>of());
    }

    private Deal after(Tries changed) {
        return new Deal(units, standing, hold, bill, paymentKey, booking, changed);
    }
}
