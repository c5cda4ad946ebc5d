package io.hanjul.booking;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Ownership;
import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Guests change to other seats, where the owner of the sale allows it: as many for as many, of the same session. What
 * they cost more is paid first, what they cost less comes back by the terms of a cancellation.
 */
@Service
public class Moves {

    private final BookingTable bookings;
    private final CancellationTable cancellations;
    private final MoveQuotes quotes;
    private final Offers offers;
    private final MoveDesk desk;

    Moves(BookingTable bookings, CancellationTable cancellations, MoveQuotes quotes, Offers offers, MoveDesk desk) {
        this.bookings = bookings;
        this.cancellations = cancellations;
        this.quotes = quotes;
        this.offers = offers;
        this.desk = desk;
    }

    /**
     * A guest's wish.
     *
     * @param booking which booking
     * @param named which of its units, and which others instead
     * @param pay what the guest was told to pay; nothing happens when that is no longer so
     * @param refund what the guest was told to get back
     * @param key of the request
     */
    public record Order(BookingId booking, MoveNamed named, Money pay, Money refund, IdempotencyKey key) {}

    /**
     * Whether and until when seats can be changed.
     *
     * @param bookingId booking
     * @param possible whether they can be now
     * @param reason why not, as the code with which a quote would be refused, such as {@code AREA_NOT_MOVED}; empty
     *     text where they can
     * @param until first moment at which it is too late; where they cannot be changed, when it starts
     */
    public record Chance(BookingId bookingId, boolean possible, String reason, Instant until) {}

    /**
     * Whether the caller's booking can be moved now.
     *
     * @throws Refusal NOT_FOUND when it is another's, or none
     */
    public Chance chance(Caller caller, BookingId id) {
        BookingTable.Row row = own(caller, id);
        try {
            Offer offer = offers.of(row.session());
            Instant until = quotes.requirePossible(row, offer);
            quotes.requireSomethingToMove(row, offer);
            return new Chance(id, true, "", until);
        } catch (Refusal no) {
            return new Chance(
                    id,
                    false,
                    no.code().name(),
                    cancellations.terms(id).orElseThrow().startsAt());
        }
    }

    /**
     * What it would take.
     *
     * @throws Refusal NOT_FOUND when it is another's, or none; MOVES_OFF, MOVE_TOO_LATE; ALREADY_CANCELLED,
     *     ALREADY_CHECKED_IN, BOOKING_STARTED; MOVE_NOT_PAID_HERE; INVALID_FIELDS, CELL_NOT_FOR_SALE, AREA_NOT_MOVED,
     *     MOVED_MEANWHILE
     */
    public MoveQuote quote(Caller caller, BookingId id, MoveNamed named) {
        BookingTable.Row row = own(caller, id);
        Offer offer = offers.of(row.session());
        return quotes.quote(row, offer, quotes.plan(row, offer, named));
    }

    /**
     * Changes seats, or holds the other ones until their difference is paid. A request that was granted before is
     * answered with what came of it.
     *
     * @throws Refusal as for a quote; MOVE_CHANGED with the quote that holds now; CELL_TAKEN with what is taken and the
     *     nearest alternative; LIMIT_REACHED; DESK_BUSY
     */
    public MoveOutcome move(Caller caller, Order order) {
        BookingTable.Row row = own(caller, order.booking());
        Optional<MoveOutcome> earlier = desk.earlier(row, fingerprint(order));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Offer offer = offers.of(row.session());
        MovePlan plan = quotes.plan(row, offer, order.named());
        MoveQuote quote = quotes.quote(row, offer, plan);
        if (!quote.pay().equals(order.pay()) || !quote.refund().equals(order.refund())) {
            throw Refusal.of(BookingProblem.MOVE_CHANGED, "", Map.of("quote", quote));
        }
        return desk.move(new MoveWish(
                row, offer, plan, plan.wishes(), quote.refund(), Actor.guest(row.account()), "", fingerprint(order)));
    }

    private static MoveWish.Request fingerprint(Order order) {
        return MoveWish.Request.of("guest", order.key(), order.named());
    }

    private BookingTable.Row own(Caller caller, BookingId id) {
        BookingTable.Row row = bookings.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Ownership.requireOwn(caller, row.account());
        return row;
    }
}
