package io.hanjul.booking;

import io.hanjul.booking.MoveTable.Move;
import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import io.hanjul.inventory.ClaimOutcome;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.InventoryProblem;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How booked units are exchanged, whoever wants it. Three steps, and a crash between any two leaves nothing that has to
 * be mended: the wish is written down; the others are held by the claim desk like anything else; what is held takes the
 * place of what was booked ({@link MoveSettlement}), at once where there is nothing to pay, and else with the payment.
 * What is not gone on with runs out as a hold does, and the booking stands as it stood; where an exchange at once was
 * refused or failed, what was held for it is given back. A repetition on the same terms has it again if it is still
 * free.
 */
@Component
class MoveDesk {

    private static final Logger log = LoggerFactory.getLogger(MoveDesk.class);
    private static final int LOOKED_AT = 10;
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final MoveTable moves;
    private final OpenMoveTable open;
    private final MoveSettlement settlement;
    private final BookingTable bookings;
    private final CancellationTable cancellations;
    private final Holds holds;
    private final HoldRefusals refusals;
    private final TransactionTemplate transaction;
    private final IdSource ids;

    MoveDesk(
            MoveTable moves,
            OpenMoveTable open,
            MoveSettlement settlement,
            BookingTable bookings,
            CancellationTable cancellations,
            Holds holds,
            HoldRefusals refusals,
            TransactionTemplate transaction,
            IdSource ids) {
        this.moves = moves;
        this.open = open;
        this.settlement = settlement;
        this.bookings = bookings;
        this.cancellations = cancellations;
        this.holds = holds;
        this.refusals = refusals;
        this.transaction = transaction;
        this.ids = ids;
    }

    /**
     * What an earlier request of the same guest with this key came to; it is gone on with while it is held for. What is
     * not held any more is asked for anew, on the terms of now.
     *
     * @throws Refusal IDEMPOTENCY_KEY_REUSED when it was for another booking
     */
    Optional<MoveOutcome> earlier(BookingTable.Row booking, MoveWish.Request request) {
        return holds.findByKey(booking.account(), request.key(), request.text())
                .flatMap(hold -> moves.find(hold.id())
                        .filter(move -> move.settled() || hold.state() == HoldView.State.ACTIVE)
                        .map(move -> goOn(ofBooking(booking, move), hold)));
    }

    private static Move ofBooking(BookingTable.Row booking, Move move) {
        if (!move.booking().equals(booking.id())) {
            throw Refusal.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return move;
    }

    /** An exchange; who asks for the same with another key goes on with what is held for it already. */
    MoveOutcome move(MoveWish wish) {
        return open.of(wish.booking().id(), LOOKED_AT).stream()
                .filter(wish::isSame)
                .flatMap(move -> holds.find(move.hold()).filter(wish::isHeldBy).map(hold -> goOn(move, hold)).stream())
                .findFirst()
                .orElseGet(() -> begin(wish));
    }

    private MoveOutcome begin(MoveWish wish) {
        var id = new HoldId(ids.next());
        BookingTable.Row row = wish.booking();
        List<UnitId> from = wish.plan().from().stream().map(UnitLine::unitId).toList();
        var move = new Move(
                id,
                row.id(),
                row.account(),
                wish.actor(),
                wish.reason(),
                from,
                wish.plan().cost(),
                wish.refund(),
                false);
        transaction.executeWithoutResult(status -> moves.ask(move));
        return switch (claim(id, wish)) {
            case ClaimOutcome.Held held -> goOn(move, held.hold());
            case ClaimOutcome.Repeated repeated -> {
                if (!repeated.hold().equals(id)) {
                    forget(id);
                }
                yield goOnAgain(wish, holds.find(repeated.hold()).orElseThrow());
            }
            case ClaimOutcome no -> {
                forget(id);
                throw refusals.of(no, wish.offer(), orderOf(wish));
            }
        };
    }

    /** It can have again what was held for it before, on the same terms and no others. */
    private MoveOutcome goOnAgain(MoveWish wish, HoldView hold) {
        return moves.find(hold.id())
                .filter(move -> move.settled() || (wish.isSame(move) && wish.isAtPricesOf(hold)))
                .map(move -> goOn(ofBooking(wish.booking(), move), hold))
                .orElseThrow(() -> Refusal.of(InventoryProblem.HOLD_ENDED));
    }

    private void forget(HoldId hold) {
        transaction.executeWithoutResult(status -> moves.forget(hold));
    }

    private ClaimOutcome claim(HoldId id, MoveWish wish) {
        BookingTable.Row row = wish.booking();
        // What is given for them counts once: they have both for a moment, and one in the end.
        int most = row.payment().isPresent() ? wish.offer().sale().unitsPerPerson() : Claim.UNITS_MAX;
        int limit = most + wish.units().size();
        var person = new Claim.Person(row.sale(), row.account(), Optional.empty(), limit);
        return holds.claim(new Claim(
                id,
                row.session(),
                person,
                wish.units(),
                List.of(),
                Optional.empty(),
                wish.request().key(),
                wish.request().text()));
    }

    /** Only for what a guest is told who was too late: which units were asked for. */
    private static HoldOrder orderOf(MoveWish wish) {
        List<UnitId> units = wish.units().stream().map(Claim.Wish::unit).toList();
        return new HoldOrder(
                wish.booking().session(),
                units,
                List.of(),
                Optional.empty(),
                room -> "",
                new IdempotencyKey("only for a refusal"));
    }

    private MoveOutcome goOn(Move move, HoldView hold) {
        if (move.settled()) {
            return new MoveOutcome(hold.id(), true);
        }
        if (hold.total().amount() > move.cost().amount()) {
            if (hold.state() != HoldView.State.ACTIVE) {
                throw Refusal.of(InventoryProblem.HOLD_ENDED);
            }
            return new MoveOutcome(hold.id(), false);
        }
        try {
            return atOnce(move);
        } catch (RuntimeException | Error failure) {
            release(hold.id(), failure);
            throw failure;
        }
    }

    private MoveOutcome atOnce(Move move) {
        boolean done = Boolean.TRUE.equals(transaction.execute(status -> settlement.settle(move, Optional.empty())));
        if (!done && !moves.find(move.hold()).orElseThrow().settled()) {
            throw whyNot(bookings.find(move.booking()).orElseThrow(), move);
        }
        return new MoveOutcome(move.hold(), true);
    }

    /** What was exchanged after all, though its answer was lost, is no hold any more and stays as it is. */
    private void release(HoldId hold, Throwable failure) {
        try {
            holds.release(hold);
        } catch (RuntimeException e) {
            log.warn("what was held for an exchange is left to run out: {}", e.toString());
            failure.addSuppressed(e);
        }
    }

    /** Somebody was faster: at the door, with the link, or in another tab. */
    private Refusal whyNot(BookingTable.Row now, Move move) {
        if (!now.account().equals(move.account())) {
            return Refusal.of(CommonProblem.NOT_FOUND);
        }
        Cancellations.refuseUnlessStanding(now, cancellations.terms(now.id()).orElseThrow());
        return Refusal.retryAfter(CommonProblem.TRY_AGAIN, "", AGAIN);
    }
}
