package io.hanjul.rehearsal;

import io.hanjul.catalog.EndedRehearsals;
import io.hanjul.catalog.Rehearsals;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.NewRoom;
import io.hanjul.waitingroom.RoomView;
import io.hanjul.waitingroom.Rooms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets rehearsals up, shows them, and ends them. */
@Service
public class RehearsalDesk {

    private static final int USUAL_RATE = 1_200;
    private static final int USUAL_INSIDE = 200;

    private final MayRehearse may;
    private final Rehearsals rehearsals;
    private final EndedRehearsals ended;
    private final Rooms rooms;
    private final RehearsalReader reader;
    private final RehearsalSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RehearsalDesk(
            MayRehearse may,
            Rehearsals rehearsals,
            EndedRehearsals ended,
            Rooms rooms,
            RehearsalReader reader,
            RehearsalSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.may = may;
        this.rehearsals = rehearsals;
        this.ended = ended;
        this.rooms = rooms;
        this.reader = reader;
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
     * Sets up a rehearsal of a sale: the same seats and prices, sessions of its own, and a waiting room.
     *
     * @throws Refusal NOT_ALLOWED; NOT_FOUND when the sale is another owner's; REHEARSAL_NEEDS_SANDBOX
     */
    public RehearsalView setUp(Caller caller, SaleId of, Terms terms) {
        may.require(caller, of);
        Optional<RoomView> model = rooms.ofSale(of);
        Instant opensAt = clock.instant().plus(terms.opensIn());
        var wish = new Rehearsals.Wish(of, opensAt, opensAt.plus(settings.length()));
        int rate =
                terms.ratePerMinute().orElse(model.map(RoomView::ratePerMinute).orElse(USUAL_RATE));
        int inside = terms.maxInside().orElse(model.map(RoomView::maxInside).orElse(USUAL_INSIDE));
        SaleId rehearsal = transaction.execute(status -> {
            SaleId id = rehearsals.setUp(wish).id();
            rooms.open(new NewRoom(id, rate, inside));
            return id;
        });
        return reader.view(rehearsal);
    }

    /**
     * Makes a sale that has not opened yet a rehearsal.
     *
     * @throws Refusal NOT_ALLOWED; NOT_FOUND when the sale is another owner's; SALE_HAS_GUESTS;
     *     REHEARSAL_NEEDS_SANDBOX
     */
    public RehearsalView mark(Caller caller, SaleId id) {
        may.require(caller, id);
        rehearsals.mark(id);
        return reader.view(id);
    }

    /**
     * Ends a rehearsal. Its guests are refused from now on; what they bought is called off within seconds, and then its
     * seats are free.
     *
     * @throws Refusal NOT_ALLOWED; NOT_FOUND when the sale is another owner's; NO_REHEARSAL
     */
    public RehearsalView end(Caller caller, SaleId id) {
        may.require(caller, id);
        ended.end(id, caller.account());
        return reader.view(id);
    }

    /**
     * A rehearsal as it stands.
     *
     * @throws Refusal NOT_ALLOWED; NOT_FOUND when the sale is another owner's or no rehearsal
     */
    public RehearsalView find(Caller caller, SaleId id) {
        may.require(caller, id);
        return reader.view(id);
    }

    /** All rehearsals, newest first; for operators. */
    public Page<RehearsalView> list(PageRequest page) {
        return Page.of(rehearsals.recent(page), page, id -> id).map(reader::view);
    }
}
