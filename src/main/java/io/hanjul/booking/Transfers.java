package io.hanjul.booking;

import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.Sales;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Ownership;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.inventory.Handovers;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Guests hand bookings to somebody else, by a link that is good once.
 *
 * <p>Who accepts uses the link up, takes over what the hold counts for, and gets the booking with another code, in one
 * transaction. The link's own row decides between those who accept and who takes it back; the booking's row between
 * them and whoever gives it back or lets it in at the door.
 *
 * <p>Locks: booking_transfer → person → hold → booking.
 */
@Service
public class Transfers {

    private final TransferTable transfers;
    private final TransferOffers offers;
    private final BookingTable bookings;
    private final Bookings reader;
    private final Handovers handovers;
    private final Sales sales;
    private final BookingCodes codes;
    private final SecureRandom random;
    private final BookingSettings settings;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;

    Transfers(
            TransferTable transfers,
            TransferOffers offers,
            BookingTable bookings,
            Bookings reader,
            Handovers handovers,
            Sales sales,
            BookingCodes codes,
            SecureRandom random,
            BookingSettings settings,
            TransactionTemplate transaction,
            MeterRegistry meters) {
        this.transfers = transfers;
        this.offers = offers;
        this.bookings = bookings;
        this.reader = reader;
        this.handovers = handovers;
        this.sales = sales;
        this.codes = codes;
        this.random = random;
        this.settings = settings;
        this.transaction = transaction;
        this.meters = meters;
    }

    /**
     * How handing the caller's booking over stands.
     *
     * @throws Refusal NOT_FOUND when it is another's, or none
     */
    public TransferView find(Caller caller, BookingId id) {
        BookingTable.Row row = own(caller, id);
        boolean possible = saleOf(row).transferable() && transfers.canStart(id);
        return new TransferView(id, possible, transfers.open(id, row.account()));
    }

    /**
     * Makes a link by which somebody else gets the caller's booking; one that was made before is void from then on.
     *
     * @throws Refusal NOT_FOUND when it is another's, or none; TRANSFERS_OFF; ALREADY_CANCELLED, ALREADY_CHECKED_IN,
     *     BOOKING_STARTED; TRY_AGAIN when another one was made in the same moment
     */
    public TransferView.Made make(Caller caller, BookingId id) {
        BookingTable.Row row = own(caller, id);
        requireAllowed(row);
        String token = TransferToken.next(random);
        Optional<Instant> until = transaction.execute(status -> {
            transfers.takeBack(id, row.account());
            return transfers.make(TransferToken.hash(token), id, row.account(), settings.transferLinkFor());
        });
        return until.map(expiresAt -> new TransferView.Made(token, expiresAt)).orElseThrow(() -> whyNot(id));
    }

    /**
     * Takes the link of the caller's booking back, so that nobody can use it any more; without one nothing changes.
     *
     * @throws Refusal NOT_FOUND when it is another's (by now), or none
     */
    public void takeBack(Caller caller, BookingId id) {
        BookingTable.Row row = own(caller, id);
        transaction.executeWithoutResult(status -> transfers.takeBack(id, row.account()));
    }

    /**
     * What a link offers.
     *
     * @param caller who has opened it, where they have signed in
     * @throws Refusal TRANSFER_UNKNOWN, TRANSFER_ENDED, TRANSFER_TAKEN, TRANSFERS_OFF
     */
    public TransferOffer look(Optional<Caller> caller, String token) {
        TransferTable.Row link = link(token);
        BookingTable.Row booking = bookings.find(link.booking()).orElseThrow();
        boolean mine =
                caller.map(Caller::account).filter(booking.account()::equals).isPresent()
                        && caller.map(Caller::account).equals(link.to());
        if (!mine) {
            requireGood(link);
            requireAllowed(booking);
        }
        return offers.of(link, booking, mine ? Optional.of(booking.id()) : Optional.empty());
    }

    /**
     * Takes a booking over. Who has done so already gets the same answer.
     *
     * @throws Refusal TRANSFER_UNKNOWN, TRANSFER_ENDED, TRANSFER_TAKEN, TRANSFERS_OFF; TRANSFER_OWN;
     *     ALREADY_CANCELLED, ALREADY_CHECKED_IN, BOOKING_STARTED; LIMIT_REACHED when the caller would have more of the
     *     sale than one person may
     */
    public BookingView accept(Caller caller, String token) {
        TransferTable.Row link = link(token);
        if (link.from().equals(caller.account())) {
            requireGood(link);
            throw Refusal.of(BookingProblem.TRANSFER_OWN);
        }
        transaction.executeWithoutResult(status -> {
            if (transfers.accept(TransferToken.hash(token), caller.account())) {
                take(link, caller.account());
            } else if (!link(token).to().equals(Optional.of(caller.account()))) {
                requireGood(link(token));
                throw tryAgain();
            }
        });
        return reader.find(caller, link.booking());
    }

    private void take(TransferTable.Row link, AccountId to) {
        BookingTable.Row booking = bookings.find(link.booking()).orElseThrow();
        requireAllowed(booking);
        int limit = saleOf(booking).unitsPerPerson();
        var receiver = new Handovers.Receiver(to, booking.sale(), limit);
        if (!handovers.handOver(booking.hold(), link.from(), receiver) || !transfers.move(link, to, codes.next())) {
            throw whyNot(link.booking());
        }
        transfers.addEvent(link, to);
        meters.counter("hanjul.bookings.transferred").increment();
    }

    private TransferTable.Row link(String token) {
        return transfers.find(TransferToken.hash(token)).orElseThrow(() -> Refusal.of(BookingProblem.TRANSFER_UNKNOWN));
    }

    private static void requireGood(TransferTable.Row link) {
        if (link.to().isPresent()) {
            throw Refusal.of(BookingProblem.TRANSFER_TAKEN);
        }
        if (!link.good()) {
            throw Refusal.of(BookingProblem.TRANSFER_ENDED);
        }
    }

    private void requireAllowed(BookingTable.Row booking) {
        if (!saleOf(booking).transferable()) {
            throw Refusal.of(BookingProblem.TRANSFERS_OFF);
        }
    }

    private SaleView saleOf(BookingTable.Row booking) {
        return sales.find(booking.sale()).orElseThrow();
    }

    private Refusal whyNot(BookingId id) {
        return switch (bookings.find(id).orElseThrow().state()) {
            case CANCELLED -> Refusal.of(BookingProblem.ALREADY_CANCELLED);
            case CHECKED_IN -> Refusal.of(BookingProblem.ALREADY_CHECKED_IN);
            case NO_SHOW -> Refusal.of(BookingProblem.BOOKING_STARTED);
            case CONFIRMED -> transfers.canStart(id) ? tryAgain() : Refusal.of(BookingProblem.BOOKING_STARTED);
        };
    }

    private static Refusal tryAgain() {
        return Refusal.retryAfter(CommonProblem.TRY_AGAIN, "", Duration.ofSeconds(1));
    }

    private BookingTable.Row own(Caller caller, BookingId id) {
        BookingTable.Row row = bookings.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Ownership.requireOwn(caller, row.account());
        return row;
    }
}
