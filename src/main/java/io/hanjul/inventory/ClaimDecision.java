package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.ClaimBatch.CellKey;
import io.hanjul.inventory.ClaimBatch.CellVerdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One batch, one transaction: lock, ask, choose, decide, write, commit.
 *
 * <p>Locks: persons (advisory) → choosing (advisory, by session) → cells → session_stock, each in ascending order. The
 * decision itself is {@link ClaimBatch}; the writes carry the deciding predicate again, and a count that does not match
 * rolls everything back.
 *
 * <p>What the desk chooses for a guest ({@link ClaimPlan}) can be taken by somebody who named it, on another node,
 * between the look at the stock and the lock. The transaction then ends without having written anything, and the whole
 * batch is decided again, so that nobody who came later gets in front.
 */
@Component
class ClaimDecision {

    /** How often a batch is planned before those who were overtaken each time are told to come again. */
    private static final int ROUNDS = 6;

    private final TransactionTemplate transaction;
    private final HoldClaimTable holds;
    private final CellTable cells;
    private final StockTable stock;
    private final Claimable claimable;
    private final RecentlyTaken recently;
    private final HopelessClaims hopeless;
    private final InventorySettings settings;
    private final StockNews news;

    ClaimDecision(
            TransactionTemplate transaction,
            Tables tables,
            Claimable claimable,
            RecentlyTaken recently,
            HopelessClaims hopeless,
            InventorySettings settings,
            StockNews news) {
        this.transaction = transaction;
        this.holds = tables.holdClaims();
        this.cells = tables.cells();
        this.stock = tables.stock();
        this.claimable = claimable;
        this.recently = recently;
        this.hopeless = hopeless;
        this.settings = settings;
        this.news = news;
    }

    /** One outcome a claim, in order, once they are durable. */
    List<ClaimOutcome> decide(List<Claim> claims) {
        Map<Integer, ClaimOutcome> gone = hopeless.in(claims);
        List<Claim> others = IntStream.range(0, claims.size())
                .filter(number -> !gone.containsKey(number))
                .mapToObj(claims::get)
                .toList();
        Iterator<ClaimOutcome> decided = others.isEmpty()
                ? Collections.emptyIterator()
                : decideAll(others).iterator();
        return IntStream.range(0, claims.size())
                .mapToObj(number -> Optional.ofNullable(gone.get(number)).orElseGet(decided::next))
                .toList();
    }

    private List<ClaimOutcome> decideAll(List<Claim> claims) {
        Map<SessionId, BitSet> gone = new HashMap<>();
        for (int round = 1; ; round++) {
            boolean last = round == ROUNDS;
            Optional<Decided> decided =
                    Objects.requireNonNull(transaction.execute(status -> decideLocked(claims, gone, last)));
            if (decided.isPresent()) {
                news.tell(decided.get().versions());
                return decided.get().outcomes();
            }
        }
    }

    private record Decided(List<ClaimOutcome> outcomes, Map<SessionId, Long> versions) {}

    /** Empty, with nothing written, when it has to be planned again; {@code gone} then knows what was taken. */
    private Optional<Decided> decideLocked(List<Claim> claims, Map<SessionId, BitSet> gone, boolean last) {
        holds.lockPersons(claims);
        var people =
                new ClaimBatch.Facts(holds.earlier(claims), holds.usage(claims), holds.checkouts(claims), Map.of());
        ClaimPlan plan = plan(claims, people, gone);
        List<CellTable.Locked> locked = cells.lockWanted(wantedBy(plan.claims()));
        recently.note(locked.stream()
                .filter(cell -> verdictOf(cell) == CellVerdict.TAKEN)
                .toList());
        List<Optional<ClaimOutcome>> refused = ClaimBatch.decide(plan, people.with(verdicts(locked)));
        if (!last && plan.isOvertaken(refused)) {
            locked.stream()
                    .filter(cell -> !cell.claimable())
                    .forEach(cell -> gone.computeIfAbsent(cell.session(), none -> new BitSet())
                            .set(cell.ordinal()));
            return Optional.empty();
        }
        return Optional.of(settle(plan.claims(), refused, locked));
    }

    private ClaimPlan plan(List<Claim> claims, ClaimBatch.Facts people, Map<SessionId, BitSet> gone) {
        List<SessionId> choosing = claims.stream()
                .filter(claim -> claim.best().isPresent())
                .map(Claim::session)
                .distinct()
                .toList();
        if (choosing.isEmpty()) {
            return ClaimPlan.asNamed(claims);
        }
        Map<SessionId, BitSet> free = claimable.lockAndLook(choosing);
        gone.forEach(
                (session, taken) -> free.getOrDefault(session, new BitSet()).andNot(taken));
        return ClaimPlan.of(claims, people, free);
    }

    private Decided settle(List<Claim> claims, List<Optional<ClaimOutcome>> refused, List<CellTable.Locked> locked) {
        List<Claim> granted = IntStream.range(0, claims.size())
                .filter(i -> refused.get(i).isEmpty())
                .mapToObj(claims::get)
                .toList();
        if (granted.isEmpty()) {
            return new Decided(refused.stream().flatMap(Optional::stream).toList(), Map.of());
        }
        HoldTimes times = holds.insert(granted, settings);
        Map<SessionId, Long> versions = giveCells(granted, locked, times);
        return new Decided(answers(claims, refused, times), versions);
    }

    private static List<ClaimOutcome> answers(
            List<Claim> claims, List<Optional<ClaimOutcome>> refused, HoldTimes times) {
        return IntStream.range(0, claims.size())
                .mapToObj(i -> refused.get(i)
                        .orElseGet(() -> new ClaimOutcome.Held(claims.get(i).held(times))))
                .toList();
    }

    private Map<SessionId, Long> giveCells(List<Claim> granted, List<CellTable.Locked> locked, HoldTimes times) {
        List<CellKey> won = new ArrayList<>();
        List<HoldId> holders = new ArrayList<>();
        for (Claim claim : granted) {
            for (Claim.Wish wish : claim.units()) {
                won.add(ClaimBatch.cellOf(claim, wish));
                holders.add(claim.id());
            }
        }
        int given = cells.hold(won, holders, times.heldUntil());
        if (given != won.size()) {
            throw new IllegalStateException("granted " + won.size() + " cells under lock, but wrote " + given);
        }
        return stock.record(changesOf(won, locked));
    }

    private static Map<SessionId, List<Integer>> changesOf(List<CellKey> won, List<CellTable.Locked> locked) {
        Map<CellKey, Integer> ordinals =
                locked.stream().collect(Collectors.toMap(CellTable.Locked::key, CellTable.Locked::ordinal));
        Map<SessionId, List<Integer>> changes = new HashMap<>();
        for (CellKey key : won) {
            changes.computeIfAbsent(key.session(), absent -> new ArrayList<>())
                    .add(CellState.HELD.change(ordinals.getOrDefault(key, 0)));
        }
        return changes;
    }

    private static List<CellKey> wantedBy(List<Claim> claims) {
        var wanted = new LinkedHashSet<CellKey>();
        for (Claim claim : claims) {
            for (Claim.Wish wish : claim.units()) {
                wanted.add(ClaimBatch.cellOf(claim, wish));
            }
        }
        return List.copyOf(wanted);
    }

    private static Map<CellKey, CellVerdict> verdicts(List<CellTable.Locked> locked) {
        return locked.stream().collect(Collectors.toMap(CellTable.Locked::key, ClaimDecision::verdictOf));
    }

    private static CellVerdict verdictOf(CellTable.Locked cell) {
        if (cell.claimable()) {
            return CellVerdict.CLAIMABLE;
        }
        return cell.state().equals("BLOCKED") ? CellVerdict.BLOCKED : CellVerdict.TAKEN;
    }
}
