package io.hanjul.booking;

import io.hanjul.booking.BookingView.Custody;
import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.SessionView;
import io.hanjul.catalog.Sessions;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Ownership;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.Revocations;
import io.hanjul.payment.Approval;
import io.hanjul.payment.PaymentView;
import io.hanjul.place.Unit;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What a guest has bought. */
@Service
public class Bookings {

    private final BookingTable bookings;
    private final BookingEventTable events;
    private final TransferTable transfers;
    private final Holds holds;
    private final Revocations revocations;
    private final Offers offers;
    private final Sessions sessions;
    private final Offerings offerings;
    private final ReceiptReader receipts;
    private final Tickets tickets;
    private final Clock clock;

    Bookings(
            BookingTable bookings,
            BookingEventTable events,
            TransferTable transfers,
            Holds holds,
            Revocations revocations,
            Offers offers,
            Sessions sessions,
            Offerings offerings,
            ReceiptReader receipts,
            Tickets tickets,
            Clock clock) {
        this.bookings = bookings;
        this.events = events;
        this.transfers = transfers;
        this.holds = holds;
        this.revocations = revocations;
        this.offers = offers;
        this.sessions = sessions;
        this.offerings = offerings;
        this.receipts = receipts;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Which of a guest's bookings are asked for, and in which order. */
    public enum When {
        /** All, the newest booking first. */
        ANY,
        /** What can still be looked forward to or is going on, the soonest first. */
        UPCOMING,
        /** What is over or was called off, the latest first. */
        PAST
    }

    /**
     * A receipt.
     *
     * @param number its number, made of the day and the first code of the booking
     * @param booking what was bought
     * @param paid what was paid in all, whatever was given back since
     * @param orderId our order number at the gateway
     * @param method how it was paid
     * @param instrument masked card number or name of a wallet, as the gateway told it; may be empty
     * @param approvalNumber the gateway's; may be empty
     * @param approvedAt when the money was taken; the time of the booking where the gateway did not say
     * @param differences what was paid later, for dearer seats instead of others; part of what was paid in all
     * @param refunds what was given back or is on its way
     * @param testPayment whether it was paid at a gateway for tests, so that no money moved
     */
    public record Receipt(
            String number,
            BookingView booking,
            Money paid,
            String orderId,
            Approval.Method method,
            String instrument,
            String approvalNumber,
            Instant approvedAt,
            List<Difference> differences,
            List<PaymentView.Refund> refunds,
            boolean testPayment) {

        /** A difference that was paid, as {@link Receipt} says it of the first payment. */
        public record Difference(
                Money paid,
                String orderId,
                Approval.Method method,
                String instrument,
                String approvalNumber,
                Instant approvedAt) {}
    }

    /** The caller's bookings. */
    public Page<BookingView> of(Caller caller, When when, PageRequest page) {
        List<BookingTable.Row> rows = switch (when) {
            case ANY -> bookings.page(caller.account(), page);
            case UPCOMING -> bookings.upcoming(caller.account(), page);
            case PAST -> bookings.past(caller.account(), page);
        };
        return Page.of(rows, page, BookingTable.Row::id).map(row -> view(caller, row));
    }

    /**
     * The caller's booking, or one that the caller has handed to somebody else.
     *
     * @throws Refusal NOT_FOUND when it is another's, or none
     */
    public BookingView find(Caller caller, BookingId id) {
        BookingTable.Row row = bookings.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        if (!transfers.wasHandedOverBy(id, caller.account())) {
            Ownership.requireOwn(caller, row.account());
        }
        return view(caller, row);
    }

    /**
     * The receipt of a booking that the caller has paid for, whoever has it now.
     *
     * @throws Refusal NOT_FOUND when somebody else paid, or there is none
     */
    public Receipt receipt(Caller caller, BookingId id) {
        BookingTable.Row row = bookings.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Ownership.requireOwn(caller, row.payer());
        return receipts.of(row, view(caller, row));
    }

    /**
     * A calendar file.
     *
     * @param title of the event, fit for the name of a file
     * @param day on which it is
     * @param text what is in it
     */
    public record CalendarFile(String title, LocalDate day, String text) {}

    /**
     * The caller's booking as a calendar file.
     *
     * @param page address of the booking's page
     * @throws Refusal NOT_FOUND when it is another's, or none
     */
    public CalendarFile calendar(Caller caller, BookingId id, String page, Locale locale) {
        BookingView booking = find(caller, id);
        if (booking.custody() == Custody.GIVEN) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        var words = new BookingWords(locale);
        BookingEventTable.Revision revision = events.revision(id);
        var event = new CalendarEvent(
                "booking-" + booking.id() + "@hanjul",
                new CalendarEvent.Revision(revision.number(), revision.at()),
                booking.session().startsAt(),
                booking.session().endsAt(),
                booking.state() == BookingState.CANCELLED,
                words.of(booking, page));
        return new CalendarFile(words.fileTitle(booking), dayOf(booking), event.text());
    }

    private static LocalDate dayOf(BookingView booking) {
        return booking.session().startsAt().atZone(booking.session().zone()).toLocalDate();
    }

    private BookingView view(Caller caller, BookingTable.Row row) {
        HoldView hold = holds.find(row.hold()).orElseThrow();
        SessionView session = sessions.find(row.session()).orElseThrow();
        OfferingView offering = offerings.find(session.offeringId()).orElseThrow();
        Map<UnitId, Unit> known = offers.unitsOf(session.layoutId());
        List<UnitLine> units = UnitLine.of(hold, known);
        Custody custody = custody(caller, row);
        boolean given = custody == Custody.GIVEN;
        return new BookingView(
                row.id(),
                given ? "" : row.code(),
                row.state(),
                custody,
                row.payer().equals(caller.account()),
                session,
                new BookingView.What(offering.id(), offering.title()),
                offering.place(),
                units,
                UnitLine.of(revocations.givenBack(row.hold()), known),
                row.total(),
                row.kept(),
                row.payment().orElseThrow(),
                row.confirmedAt(),
                given ? DateAnswer.NONE : DateAnswer.of(row),
                given ? "" : ticket(row, session, units.size()));
    }

    private static Custody custody(Caller caller, BookingTable.Row row) {
        if (!row.account().equals(caller.account())) {
            return Custody.GIVEN;
        }
        return row.payer().equals(row.account()) ? Custody.OWN : Custody.RECEIVED;
    }

    /** Who was not there in time has something to show, too, as long as it is on: the door decides. */
    private String ticket(BookingTable.Row row, SessionView session, int units) {
        boolean shown = switch (row.state()) {
            case CONFIRMED, CHECKED_IN -> true;
            case NO_SHOW -> clock.instant().isBefore(session.endsAt());
            case CANCELLED -> false;
        };
        return shown ? tickets.textOf(new Ticket(row.id(), row.session(), row.code(), units)) : "";
    }
}
