package io.hanjul.rush.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.rush.audit.Evidence.Booking;
import io.hanjul.rush.audit.Evidence.End;
import io.hanjul.rush.audit.Evidence.Hold;
import io.hanjul.rush.audit.Evidence.Order;
import io.hanjul.rush.audit.Evidence.Stock;
import io.hanjul.rush.audit.Evidence.Turn;
import io.hanjul.rush.crowd.Ending;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every broken promise is planted once, and only that one is found. */
class AuditTests {

    private static final Turn FIRST = new Turn(0, 100, 10, 50, false);
    private static final Turn SECOND = new Turn(1, 105, 60, 90, false);
    private static final Turn THIRD = new Turn(2, 110, 95, Evidence.NEVER, false);
    private static final Hold HOLD = new Hold(0, "h0", List.of("A1", "A2"), 51, 55, Evidence.NEVER);
    private static final Hold GIVEN_BACK = new Hold(1, "h1", List.of("A3"), 91, 92, 93);
    private static final Hold TAKEN_OVER = new Hold(1, "h2", List.of("A3"), 94, 96, Evidence.NEVER);
    private static final Booking BOOKED = new Booking(0, "b0", "o0", List.of("A1", "A2"), "", 200, Booking.STANDS);
    private static final Booking BOOKED_TOO = new Booking(1, "b1", "o1", List.of("A3"), "", 100, Booking.STANDS);
    private static final List<Order> PAID = List.of(new Order(0, "o0", 200), new Order(1, "o1", 100));
    private static final List<End> ENDS =
            List.of(new End(0, Ending.BOOKED, ""), new End(1, Ending.BOOKED, ""), new End(2, Ending.SOLD_OUT, ""));

    private List<Turn> turns = List.of(FIRST, SECOND, THIRD);
    private List<Hold> holds = List.of(HOLD, GIVEN_BACK, TAKEN_OVER);
    private List<Booking> bookings = List.of(BOOKED, BOOKED_TOO);
    private List<Order> orders = PAID;
    private List<End> ends = ENDS;
    private Stock stock = new Stock(10, 4, 7, Map.of());

    @Test
    void allIsWellWhenItIs() {
        assertThat(broken()).isEmpty();
    }

    @Test
    void aSeatInTwoBookingsIsAnOversell() {
        bookings = List.of(BOOKED, new Booking(1, "b1", "o1", List.of("A2"), "", 100, Booking.STANDS));
        assertThat(broken()).containsExactly(Promise.SEATS_SOLD_ONCE);
    }

    @Test
    void aHallThatShowsMoreSoldThanThereAreInBookingsIsAnOversell() {
        stock = new Stock(10, 4, 8, Map.of());
        assertThat(broken()).containsExactly(Promise.SEATS_SOLD_ONCE);
    }

    /** There are seats left, and still the area is too full. */
    @Test
    void anAreaWithMoreInBookingsThanItHasRoomForIsAnOversell() {
        bookings = List.of(
                new Booking(0, "b0", "o0", List.of("P1", "P2"), "lawn", 200, Booking.STANDS),
                new Booking(1, "b1", "o1", List.of("P3"), "lawn", 100, Booking.STANDS));
        stock = new Stock(10, 4, 7, Map.of("lawn", 3));
        assertThat(broken()).isEmpty();
        stock = new Stock(10, 4, 7, Map.of("lawn", 2));
        assertThat(broken()).containsExactly(Promise.SEATS_SOLD_ONCE);
    }

    @Test
    void aSeatGivenAwayWhileSomebodyHoldsItIsFound() {
        holds = List.of(HOLD, new Hold(1, "h2", List.of("A2", "A3"), 60, 65, 300));
        assertThat(broken()).containsExactly(Promise.SEATS_HELD_ONCE);
    }

    @Test
    void anAcknowledgedBookingThatIsGoneIsFound() {
        bookings = List.of(BOOKED, new Booking(1, "b1", "o1", List.of("A3"), "", 100, "NOT_FOUND"));
        assertThat(broken()).containsExactly(Promise.BOOKINGS_STAND);
    }

    @Test
    void moneyWithoutABookingIsFoundAndABookingWithoutMoneyToo() {
        orders = List.of(new Order(0, "o0", 200), new Order(1, "o1", 100), new Order(2, "o2", 50));
        assertThat(broken()).containsExactly(Promise.MONEY_IS_BOOKINGS);
        orders = List.of(new Order(0, "o0", 200), new Order(1, "o1", 0));
        assertThat(broken()).containsExactly(Promise.MONEY_IS_BOOKINGS);
        orders = List.of(new Order(0, "o0", 200));
        assertThat(broken()).containsExactly(Promise.MONEY_IS_BOOKINGS);
    }

    @Test
    void whoIsToldToWaitAfterSomebodyLaterWasLetInWasOvertaken() {
        turns = List.of(new Turn(0, 100, 91, 95, false), SECOND, THIRD);
        assertThat(broken()).containsExactly(Promise.NOBODY_OVERTAKEN);
    }

    @Test
    void withinTheBoundTheOrderIsADraw() {
        turns = List.of(new Turn(0, 104, 91, 95, false), SECOND, THIRD);
        assertThat(broken()).isEmpty();
    }

    @Test
    void whoClosedTheTabIsExcused() {
        turns = List.of(new Turn(0, 100, 91, 95, true), SECOND, THIRD);
        assertThat(broken()).isEmpty();
    }

    @Test
    void whoGotNoAnswerIsFoundAndWhoIsMissingToo() {
        ends = List.of(ENDS.get(0), ENDS.get(1), new End(2, Ending.UNANSWERED, "NO_ANSWER"));
        assertThat(broken()).containsExactly(Promise.EVERYBODY_ANSWERED);
        ends = ENDS.subList(0, 2);
        assertThat(broken()).containsExactly(Promise.EVERYBODY_ANSWERED);
    }

    @Test
    void eachFaultIsToldInASentenceWithoutBlanks() {
        bookings = List.of(BOOKED, new Booking(1, "b1", "o1", List.of("A2"), "", 100, "NOT_FOUND"));
        holds = List.of(HOLD, new Hold(1, "h2", List.of("A2", "A3"), 60, 65, 300));
        turns = List.of(new Turn(0, 100, 91, 95, false), SECOND, THIRD);
        orders = List.of(new Order(0, "o0", 100));
        ends = List.of(new End(2, Ending.UNANSWERED, "NO_ANSWER"));
        stock = new Stock(6, 4, 8, Map.of());

        assertThat(findings().stream()
                        .flatMap(finding -> finding.examples().stream())
                        .map(Fault::text))
                .contains(
                        "A2 is in a booking of guest 0 and in one of guest 1 (b0, b1)",
                        "the plan shows 4 more sold than before, but 3 are in bookings",
                        "8 of 6 are sold",
                        "A2 was held by guest 0 and given to guest 1 (h0, h2)",
                        "the booking of guest 1 was acknowledged; at the end the answer is NOT_FOUND (b1)",
                        "guest 0: the gateway has 100, the booking costs 200 (order o0)",
                        "guest 1 has a booking that the gateway knows nothing of (order o1)",
                        "guest 0, stamped in tick 100, was told to wait after somebody stamped later was let in",
                        "guest 2 never got an answer (NO_ANSWER)",
                        "a guest is missing among the endings");
    }

    private List<Promise> broken() {
        return findings().stream()
                .filter(finding -> !finding.held())
                .map(Finding::promise)
                .toList();
    }

    private List<Finding> findings() {
        return Audit.of(new Evidence(turns, holds, bookings, orders, ends, stock, new Evidence.Rules(3, 1)));
    }
}
