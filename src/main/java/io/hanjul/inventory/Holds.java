package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SaleId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims and holds. Who may claim, at what price and in which sale is settled by the caller; who gets it is settled
 * here.
 *
 * <p>Locks of every method: hold → cells (session, unit, slot) → pools → session_stock. Confirming locks the person
 * before all of these.
 */
@Service
public class Holds {

    private final ClaimDesk desk;
    private final Tables tables;
    private final InventorySettings settings;
    private final StockNews news;
    private final Timer ageAtConfirmation;

    Holds(ClaimDesk desk, Tables tables, InventorySettings settings, StockNews news, MeterRegistry meters) {
        this.desk = desk;
        this.tables = tables;
        this.settings = settings;
        this.news = news;
        this.ageAtConfirmation = Timer.builder("hanjul.hold.age.at.confirmation")
                .description("how old a hold was when its booking was confirmed")
                .publishPercentileHistogram()
                .register(meters);
    }

    /**
     * Claims a set of units, all or nothing. The answer is durable when it comes.
     *
     * @throws io.hanjul.problem.Refusal DESK_BUSY when too many claims wait
     */
    public ClaimOutcome claim(Claim claim) {
        return desk.claim(claim);
    }

    /** When the hold was made, by the database's clock. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(HoldId hold) {
        return tables.holds().madeAt(hold);
    }

    /** The hold, or empty. Whose it is must be checked by the caller. */
    @Transactional(readOnly = true)
    public Optional<HoldView> find(HoldId hold) {
        return tables.holds().find(hold);
    }

    /**
     * Which holds of an account are asked for, from the newest to the oldest.
     *
     * @param state only holds in this state, as it is now
     * @param before only holds whose id is smaller
     * @param limit most of them
     */
    public record Query(HoldView.State state, UUID before, int limit) {}

    /** The account's holds, newest first. */
    @Transactional(readOnly = true)
    public List<HoldView> ofAccount(AccountId account, Query query) {
        return tables.holds().page(account, query);
    }

    /** How many units of a sale the account holds or has, which counts towards what one person may have. */
    @Transactional(readOnly = true)
    public int taken(SaleId sale, AccountId account) {
        return tables.holds().taken(sale, account);
    }

    /** The hold that a request with this key and content made earlier, or empty. */
    @Transactional(readOnly = true)
    public Optional<HoldView> findByKey(AccountId account, String key, String fingerprint) {
        return tables.holds().findByKey(account, key, fingerprint).flatMap(tables.holds()::find);
    }

    /** When the last live hold of an admission ends; empty when it has none. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastEndOf(AdmissionId admission) {
        return tables.holds().lastEndOf(admission).map(OffsetDateTime::toInstant);
    }

    /**
     * Lets nobody else move the hold until the caller's transaction ends, and tells how it stands; empty when there is
     * none.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<HoldView.State> lock(HoldId hold) {
        return tables.holds().lock(hold).map(HoldView.State::valueOf);
    }

    /**
     * Makes sure that a hold outlasts the confirmation of its payment: extends it, once. The hold is locked even when
     * it was extended before, so that it cannot be given back while its payment begins. A hold at its very end may lose
     * its cells to a claim between its own lock and theirs: it is over then, and nothing may be charged for it.
     *
     * @return whether the hold is live (by the database's clock) and has its cells; if not, the caller rolls back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keepForPayment(HoldId hold) {
        tables.holds().lock(hold);
        if (tables.holds().extend(hold, settings.holdExtension())) {
            int cells = tables.cells().lockOfHolds(List.of(hold)).size();
            return tables.cells().extend(hold) == cells;
        }
        return tables.holds().isLive(hold);
    }

    /**
     * Turns a hold into sold cells. A hold that has ended is confirmed as well when all that it had is still free, as a
     * payment that was approved late deserves; but not when its person has taken others since and would have too many.
     * Locks: person → hold → cells → pools → session_stock.
     *
     * @param limit most units of one person in the hold's sale
     * @return whether it is confirmed now; {@code false} changes nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean confirm(HoldId hold, BookingId booking, int limit) {
        tables.limits().lockPersonOf(hold);
        Optional<String> state = tables.holds().lock(hold);
        if (state.isEmpty() || state.get().equals("CONFIRMED") || state.get().equals("REVOKED")) {
            return false;
        }
        if (!tables.limits().fits(hold, limit)) {
            return false;
        }
        List<CellTable.Locked> cells = tables.cells().lockOfHolds(List.of(hold));
        boolean counted = tables.pools().lockOfHolds(List.of(hold));
        boolean all = cells.stream().allMatch(CellTable.Locked::claimable)
                && (!counted || tables.pools().fits(hold));
        if (!all || (cells.isEmpty() && !counted)) {
            return false;
        }
        int sold = tables.cells().sell(hold, booking);
        if (sold != cells.size()) {
            throw new IllegalStateException("locked " + cells.size() + " cells of " + hold + ", but sold " + sold);
        }
        tables.holds().confirm(hold).ifPresent(ageAtConfirmation::record);
        recordChanges(new StockChanges()
                .cells(
                        CellState.SOLD,
                        cells.stream()
                                .map(cell -> new CellTable.Freed(cell.session(), cell.ordinal()))
                                .toList())
                .pools(counted ? tables.pools().sell(hold, booking) : List.of()));
        return true;
    }

    /** Gives a hold back; {@code false} when it was not ACTIVE any more. */
    @Transactional
    public boolean release(HoldId hold) {
        if (!tables.holds().release(hold)) {
            return false;
        }
        free(List.of(hold));
        return true;
    }

    /**
     * Turns up to a bounded number of run-out holds to EXPIRED and frees what they still have.
     *
     * @return how many
     */
    @Transactional
    public int expireDue() {
        List<HoldId> due = tables.holds().expireDue(settings.sweepMax());
        if (!due.isEmpty()) {
            free(due);
        }
        return due.size();
    }

    private void free(List<HoldId> holds) {
        tables.cells().lockOfHolds(holds);
        recordChanges(new StockChanges()
                .cells(CellState.FREE, tables.cells().freeOfHolds(holds))
                .pools(tables.pools().giveBack(holds)));
    }

    /** Raises the versions of what changed, and tells of it after the commit. */
    void recordChanges(StockChanges changes) {
        if (!changes.isEmpty()) {
            news.tellAfterCommit(tables.stock().record(changes));
        }
    }
}
