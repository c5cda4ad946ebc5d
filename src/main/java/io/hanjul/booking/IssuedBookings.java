package io.hanjul.booking;

import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.SessionDesk;
import io.hanjul.catalog.SessionView;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Reason;
import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.InventoryProblem;
import io.hanjul.inventory.Issues;
import io.hanjul.inventory.Revocations;
import io.hanjul.place.Unit;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Organisers make bookings for somebody without an account: for nothing, or for money that they take themselves. It
 * never passes through the gateway, so its ledger knows nothing of it, and nothing is given back by it.
 *
 * <p>Locks: its own hold → cells → session_stock → booking.
 */
@Service
public class IssuedBookings {

    private final IssuedTable issued;
    private final BookingTable bookings;
    private final CancellationTable cancellations;
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
    private final IdSource ids;

    IssuedBookings(
            IssuedTable issued,
            BookingTable bookings,
            CancellationTable cancellations,
            Issues issues,
            Holds holds,
            Revocations revocations,
            SessionDesk sessions,
            Offerings offerings,
            Offers offers,
            BookedDates dates,
            BookingCodes codes,
            Tickets tickets,
            TransactionTemplate transaction,
            IdSource ids) {
        this.issued = issued;
        this.bookings = bookings;
        this.cancellations = cancellations;
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
        this.ids = ids;
    }

    /**
     * An order.
     *
     * @param kind complimentary, or from the box office at the prices of now
     * @param guest for whom
     * @param reason why
     * @param units free ones, or such as the house has kept; 1 to 50
     */
    public record Order(BookingKind kind, String guest, String reason, List<UnitId> units, IdempotencyKey key) {}

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
     *     CELL_NOT_FOR_SALE; UNITS_NOT_FREE
     */
    public IssuedView issue(Caller caller, SessionId id, Order order) {
        SessionView session = sessions.find(caller, id);
        String reason = Reason.require(order.reason());
        Offer offer = offers.of(id);
        if (offer.sale().rehearsal()) {
            throw Refusal.of(InventoryProblem.NOT_ON_SALE);
        }
        issues.requireNoArea(id, order.units());
        Issues.Issue issue = issueOf(caller, offer, order, reason);
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

    private Issues.Issue issueOf(Caller caller, Offer offer, Order order, String reason) {
        SessionId session = offer.session().id();
        String who = "issued by " + caller.account() + " in " + session + ": "
                + order.key().value();
        String asked = order.units().stream().map(UnitId::toString).sorted().collect(Collectors.joining(","));
        return new Issues.Issue(
                new HoldId(ids.next()),
                new BookingId(ids.next()),
                session,
                offer.sale().id(),
                new AccountId(UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8))),
                order.units().stream()
                        .distinct()
                        .map(unit -> wish(unit, offer, order.kind()))
                        .toList(),
                order.key().value(),
                order.kind() + "/" + order.guest() + "/" + asked,
                reason);
    }

    private static Claim.Wish wish(UnitId id, Offer offer, BookingKind kind) {
        Unit unit = offer.units().get(id);
        if (unit == null || !offer.prices().containsKey(unit.category())) {
            throw Refusal.of(InventoryProblem.CELL_NOT_FOR_SALE, "", Map.of("units", List.of(id)));
        }
        Claim.Wish sold = BestChoices.wish(unit, offer.prices());
        Money price = kind == BookingKind.BOX_OFFICE
                ? sold.price()
                : new Money(0, sold.price().currency());
        return new Claim.Wish(sold.unit(), sold.ordinal(), sold.category(), price);
    }

    private void insert(Caller caller, Issues.Issue issue, Order order) {
        Money total = issue.units().stream()
                .map(Claim.Wish::price)
                .reduce(Money::plus)
                .orElseThrow();
        BookedDates.Booked booked = dates.of(issue.session(), issue.hold());
        issued.insert(new IssuedTable.New(
                issue,
                codes.next(),
                order.kind(),
                order.guest(),
                total,
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
