package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stock of sessions that have a list of people who wait for what comes back. As long as there is one, what somebody
 * has is marked as listed; whatever way it becomes free on (given back, run out, released by the house), nobody can
 * claim it until the list was asked. Who waits for what is the caller's business, and that one at a time asks.
 *
 * <p>The claim desk asks nothing more than before: whether a cell is listed stands in the row that it locks anyway.
 *
 * <p>Locks: persons → choosing → cells (session, unit, slot) → pools → session_stock.
 */
@Service
public class ListedStock {

    private final ListingTable listing;
    private final ListedCellTable cells;
    private final ListedPoolTable pools;
    private final CellTable choosing;
    private final HoldClaimTable claims;
    private final HoldTable holdRows;
    private final Holds holds;
    private final InventorySettings settings;

    ListedStock(
            ListingTable listing,
            ListedCellTable cells,
            ListedPoolTable pools,
            Tables tables,
            Holds holds,
            InventorySettings settings) {
        this.listing = listing;
        this.cells = cells;
        this.pools = pools;
        this.choosing = tables.cells();
        this.claims = tables.holdClaims();
        this.holdRows = tables.holds();
        this.holds = holds;
        this.settings = settings;
    }

    /**
     * What nobody has.
     *
     * @param free ordinals of free cells
     * @param listed those of them that are not open to everybody
     * @param areas how many there are of each area
     * @param kept how many of them are not open to everybody
     */
    public record Look(BitSet free, BitSet listed, Map<UnitId, Integer> areas, Map<UnitId, Integer> kept) {

        /** Whether there is something that only the list can have. */
        public boolean isSomethingListed() {
            return !listed.isEmpty() || kept.values().stream().anyMatch(count -> count > 0);
        }
    }

    /**
     * What to give to whom.
     *
     * @param claims with all units named; in the order in which they were chosen
     * @param shown how long their holds last as shown to the guest; a grace is added
     * @param seen what they were chosen from
     */
    public record Gifts(SessionId session, List<Claim> claims, Duration shown, Look seen) {}

    /** From this commit on whatever of these units becomes free goes to the list first. Locks: cells → pools. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void list(SessionId session, List<UnitId> units, List<UnitId> areas) {
        listing.list(session, units);
        pools.list(session, areas);
    }

    /** What nobody has right now; only {@link #give} decides. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Look look(SessionId session) {
        var left = pools.left(session).values();
        Map<UnitId, Integer> areas = new HashMap<>();
        Map<UnitId, Integer> kept = new HashMap<>();
        left.forEach(area -> {
            areas.put(area.pool(), area.remaining());
            kept.put(area.pool(), area.kept());
        });
        ListedCellTable.Free free = cells.free(session);
        return new Look(free.all(), free.listed(), areas, kept);
    }

    /**
     * Makes holds of those claims that can still be granted. When all are, and nothing has come back since the look,
     * whatever is left of it is opened to everybody.
     *
     * @return those that were granted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<HoldId> give(Gifts gifts) {
        List<Claim> wanted = gifts.claims();
        claims.lockPersons(wanted);
        var people =
                new ClaimPeople(new ClaimBatch.Facts(Map.of(), claims.usage(wanted), Map.of(), Map.of(), Map.of()));
        choosing.lockChoosing(List.of(gifts.session()));
        List<ListedCellTable.Locked> free = cells.lockFree(gifts.session(), unitsOf(wanted));
        Map<UnitId, ListedPoolTable.Left> left = pools.lock(gifts.session());
        List<Claim> granted = granted(wanted, people, free, left);
        var changes = new StockChanges();
        if (!granted.isEmpty()) {
            hold(gifts, granted, changes);
        }
        if (granted.size() == wanted.size() && isAsSeen(gifts.seen(), free, left)) {
            changes.cells(
                            CellState.FREE,
                            cells.open(gifts.session(), gifts.seen().listed()))
                    .pools(pools.open(gifts.session()));
        }
        holds.recordChanges(changes);
        return Set.copyOf(granted.stream().map(Claim::id).toList());
    }

    /** How holds stand in their rows: one whose time is over is ACTIVE until what it had is free. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<HoldId, HoldView.State> states(List<HoldId> given) {
        return holdRows.states(given);
    }

    /** There is no list any more: what it had not is open to everybody. Locks: cells → pools → session_stock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unlist(SessionId session) {
        holds.recordChanges(new StockChanges()
                .cells(CellState.FREE, listing.unlist(session))
                .pools(pools.unlist(session)));
    }

    private static List<UnitId> unitsOf(List<Claim> wanted) {
        return wanted.stream()
                .flatMap(claim -> claim.units().stream())
                .map(Claim.Wish::unit)
                .toList();
    }

    /** In the order in which they were chosen: those for whom all is still there, and who have not too many. Pure. */
    static List<Claim> granted(
            List<Claim> wanted,
            ClaimPeople people,
            List<ListedCellTable.Locked> free,
            Map<UnitId, ListedPoolTable.Left> left) {
        Set<Integer> cells = new HashSet<>();
        free.forEach(cell -> cells.add(cell.ordinal()));
        Map<UnitId, Integer> areas = new HashMap<>();
        left.values().forEach(area -> areas.put(area.pool(), area.remaining()));
        List<Claim> granted = new ArrayList<>();
        for (Claim claim : wanted) {
            if (people.overLimit(claim).isEmpty() && isThere(claim, cells, areas)) {
                claim.units().forEach(wish -> cells.remove(wish.ordinal()));
                claim.pools().forEach(wish -> areas.merge(wish.pool(), -wish.count(), Integer::sum));
                people.grant(claim);
                granted.add(claim);
            }
        }
        return granted;
    }

    private static boolean isThere(Claim claim, Set<Integer> cells, Map<UnitId, Integer> areas) {
        return cells.containsAll(claim.units().stream().map(Claim.Wish::ordinal).toList())
                && claim.pools().stream().allMatch(wish -> areas.getOrDefault(wish.pool(), 0) >= wish.count());
    }

    private void hold(Gifts gifts, List<Claim> granted, StockChanges changes) {
        HoldTimes times = claims.insert(granted, gifts.shown(), settings.holdGrace());
        List<ListedCellTable.Gift> given = granted.stream()
                .flatMap(claim -> claim.units().stream().map(cell -> new ListedCellTable.Gift(cell, claim.id())))
                .toList();
        Map<UnitId, Integer> areas = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        granted.forEach(claim -> claim.pools().forEach(wish -> areas.merge(wish.pool(), wish.count(), Integer::sum)));
        List<PoolCount> taken = pools.take(gifts.session(), areas);
        if (cells.hold(gifts.session(), given, times.heldUntil()) != given.size() || taken.size() != areas.size()) {
            throw new IllegalStateException("gave " + granted + " under lock, but not all was there");
        }
        changes.pools(taken)
                .cells(
                        CellState.HELD,
                        given.stream()
                                .map(gift -> new CellTable.Freed(
                                        gifts.session(), gift.cell().ordinal()))
                                .toList());
    }

    /** What came back after the look was nobody's to choose yet. Pure. */
    static boolean isAsSeen(Look seen, List<ListedCellTable.Locked> free, Map<UnitId, ListedPoolTable.Left> left) {
        var listed = new BitSet();
        free.stream().filter(ListedCellTable.Locked::listed).forEach(cell -> listed.set(cell.ordinal()));
        return listed.equals(seen.listed())
                && left.values().stream().allMatch(area -> seen.kept().getOrDefault(area.pool(), 0) == area.kept());
    }
}
