package io.hanjul.rehearsal;

import io.hanjul.catalog.EndedRehearsals;
import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.Rehearsals;
import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.Sales;
import io.hanjul.edge.Caller;
import io.hanjul.edge.EdgeProblem;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Role;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.SaleId;
import io.hanjul.inventory.Availability;
import io.hanjul.inventory.AvailabilityView;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.NewRoom;
import io.hanjul.waitingroom.RoomView;
import io.hanjul.waitingroom.Rooms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets rehearsals up, gives sessions for their guests, and ends them. */
@Service
public class RehearsalDesk {

    private static final int USUAL_RATE = 1_200;
    private static final int USUAL_INSIDE = 200;

    private final Rehearsals rehearsals;
    private final EndedRehearsals ended;
    private final Sales sales;
    private final Offerings offerings;
    private final Rooms rooms;
    private final Availability availability;
    private final GuestMint mint;
    private final RehearsalSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RehearsalDesk(
            Rehearsals rehearsals,
            EndedRehearsals ended,
            Sales sales,
            Offerings offerings,
            Rooms rooms,
            Availability availability,
            GuestMint mint,
            RehearsalSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.rehearsals = rehearsals;
        this.ended = ended;
        this.sales = sales;
        this.offerings = offerings;
        this.rooms = rooms;
        this.availability = availability;
        this.mint = mint;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * How a sale is rehearsed.
     *
     * @param opensIn from now to its opening; the line can be joined at once
     * @param ratePerMinute most people let in per minute; as in the sale's own room when it is not said
     * @param maxInside most people inside at once; as in the sale's own room when it is not said
     */
    public record Terms(Duration opensIn, OptionalInt ratePerMinute, OptionalInt maxInside) {}

    /**
     * Sessions of simulated guests, one access token each.
     *
     * @param saleId the one sale in which they may act
     * @param roomId its waiting room; empty text without one
     * @param expiresAt first instant at which they are no longer good; there is no renewal
     * @param tokens access tokens
     */
    public record GuestSessions(SaleId saleId, String roomId, Instant expiresAt, List<String> tokens) {

        /** Never the tokens themselves. */
        @Override
        public String toString() {
            return "GuestSessions[" + saleId + ", " + tokens.size() + " until " + expiresAt + "]";
        }
    }

    /**
     * Sets up a rehearsal of a sale: the same seats and prices, sessions of its own, and a waiting room.
     *
     * @throws Refusal NOT_ALLOWED; NOT_FOUND when the sale is another owner's; REHEARSAL_NEEDS_SANDBOX
     */
    public RehearsalView setUp(Caller caller, SaleId of, Terms terms) {
        requireMay(caller, of);
        Optional<RoomView> model = rooms.ofSale(of);
        Instant opensAt = clock.instant().plus(terms.opensIn());
        var wish = new Rehearsals.Wish(of, opensAt, opensAt.plus(settings.length()));
        int rate =
                terms.ratePerMinute().orElse(model.map(RoomView::ratePerMinute).orElse(USUAL_RATE));
        int inside = terms.maxInside().orElse(model.map(RoomView::maxInside).orElse(USUAL_INSIDE));
        SaleView sale = transaction.execute(status -> {
            SaleView rehearsal = rehearsals.setUp(wish);
            rooms.open(new NewRoom(rehearsal.id(), rate, inside));
            return rehearsal;
        });
        return view(sale);
    }

    /**
     * Makes a sale that has not opened yet a rehearsal.
     *
     * @throws Refusal NOT_ALLOWED; NOT_FOUND when the sale is another owner's; SALE_HAS_GUESTS;
     *     REHEARSAL_NEEDS_SANDBOX
     */
    public RehearsalView mark(Caller caller, SaleId id) {
        requireMay(caller, id);
        rehearsals.mark(id);
        return view(saleOf(id));
    }

    /**
     * Gives sessions of simulated guests.
     *
     * @param guests how many, at least 1
     * @throws Refusal NOT_ALLOWED; NOT_FOUND when the sale is another owner's; NO_REHEARSAL; INVALID_FIELDS for more
     *     guests than one request may ask for
     */
    public GuestSessions guests(Caller caller, SaleId id, int guests) {
        requireMay(caller, id);
        rehearsals.requireGoingOn(id);
        if (guests > settings.guestsMost()) {
            throw Refusal.ofFields(
                    CommonProblem.INVALID_FIELDS,
                    "",
                    List.of(new FieldProblem("guests", "must be at most " + settings.guestsMost())));
        }
        Instant expiresAt = mint.expiry();
        return new GuestSessions(id, roomOf(id), expiresAt, mint.mint(id, guests, expiresAt));
    }

    /**
     * Ends a rehearsal. Its guests are refused from now on; what they bought is called off within seconds, and then its
     * seats are free.
     *
     * @throws Refusal NOT_ALLOWED; NOT_FOUND when the sale is another owner's; NO_REHEARSAL
     */
    public RehearsalView end(Caller caller, SaleId id) {
        requireMay(caller, id);
        ended.end(id);
        return view(saleOf(id));
    }

    /**
     * A rehearsal as it stands.
     *
     * @throws Refusal NOT_ALLOWED; NOT_FOUND when the sale is another owner's or no rehearsal
     */
    public RehearsalView find(Caller caller, SaleId id) {
        requireMay(caller, id);
        return view(saleOf(id));
    }

    /** All rehearsals, newest first; for operators. */
    public Page<RehearsalView> list(PageRequest page) {
        return Page.of(rehearsals.recent(page), page, id -> id).map(id -> view(saleOf(id)));
    }

    private void requireMay(Caller caller, SaleId id) {
        if (caller.role().isAtLeast(Role.OPERATOR)) {
            return;
        }
        sales.requireOwner(caller, id);
        if (!settings.owners()) {
            throw Refusal.of(EdgeProblem.NOT_ALLOWED, "only operators rehearse here (hanjul.rehearsal.owners)");
        }
    }

    private SaleView saleOf(SaleId id) {
        return sales.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    private String roomOf(SaleId id) {
        return rooms.ofSale(id).map(room -> room.id().toString()).orElse("");
    }

    private RehearsalView view(SaleView sale) {
        Rehearsals.Stage stage = rehearsals.stage(sale.id());
        LocalizedText title = offerings.find(sale.offeringId()).orElseThrow().title();
        List<AvailabilityView> stock = sale.sessionIds().stream()
                .map(availability::of)
                .flatMap(Optional::stream)
                .toList();
        return new RehearsalView(
                sale,
                title,
                roomOf(sale.id()),
                stage,
                stock.stream().mapToInt(AvailabilityView::cells).sum(),
                stock.stream().mapToInt(AvailabilityView::held).sum(),
                stock.stream().mapToInt(AvailabilityView::sold).sum());
    }
}
