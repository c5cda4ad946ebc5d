package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.ClaimBatch.CellKey;
import io.hanjul.inventory.ClaimBatch.CellVerdict;
import io.hanjul.inventory.ClaimBatch.PoolKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One batch, one transaction: lock, ask, choose, decide, write, commit.
 *
 * <p>Locks: persons (advisory) → choosing (advisory, by session) → holds that have run out, where they are taken back →
 * cells → pools → session_stock, each in ascending order. The decision itself is {@link ClaimBatch}; the writes carry
 * the deciding predicate again, and a count that does not match rolls everything back.
 *
 * <p>What the desk chooses for a guest ({@link ClaimPlan}) can be taken by somebody who named it, on another node,
 * between the look at the stock and the lock. The transaction then ends without having written anything, and the whole
 * batch is decided again, so that nobody who came later gets in front. The same is done where a pool has too little,
 * and a hold that has run out still has some of it ({@link PoolClaims}).
 */
@Component
class ClaimDecision {

    /** How often a batch is planned before those who were overtaken each time are told to come again. */
    private static final int ROUNDS = 6;

    private final TransactionTemplate transaction;
    private final HoldClaimTable holds;
    private final CellTable cells;
    private final PoolClaims pools;
    private final StockTable stock;
    private final Claimable claimable;
    private final RecentlyTaken recently;
    private final HopelessClaims hopeless;
    private final InventorySettings settings;
    private final StockNews news;

    ClaimDecision(
            TransactionTemplate transaction,
            Tables tables,
            PoolClaims pools,
            Claimable claimable,
            RecentlyTaken recently,
            HopelessClaims hopeless,
            InventorySettings settings,
            StockNews news) {
        this.transaction = transaction;
        this.holds = tables.holdClaims();
        this.cells = tables.cells();
        this.pools = pools;
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
        List<ClaimOutcome> outcomes = IntStream.range(0, claims.size())
                .mapToObj(number -> Optional.ofNullable(gone.get(number)).orElseGet(decided::next))
                .toList();
        hopeless.learn(claims, outcomes);
        return outcomes;
    }

    private List<ClaimOutcome> decideAll(List<Claim> claims) {
        var learnt = new Learnt(new HashMap<>(), new HashSet<>());
        for (int round = 1; ; round++) {
            boolean last = round == ROUNDS;
            Optional<Decided> decided = Objects.requireNonNull(transaction.execute(status -> {
                Optional<Decided> done = decideLocked(claims, learnt, last);
                if (done.isEmpty()) {
                    status.setRollbackOnly();
                }
                return done;
            }));
            if (decided.isPresent()) {
                news.tell(decided.get().versions());
                return decided.get().outcomes();
            }
        }
    }

    private record Decided(List<ClaimOutcome> outcomes, Map<SessionId, Long> versions) {}

    /** What earlier rounds found out: cells that are taken, and pools from which something can be taken back. */
    private record Learnt(Map<SessionId, BitSet> gone, Set<PoolKey> runOut) {

        void take(List<CellTable.Locked> locked) {
            locked.stream()
                    .filter(cell -> !cell.claimable())
                    .forEach(cell -> gone.computeIfAbsent(cell.session(), none -> new BitSet())
                            .set(cell.ordinal()));
        }
    }

    /** Empty, with nothing written, when it has to be planned again; more is learnt then. */
    private Optional<Decided> decideLocked(List<Claim> claims, Learnt learnt, boolean last) {
        holds.lockPersons(claims);
        var people = new ClaimBatch.Facts(
                holds.earlier(claims), holds.usage(claims), holds.checkouts(claims), Map.of(), pools.seen(claims));
        ClaimPlan plan = plan(claims, people, learnt.gone());
        PoolClaims.RunOut back = pools.endRunOut(learnt.runOut());
        List<CellTable.Locked> locked = cells.lockWanted(wantedBy(plan.claims(), back));
        var changes = new StockChanges();
        Map<PoolKey, Integer> left = pools.lock(plan.claims(), back, changes);
        recently.note(locked.stream()
                .filter(cell -> verdictOf(cell) == CellVerdict.TAKEN)
                .toList());
        List<Optional<ClaimOutcome>> refused = ClaimBatch.decide(plan, people.with(verdicts(locked), left));
        List<PoolKey> tooFew = ClaimPools.shortIn(plan.claims(), refused);
        if (!last && (plan.isOvertaken(refused) || pools.canTakeBack(tooFew))) {
            learnt.take(locked);
            learnt.runOut().addAll(tooFew);
            return Optional.empty();
        }
        return Optional.of(settle(plan.claims(), refused, locked, changes));
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

    private Decided settle(
            List<Claim> claims,
            List<Optional<ClaimOutcome>> refused,
            List<CellTable.Locked> locked,
            StockChanges changes) {
        List<Claim> granted = IntStream.range(0, claims.size())
                .filter(i -> refused.get(i).isEmpty())
                .mapToObj(claims::get)
                .toList();
        if (granted.isEmpty()) {
            List<ClaimOutcome> all = refused.stream().flatMap(Optional::stream).toList();
            return new Decided(all, changes.isEmpty() ? Map.of() : stock.record(changes));
        }
        HoldTimes times = holds.insert(granted, settings.holdShown(), settings.holdGrace());
        giveCells(granted, locked, times, changes);
        pools.take(granted, changes);
        return new Decided(answers(claims, refused, times), stock.record(changes));
    }

    private static List<ClaimOutcome> answers(
            List<Claim> claims, List<Optional<ClaimOutcome>> refused, HoldTimes times) {
        return IntStream.range(0, claims.size())
                .mapToObj(i -> refused.get(i)
                        .orElseGet(() -> new ClaimOutcome.Held(claims.get(i).held(times))))
                .toList();
    }

    private void giveCells(List<Claim> granted, List<CellTable.Locked> locked, HoldTimes times, StockChanges changes) {
        List<CellKey> won = new ArrayList<>();
        List<HoldId> holders = new ArrayList<>();
        for (Claim claim : granted) {
            for (Claim.Wish wish : claim.units()) {
                won.add(ClaimBatch.cellOf(claim, wish));
                holders.add(claim.id());
            }
        }
        if (won.isEmpty()) {
            return;
        }
        int given = cells.hold(won, holders, times.heldUntil());
        if (given != won.size()) {
            throw new IllegalStateException("granted " + won.size() + " cells under lock, but wrote " + given);
        }
        Set<CellKey> keys = Set.copyOf(won);
        changes.cells(
                CellState.HELD,
                locked.stream()
                        .filter(cell -> keys.contains(cell.key()))
                        .map(cell -> new CellTable.Freed(cell.session(), cell.ordinal()))
                        .toList());
    }

    private static List<CellKey> wantedBy(List<Claim> claims, PoolClaims.RunOut back) {
        var wanted = new LinkedHashSet<>(back.cells());
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
