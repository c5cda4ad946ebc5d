package io.hanjul.booking;

import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.SessionDesk;
import io.hanjul.catalog.SessionView;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Reason;
import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.InventoryProblem;
import io.hanjul.inventory.Issue;
import io.hanjul.inventory.Issues;
import io.hanjul.inventory.Revocations;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Organisers make bookings for somebody without an account: for nothing, or for money that they take themselves. It
 * never passes through the gateway, so its ledger knows nothing of it, and nothing is given back by it.
 *
 * <p>Locks: its own hold → cells → pools → session_stock → booking.
 */
@Service
public class IssuedBookings {

    private final IssuedTable issued;
    private final BookingTable bookings;
    private final CancellationTable cancellations;
    private final IssueOrders orders;
    private final Issues issues;
    private final Holds holds;
    private final Revocations revocations;
    private final SessionDesk sessions;
    private final Offerings offerings;
    private final Offers offers;
    private final BookedDates dates;
    private final BookingCodes codes;
    private final Tickets tickets;
    private final TransactionTemplate transaction;

    IssuedBookings(
            IssuedTable issued,
            BookingTable bookings,
            CancellationTable cancellations,
            IssueOrders orders,
            Issues issues,
            Holds holds,
            Revocations revocations,
            SessionDesk sessions,
            Offerings offerings,
            Offers offers,
            BookedDates dates,
            BookingCodes codes,
            Tickets tickets,
            TransactionTemplate transaction) {
        this.issued = issued;
        this.bookings = bookings;
        this.cancellations = cancellations;
        this.orders = orders;
        this.issues = issues;
        this.holds = holds;
        this.revocations = revocations;
        this.sessions = sessions;
        this.offerings = offerings;
        this.offers = offers;
        this.dates = dates;
        this.codes = codes;
        this.tickets = tickets;
        this.transaction = transaction;
    }

    /**
     * An order.
     *
     * @param kind complimentary, or from the box office at the prices of now
     * @param guest for whom
     * @param reason why
     * @param units free ones, or such as the house has kept
     * @param areas so many of areas that are sold by number; together with the units 1 to 50
     */
    public record Order(
            BookingKind kind, String guest, String reason, List<UnitId> units, List<Area> areas, IdempotencyKey key) {}

    /**
     * So many of an area that is sold by number.
     *
     * @param id the unit of the layout
     * @param count how many, from 1
     * @param ofHouse whether of those that the house keeps, and not of what is left
     */
    public record Area(UnitId id, int count, boolean ofHouse) {}

    /**
     * Those of a session, the newest first, page by page.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's
     */
    @Transactional(readOnly = true)
    public Page<IssuedView> of(Caller caller, SessionId id, PageRequest page) {
        SessionView session = sessions.find(caller, id);
        return Page.of(issued.page(id, page), page, IssuedTable.Row::id).map(row -> view(session, row));
    }

    /**
     * Makes one, at once. A request that was granted before is answered with what it made.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's; INVALID_FIELDS; NOT_ON_SALE, also in a rehearsal;
     *     CELL_NOT_FOR_SALE; UNITS_NOT_FREE; POOL_SHORT when an area has too few
     */
    public IssuedView issue(Caller caller, SessionId id, Order order) {
        SessionView session = sessions.find(caller, id);
        String reason = Reason.require(order.reason());
        Offer offer = offers.of(id);
        if (offer.sale().rehearsal()) {
            throw Refusal.of(InventoryProblem.NOT_ON_SALE);
        }
        issues.requireNoArea(id, order.units());
        Issue issue = orders.of(caller, offer, order, reason);
        transaction.executeWithoutResult(status -> {
            if (issues.issue(caller, issue)) {
                insert(caller, issue, order);
            }
        });
        HoldId hold = holds.findByKey(issue.account(), issue.key(), issue.fingerprint())
                .orElseThrow(() -> Refusal.of(CommonProblem.IDEMPOTENCY_KEY_REUSED))
                .id();
        return view(session, issued.ofHold(hold).orElseThrow());
    }

    private void insert(Caller caller, Issue issue, Order order) {
        BookedDates.Booked booked = dates.of(issue.session(), issue.hold());
        issued.insert(new IssuedTable.New(
                issue,
                codes.next(),
                order.kind(),
                order.guest(),
                issue.total(),
                booked,
                offerings.refundTerms(booked.session().offeringId())));
        bookings.addEvent(issue.booking(), "CONFIRMED", Actor.organiser(caller.account()), issue.reason());
    }

    /**
     * Cancels one; its units are free at once. What was taken for it is to be given back by whoever took it.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's, or has no such booking; INVALID_FIELDS without a
     *     reason; ALREADY_CANCELLED, ALREADY_CHECKED_IN, BOOKING_STARTED
     */
    public IssuedView cancel(Caller caller, SessionId id, BookingId booking, String why) {
        SessionView session = sessions.find(caller, id);
        String reason = Reason.require(why);
        IssuedTable.Row row = find(id, booking);
        transaction.executeWithoutResult(status -> {
            revocations.revoke(List.of(row.hold()));
            if (!issued.cancel(id, booking)) {
                throw Refusal.of(
                        switch (find(id, booking).state()) {
                            case CANCELLED -> BookingProblem.ALREADY_CANCELLED;
                            case CHECKED_IN -> BookingProblem.ALREADY_CHECKED_IN;
                            case NO_SHOW, CONFIRMED -> BookingProblem.BOOKING_STARTED;
                        });
            }
            // What was taken for it is on record as what whoever took it gives back.
            cancellations.addEvent(new CancellationTable.Event(
                    booking,
                    "CANCELLED",
                    Actor.organiser(caller.account()),
                    reason,
                    List.of(),
                    row.total().amount(),
                    ""));
        });
        return view(session, find(id, booking));
    }

    private IssuedTable.Row find(SessionId session, BookingId booking) {
        return issued.find(session, booking).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    private IssuedView view(SessionView session, IssuedTable.Row row) {
        List<UnitLine> units = UnitLine.of(holds.find(row.hold()).orElseThrow(), offers.unitsOf(session.layoutId()));
        boolean over = row.state() == BookingState.CANCELLED;
        var ticket = new Ticket(row.id(), session.id(), row.code(), units.size());
        return new IssuedView(
                row.id(),
                row.code(),
                row.kind(),
                row.guest(),
                row.reason(),
                row.state(),
                units,
                row.total(),
                row.issuedAt(),
                over ? "" : tickets.textOf(ticket));
    }
}
