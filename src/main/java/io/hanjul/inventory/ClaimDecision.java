package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.ClaimBatch.CellKey;
import io.hanjul.inventory.ClaimBatch.CellVerdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One batch, one transaction: lock, ask, decide, write, commit.
 *
 * <p>Locks: persons (advisory) → cells → session_stock, each in ascending order. The decision itself is {@link
 * ClaimBatch}; the writes carry the deciding predicate again, and a count that does not match rolls everything back.
 */
@Component
class ClaimDecision {

    private final TransactionTemplate transaction;
    private final HoldClaimTable holds;
    private final CellTable cells;
    private final StockTable stock;
    private final InventorySettings settings;
    private final StockNews news;

    ClaimDecision(TransactionTemplate transaction, Tables tables, InventorySettings settings, StockNews news) {
        this.transaction = transaction;
        this.holds = tables.holdClaims();
        this.cells = tables.cells();
        this.stock = tables.stock();
        this.settings = settings;
        this.news = news;
    }

    /** One outcome a claim, in order, once they are durable. */
    List<ClaimOutcome> decide(List<Claim> claims) {
        Decided decided = transaction.execute(status -> decideLocked(claims));
        news.tell(decided.versions());
        return decided.outcomes();
    }

    private record Decided(List<ClaimOutcome> outcomes, Map<SessionId, Long> versions) {}

    private Decided decideLocked(List<Claim> claims) {
        holds.lockPersons(claims);
        var earlier = holds.earlier(claims);
        var usage = holds.usage(claims);
        var checkouts = holds.checkouts(claims);
        List<CellTable.Locked> locked = cells.lockWanted(wantedBy(claims));
        var facts = new ClaimBatch.Facts(earlier, usage, checkouts, verdicts(locked));

        List<Optional<ClaimOutcome>> refused = ClaimBatch.decide(claims, facts);
        List<Claim> granted = new ArrayList<>();
        for (int i = 0; i < refused.size(); i++) {
            if (refused.get(i).isEmpty()) {
                granted.add(claims.get(i));
            }
        }
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
        Map<CellKey, Integer> ordinals = locked.stream()
                .collect(Collectors.toMap(cell -> new CellKey(cell.session(), cell.unit()), CellTable.Locked::ordinal));
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
        return locked.stream()
                .collect(Collectors.toMap(cell -> new CellKey(cell.session(), cell.unit()), ClaimDecision::verdictOf));
    }

    private static CellVerdict verdictOf(CellTable.Locked cell) {
        if (cell.claimable()) {
            return CellVerdict.CLAIMABLE;
        }
        return cell.state().equals("BLOCKED") ? CellVerdict.BLOCKED : CellVerdict.TAKEN;
    }
}
