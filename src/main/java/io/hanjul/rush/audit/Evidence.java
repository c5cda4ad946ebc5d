package io.hanjul.rush.audit;

import io.hanjul.rush.crowd.Ending;
import java.util.List;
import java.util.Map;

/**
 * What a crowd saw, as far as promises can be checked by it. Moments are nanoseconds on the one clock of the crowd, so
 * they can be compared; ticks are the server's stamps.
 *
 * @param turns every turn that was given
 * @param holds every hold that was given
 * @param bookings every booking that was acknowledged
 * @param orders every order that somebody started to pay
 * @param endings how it ended, one for each guest
 * @param stock the seats before and after
 * @param rules what was promised
 */
public record Evidence(
        List<Turn> turns,
        List<Hold> holds,
        List<Booking> bookings,
        List<Order> orders,
        List<End> endings,
        Stock stock,
        Rules rules) {

    /** A moment that never came. */
    public static final long NEVER = Long.MAX_VALUE;

    /**
     * A turn of somebody.
     *
     * @param guest whose
     * @param tick when it was stamped
     * @param toldToWait when the last question was sent that was answered with «not yet»; {@link Long#MIN_VALUE} if
     *     none was
     * @param entered when the answer came that let them in; {@link #NEVER} if none did
     * @param wasAway whether they closed the tab in between, so that the line may have passed over them
     */
    public record Turn(int guest, long tick, long toldToWait, long entered, boolean wasAway) {}

    /**
     * A hold of somebody.
     *
     * @param guest whose
     * @param id its id
     * @param cells its seats, each with its session
     * @param asked when it was asked for
     * @param granted when the answer came
     * @param safeUntil until when it was certainly theirs: its shown end, or when they gave it back; {@link #NEVER}
     *     for one that became a booking
     */
    public record Hold(int guest, String id, List<String> cells, long asked, long granted, long safeUntil) {}

    /**
     * A booking that was acknowledged.
     *
     * @param guest whose
     * @param id its id
     * @param orderId the order that paid for it
     * @param cells its seats, each with its session, as its guest sees them at the end
     * @param area the area that all of them are of, with its session; empty text for seats
     * @param amount what it cost, in won
     * @param seen what its guest is told of it at the end: its state, or the code of a problem
     */
    public record Booking(
            int guest, String id, String orderId, List<String> cells, String area, long amount, String seen) {

        /** What is told of one that is still there. */
        public static final String STANDS = "CONFIRMED";

        boolean stands() {
            return seen.equals(STANDS);
        }
    }

    /**
     * An order at the gateway.
     *
     * @param guest whose
     * @param id our order id
     * @param balance won that the gateway took and did not give back
     */
    public record Order(int guest, String id, long balance) {}

    /**
     * How it ended for somebody.
     *
     * @param guest who
     * @param ending the kind
     * @param code the problem's code, where there was one
     */
    public record End(int guest, Ending ending, String code) {}

    /**
     * The seats.
     *
     * @param cells how many there are
     * @param soldBefore how many were sold when the crowd came
     * @param soldAfter how many are sold at the end
     * @param areas for how many each area that is sold by number has room, by session and unit
     */
    public record Stock(int cells, int soldBefore, int soldAfter, Map<String, Integer> areas) {}

    /**
     * What was promised.
     *
     * @param guests how many people came
     * @param ticksOfGrace within so many ticks the order is a draw: T + ε, rounded up
     */
    public record Rules(int guests, int ticksOfGrace) {}
}
