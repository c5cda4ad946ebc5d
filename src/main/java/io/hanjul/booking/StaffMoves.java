package io.hanjul.booking;

import io.hanjul.catalog.SessionDesk;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Reason;
import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Claim;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Whoever manages a session gives a guest other seats, with a reason, until it starts. A guest never pays for that:
 * dearer seats cost what the old ones did, and cheaper ones too unless the difference is given back, then all of it.
 */
@Service
public class StaffMoves {

    private final BookingTable bookings;
    private final CancellationTable cancellations;
    private final SessionDesk sessions;
    private final MoveQuotes quotes;
    private final Offers offers;
    private final MoveDesk desk;

    StaffMoves(
            BookingTable bookings,
            CancellationTable cancellations,
            SessionDesk sessions,
            MoveQuotes quotes,
            Offers offers,
            MoveDesk desk) {
        this.bookings = bookings;
        this.cancellations = cancellations;
        this.sessions = sessions;
        this.quotes = quotes;
        this.offers = offers;
        this.desk = desk;
    }

    /**
     * An order.
     *
     * @param booking which booking
     * @param named which of its units, and which others instead
     * @param refundDifference whether what cheaper seats cost less comes back
     * @param reason why; its guest reads it
     * @param key of the request
     */
    public record Order(
            BookingId booking, MoveNamed named, boolean refundDifference, String reason, IdempotencyKey key) {}

    /**
     * Gives a booking other seats, at once.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's, or the booking is of another; INVALID_FIELDS;
     *     ALREADY_CANCELLED, ALREADY_CHECKED_IN, BOOKING_STARTED; MOVES_OFF in a rehearsal; CELL_NOT_FOR_SALE,
     *     AREA_NOT_MOVED; MOVED_MEANWHILE; CELL_TAKEN with what is taken; DESK_BUSY
     */
    public MoveOutcome move(Caller caller, SessionId session, Order order) {
        sessions.find(caller, session);
        String reason = Reason.require(order.reason());
        BookingTable.Row row = bookings.find(order.booking())
                .filter(found -> found.session().equals(session))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var request = MoveWish.Request.of("staff " + caller.account(), order.key(), order.named());
        Optional<MoveOutcome> earlier = desk.earlier(row, request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Cancellations.refuseUnlessStanding(row, cancellations.terms(row.id()).orElseThrow());
        Offer offer = offers.of(session);
        if (offer.sale().rehearsal()) {
            throw Refusal.of(BookingProblem.MOVES_OFF);
        }
        MovePlan plan = quotes.plan(row, offer, order.named());
        boolean gives = order.refundDifference() && plan.difference() < 0;
        List<Claim.Wish> units = gives ? plan.wishes() : plan.wishesAtOldPrices();
        var back = new Money(gives ? -plan.difference() : 0, plan.cost().currency());
        return desk.move(
                new MoveWish(row, offer, plan, units, back, Actor.organiser(caller.account()), reason, request));
    }
}
