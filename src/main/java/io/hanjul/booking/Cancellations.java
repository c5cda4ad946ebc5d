package io.hanjul.booking;

import io.hanjul.booking.CancellationTable.Terms;
import io.hanjul.catalog.SessionView;
import io.hanjul.catalog.Sessions;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Ownership;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.Revocations;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Guests give bookings back, whole or in part.
 *
 * <p>One transaction takes the units out of the hold, frees their cells, puts the refund on record and writes the
 * history; the money goes back after it. All who give something of one payment back wait for each other at the
 * payment's row, and read what is left of the booking behind it; against whoever checks the guest in, the booking's
 * own row decides.
 *
 * <p>Locks: payment → refund → hold → cells → pools → session_stock → booking.
 */
@Service
public class Cancellations {

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final BookingTable bookings;
    private final CancellationTable cancellations;
    private final Bookings reader;
    private final Holds holds;
    private final Revocations revocations;
    private final BookingMoney money;
    private final Offers offers;
    private final Sessions sessions;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;

    Cancellations(
            BookingTable bookings,
            CancellationTable cancellations,
            Bookings reader,
            Holds holds,
            Revocations revocations,
            BookingMoney money,
            Offers offers,
            Sessions sessions,
            TransactionTemplate transaction,
            MeterRegistry meters) {
        this.bookings = bookings;
        this.cancellations = cancellations;
        this.reader = reader;
        this.holds = holds;
        this.revocations = revocations;
        this.money = money;
        this.offers = offers;
        this.sessions = sessions;
        this.transaction = transaction;
        this.meters = meters;
    }

    /**
     * What the caller would get back now for these units of a booking, or for all of it when none is named.
     *
     * @throws Refusal NOT_FOUND when it is another's, or none; INVALID_FIELDS for units that it does not have; why it
     *     cannot be given back: ALREADY_CANCELLED, ALREADY_CHECKED_IN, BOOKING_STARTED
     */
    @Transactional(readOnly = true)
    public CancellationQuote quote(Caller caller, BookingId id, List<UnitId> units) {
        return quote(own(caller, id), units);
    }

    /**
     * Gives units of the caller's booking back. A request that was granted before changes nothing more.
     *
     * @return the booking as it is then
     * @throws Refusal as for a quote; REFUND_CHANGED with the quote that holds now when it gives another amount than
     *     the order names, and nothing was done; IDEMPOTENCY_KEY_REUSED when the key gave something else back before
     */
    public BookingView cancel(Caller caller, CancellationOrder order) {
        BookingTable.Row row = own(caller, order.booking());
        transaction.executeWithoutResult(status -> {
            money.lock(row.id(), row.payment());
            cancellations
                    .doneBy(row.id(), Actor.guest(row.account()), order.key().value())
                    .ifPresentOrElse(
                            done -> requireSame(done, row, order), () -> cancel(own(caller, order.booking()), order));
        });
        return reader.find(caller, order.booking());
    }

    /** A key stays with what it was used for, also when its answer is kept no longer. */
    private void requireSame(CancellationTable.Done done, BookingTable.Row row, CancellationOrder order) {
        Set<UnitId> all = done.whole()
                ? holds.find(row.hold()).orElseThrow().lines().stream()
                        .map(HoldView.Line::unit)
                        .collect(Collectors.toSet())
                : Set.copyOf(done.units());
        boolean sameUnits = all.equals(Set.copyOf(order.units()))
                || (done.whole() && order.units().isEmpty());
        if (!sameUnits || done.refund() != order.refund().amount()) {
            throw Refusal.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
    }

    private void cancel(BookingTable.Row row, CancellationOrder order) {
        CancellationQuote quote = quote(row, order.units());
        if (!quote.refund().equals(order.refund())) {
            throw Refusal.of(BookingProblem.REFUND_CHANGED, "", Map.of("quote", quote));
        }
        money.giveBack(row.id(), row.payment(), quote.refund(), "booking " + row.code() + " given back");
        List<UnitId> units = quote.units().stream().map(UnitLine::unitId).toList();
        long kept = quote.price().amount() - quote.refund().amount();
        var change = new CancellationTable.Change(row, quote.price().amount(), kept);
        if (!(quote.whole() ? cancelWhole(change) : cancelSome(change, units))) {
            throw whyNot(row);
        }
        note(row, order, quote);
    }

    /** Somebody was faster: at the door, or with the link by which it was handed over. */
    private Refusal whyNot(BookingTable.Row before) {
        BookingTable.Row now = bookings.find(before.id()).orElseThrow();
        if (!now.account().equals(before.account())) {
            return Refusal.of(CommonProblem.NOT_FOUND);
        }
        refuseUnlessStanding(now, termsOf(now));
        return Refusal.retryAfter(CommonProblem.TRY_AGAIN, "", AGAIN);
    }

    private boolean cancelWhole(CancellationTable.Change change) {
        revocations.revoke(List.of(change.booking().hold()));
        return cancellations.cancel(change);
    }

    private boolean cancelSome(CancellationTable.Change change, List<UnitId> units) {
        return revocations.giveBack(change.booking().hold(), units) && cancellations.shrink(change);
    }

    private void note(BookingTable.Row row, CancellationOrder order, CancellationQuote quote) {
        cancellations.addEvent(new CancellationTable.Event(
                row.id(),
                quote.whole() ? "CANCELLED" : "UNITS_CANCELLED",
                Actor.guest(row.account()),
                order.reason(),
                quote.whole()
                        ? List.of()
                        : quote.units().stream().map(UnitLine::unitId).toList(),
                quote.refund().amount(),
                order.key().value()));
        meters.counter("hanjul.bookings.cancelled", "by", "guest", "whole", String.valueOf(quote.whole()))
                .increment();
    }

    private CancellationQuote quote(BookingTable.Row row, List<UnitId> wanted) {
        Terms terms = termsOf(row);
        refuseUnlessStanding(row, terms);
        SessionView session = sessions.find(row.session()).orElseThrow();
        HoldView hold = holds.find(row.hold()).orElseThrow();
        List<UnitLine> all = UnitLine.of(hold, offers.unitsOf(session.layoutId()));
        List<UnitLine> units = chosen(all, wanted);
        RefundRule rule = RefundRule.of(row, terms, session);
        return CancellationQuote.of(
                row, new CancellationQuote.Units(units, units.size() == all.size()), rule, terms.now());
    }

    private static List<UnitLine> chosen(List<UnitLine> all, List<UnitId> wanted) {
        List<UnitLine> units = wanted.isEmpty()
                ? all
                : all.stream().filter(line -> wanted.contains(line.unitId())).toList();
        if (!wanted.isEmpty() && units.size() != wanted.size()) {
            var error = new FieldProblem("units", "names a unit that the booking does not have, or one twice");
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(error));
        }
        return units;
    }

    private Terms termsOf(BookingTable.Row row) {
        return cancellations.terms(row.id()).orElseThrow();
    }

    static void refuseUnlessStanding(BookingTable.Row row, Terms terms) {
        switch (row.state()) {
            case CANCELLED -> throw Refusal.of(BookingProblem.ALREADY_CANCELLED);
            case CHECKED_IN -> throw Refusal.of(BookingProblem.ALREADY_CHECKED_IN);
            case NO_SHOW -> throw Refusal.of(BookingProblem.BOOKING_STARTED);
            case CONFIRMED -> {
                if (!terms.startsAt().isAfter(terms.now())) {
                    throw Refusal.of(BookingProblem.BOOKING_STARTED);
                }
            }
        }
    }

    private BookingTable.Row own(Caller caller, BookingId id) {
        BookingTable.Row row = bookings.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Ownership.requireOwn(caller, row.account());
        return row;
    }
}
