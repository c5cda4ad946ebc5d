package io.hanjul.booking;

import io.hanjul.catalog.PresaleRule;
import io.hanjul.catalog.RehearsalRule;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Ownership;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import io.hanjul.inventory.ClaimOutcome;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.InventoryProblem;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.AdmissionView;
import io.hanjul.waitingroom.Admissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first half of a purchase: a guest holds what they want to buy, looks at it, or gives it back. {@link Checkouts}
 * is the second half.
 */
@Service
public class Purchases {

    private final Offers offers;
    private final RehearsalRule rehearsals;
    private final PresaleRule presales;
    private final Holds holds;
    private final Admissions admissions;
    private final Checkouts checkouts;
    private final HoldRefusals refusals;
    private final BestChoices choices;
    private final PoolCounts counts;
    private final HoldReader reader;
    private final HoldTimes times;
    private final TransactionTemplate transaction;
    private final IdSource ids;
    private final Clock clock;

    Purchases(
            Offers offers,
            RehearsalRule rehearsals,
            PresaleRule presales,
            Holds holds,
            Admissions admissions,
            Checkouts checkouts,
            HoldRefusals refusals,
            BestChoices choices,
            PoolCounts counts,
            HoldReader reader,
            HoldTimes times,
            TransactionTemplate transaction,
            IdSource ids,
            Clock clock) {
        this.offers = offers;
        this.rehearsals = rehearsals;
        this.presales = presales;
        this.holds = holds;
        this.admissions = admissions;
        this.checkouts = checkouts;
        this.refusals = refusals;
        this.choices = choices;
        this.counts = counts;
        this.reader = reader;
        this.times = times;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A hold that was asked for.
     *
     * @param hold the hold
     * @param repeated whether an earlier request with the same key made it
     */
    public record Held(HoldDetails hold, boolean repeated) {}

    /**
     * What a guest may have of a sale, in all its sessions together.
     *
     * @param limit most units of one person
     * @param taken units that the guest holds or has already
     */
    public record Allowance(int limit, int taken) {}

    /**
     * Holds all of the wanted units, those that were named and those that are to be chosen, or none. A request that
     * was granted before is answered with its hold, even when the sale has closed or the pass has run out since.
     *
     * @throws Refusal CELL_TAKEN with what is taken and the nearest alternative, NONE_TOGETHER with what there is
     *     instead, POOL_SHORT with what is left, LIMIT_REACHED, CELL_NOT_FOR_SALE, CHECKOUT_OPEN, SALE_NOT_OPEN,
     *     DESK_BUSY, or why the entry pass is not good
     */
    public Held hold(Caller caller, HoldOrder order) {
        order.requireSound();
        return times.of(() -> holdNow(caller, order));
    }

    private Held holdNow(Caller caller, HoldOrder order) {
        Ready ready;
        try {
            ready = ready(caller, order);
        } catch (Refusal no) {
            return earlier(caller, order).orElseThrow(() -> no);
        }
        return claim(ready, order);
    }

    /** A claim with all that it was checked against. */
    private record Ready(Offer offer, Optional<AdmissionView> admission, Claim claim) {}

    private Ready ready(Caller caller, HoldOrder order) {
        Offer offer = offers.of(order.session());
        rehearsals.require(caller, offer.sale());
        presales.require(Optional.of(caller), offer.sale().id());
        requireOpen(offer);
        Optional<AdmissionView> admission = offer.room()
                .map(room -> admissions.require(caller, room, order.passes().forRoom(room)));
        var person = new Claim.Person(
                offer.sale().id(),
                caller.account(),
                admission.map(AdmissionView::id),
                offer.sale().unitsPerPerson());
        List<Unit> named = namedUnits(order.units(), offer);
        var claim = new Claim(
                new HoldId(ids.next()),
                order.session(),
                person,
                pricedUnits(named, offer),
                counts.of(offer, order.pools()),
                order.best().map(best -> choices.of(offer, best, named)),
                order.key().value(),
                order.fingerprint());
        return new Ready(offer, admission, claim);
    }

    /** The desk knows of earlier requests itself, so what it refuses needs no second look. */
    private Held claim(Ready ready, HoldOrder order) {
        return switch (holds.claim(ready.claim())) {
            case ClaimOutcome.Held held -> held(held.hold(), ready);
            case ClaimOutcome.Repeated repeated -> new Held(reader.show(find(repeated.hold())), true);
            case ClaimOutcome no -> throw refusals.of(no, ready.offer(), order);
        };
    }

    /** Most holds end before their pass does; only for the others the place inside has to be kept longer. */
    private Held held(HoldView hold, Ready ready) {
        ready.admission()
                .filter(admitted -> admitted.expiresAt().isBefore(hold.heldUntil()))
                .ifPresent(admitted -> admissions.extend(admitted.id(), hold.heldUntil()));
        return new Held(reader.fresh(hold, ready.offer()), false);
    }

    private Optional<Held> earlier(Caller caller, HoldOrder order) {
        return holds.findByKey(caller.account(), order.key().value(), order.fingerprint())
                .map(hold -> new Held(reader.show(hold), true));
    }

    private void requireOpen(Offer offer) {
        if (!offer.isOpen(clock.instant())) {
            throw Refusal.of(
                    BookingProblem.SALE_NOT_OPEN,
                    "",
                    Map.of("opensAt", offer.sale().opensAt(), "closesAt", offer.closesAt()));
        }
    }

    private static List<Unit> namedUnits(List<UnitId> ids, Offer offer) {
        List<UnitId> foreign = ids.stream()
                .filter(id -> !isPriced(offer.units().get(id), offer))
                .toList();
        if (!foreign.isEmpty()) {
            throw Refusal.of(InventoryProblem.CELL_NOT_FOR_SALE, "", Map.of("units", foreign));
        }
        return ids.stream()
                .map(id -> Objects.requireNonNull(offer.units().get(id)))
                .toList();
    }

    private static boolean isPriced(@Nullable Unit unit, Offer offer) {
        return unit != null && unit.kind() != UnitKind.AREA && offer.prices().containsKey(unit.category());
    }

    private static List<Claim.Wish> pricedUnits(List<Unit> units, Offer offer) {
        return units.stream()
                .map(unit -> BestChoices.wish(unit, offer.prices()))
                .toList();
    }

    /**
     * The caller's hold.
     *
     * @throws Refusal NOT_FOUND when it is another's, or none
     */
    public HoldDetails hold(Caller caller, HoldId id) {
        return reader.show(own(caller, id));
    }

    /** The caller's holds in that state, newest first. */
    public Page<HoldDetails> holds(Caller caller, HoldView.State state, PageRequest page) {
        var wanted = new Holds.Query(state, page.before(), page.limit() + 1);
        return Page.of(holds.ofAccount(caller.account(), wanted), page, HoldView::id)
                .map(reader::show);
    }

    /**
     * Gives a hold back; one that was given back or whose time is over is left as it is.
     *
     * @throws Refusal NOT_FOUND when it is another's, PAYMENT_RUNNING while its payment is being confirmed,
     *     ALREADY_BOOKED when it has become a booking
     */
    public void release(Caller caller, HoldId id) {
        own(caller, id);
        transaction.executeWithoutResult(status -> {
            if (holds.lock(id).equals(Optional.of(HoldView.State.CONFIRMED))) {
                throw Refusal.of(BookingProblem.ALREADY_BOOKED);
            }
            checkouts.requireNoneRunning(id);
            holds.release(id);
        });
    }

    private HoldView own(Caller caller, HoldId id) {
        HoldView hold = find(id);
        Ownership.requireOwn(caller, hold.account());
        return hold;
    }

    private HoldView find(HoldId id) {
        return holds.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
