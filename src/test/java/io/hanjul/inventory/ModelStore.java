package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.ClaimBatch.CellKey;
import io.hanjul.inventory.ClaimBatch.CellVerdict;
import io.hanjul.inventory.ClaimBatch.Earlier;
import io.hanjul.inventory.ClaimBatch.Facts;
import io.hanjul.inventory.ClaimBatch.PersonKey;
import io.hanjul.inventory.ClaimBatch.RequestKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One session as PostgreSQL would have it, in memory and with a clock that is turned by hand: rows of cells and of
 * holds and one pool, and the moves of the statements in {@code CellTable}, {@code HoldTable} and {@code PoolTable},
 * predicate by predicate. Each method is one transaction. Its cells are one row.
 */
final class ModelStore {

    static final SaleId SALE = new SaleId(id(1));
    static final SessionId SESSION = new SessionId(id(2));
    static final int LIMIT = 4;
    static final long HOLD_SECONDS = 310;
    static final long EXTENSION_SECONDS = 120;

    static final int CAPACITY = 7;
    static final ClaimBatch.PoolKey POOL = new ClaimBatch.PoolKey(SESSION, new UnitId(id(999)));

    long now;
    int remaining = CAPACITY;
    int kept;
    int house;
    boolean poolListed;
    final Cell[] cells;
    final Map<HoldId, Hold> holds = new LinkedHashMap<>();

    ModelStore(int seats) {
        cells = new Cell[seats];
        for (int seat = 0; seat < seats; seat++) {
            cells[seat] = new Cell();
        }
    }

    /** A row of {@code cell}. */
    static final class Cell {
        CellState state = CellState.FREE;
        Optional<HoldId> hold = Optional.empty();
        long heldUntil;
        boolean listed;

        boolean isClaimable(long now) {
            return !listed && isNobodys(now);
        }

        boolean isNobodys(long now) {
            return state == CellState.FREE || (state == CellState.HELD && heldUntil <= now);
        }

        /** Whether the hold has it, or could have it again. */
        boolean isSellable(HoldId id, long now) {
            return isNobodys(now) || (state == CellState.HELD && isOf(id));
        }

        void sell(HoldId id) {
            state = CellState.SOLD;
            hold = Optional.of(id);
        }

        void free() {
            state = CellState.FREE;
            hold = Optional.empty();
        }

        boolean isOf(HoldId id) {
            return hold.equals(Optional.of(id));
        }
    }

    /** A row of {@code hold} with its lines. */
    static final class Hold {
        final Claim claim;
        HoldView.State state = HoldView.State.ACTIVE;
        long heldUntil;
        boolean extended;
        /** Ordinals of its lines that were neither given back nor left for others. */
        final List<Integer> seats;

        int pieces;
        /** How many of its pieces the pool counts: all or none. */
        int counts;

        Hold(Claim claim, long heldUntil) {
            this.claim = claim;
            this.heldUntil = heldUntil;
            this.seats = new ArrayList<>(
                    claim.units().stream().map(Claim.Wish::ordinal).toList());
            this.pieces = claim.pools().stream().mapToInt(Claim.Count::count).sum();
            this.counts = pieces;
        }

        int units() {
            return seats.size() + pieces;
        }

        boolean hasRunOut(long now) {
            return state == HoldView.State.ACTIVE && heldUntil <= now;
        }

        boolean isLive(long now) {
            return state == HoldView.State.ACTIVE && heldUntil > now;
        }

        AccountId account() {
            return claim.person().account();
        }

        /** Whether it counts for its person. */
        boolean counts(long now) {
            return isLive(now) || state == HoldView.State.CONFIRMED;
        }
    }

    Hold get(HoldId id) {
        return Objects.requireNonNull(holds.get(id));
    }

    BitSet free() {
        var free = new BitSet();
        IntStream.range(0, cells.length)
                .filter(seat -> cells[seat].isClaimable(now))
                .forEach(free::set);
        return free;
    }

    Facts facts() {
        Map<RequestKey, Earlier> earlier = new HashMap<>();
        Map<PersonKey, Integer> usage = new HashMap<>();
        holds.forEach((id, hold) -> {
            AccountId account = hold.account();
            earlier.put(new RequestKey(account, hold.claim.key()), new Earlier(id, hold.claim.fingerprint()));
            if (hold.counts(now)) {
                usage.merge(new PersonKey(SALE, account), hold.units(), Integer::sum);
            }
        });
        Map<CellKey, CellVerdict> verdicts = new HashMap<>();
        for (int seat = 0; seat < cells.length; seat++) {
            boolean claimable = cells[seat].isClaimable(now);
            verdicts.put(new CellKey(SESSION, unit(seat), 0), claimable ? CellVerdict.CLAIMABLE : CellVerdict.TAKEN);
        }
        return new Facts(earlier, usage, Map.of(), verdicts, Map.of(POOL, remaining - kept));
    }

    /** Cells that say that a hold has them which does not. */
    IntStream cellsOfNobody() {
        return IntStream.range(0, cells.length)
                .filter(seat -> cells[seat].state != CellState.FREE
                        && !get(cells[seat].hold.orElseThrow()).seats.contains(seat));
    }

    int taken(AccountId account) {
        return holds.values().stream()
                .filter(hold -> hold.account().equals(account) && hold.counts(now))
                .mapToInt(Hold::units)
                .sum();
    }

    void hold(Claim claim) {
        var hold = new Hold(claim, now + HOLD_SECONDS);
        holds.put(claim.id(), hold);
        remaining -= hold.counts;
        hold.seats.forEach(seat -> {
            cells[seat].state = CellState.HELD;
            cells[seat].hold = Optional.of(claim.id());
            cells[seat].heldUntil = hold.heldUntil;
        });
    }

    /** As before the gateway is called: whether the hold is live and has its cells; if not, nothing has changed. */
    boolean keepForPayment(HoldId id) {
        Hold hold = holds.get(id);
        if (hold == null || !hold.isLive(now)) {
            return false;
        }
        if (hold.extended) {
            return true;
        }
        if (!hold.seats.stream().allMatch(seat -> cells[seat].state == CellState.HELD && cells[seat].isOf(id))) {
            return false;
        }
        hold.extended = true;
        hold.heldUntil += EXTENSION_SECONDS;
        hold.seats.forEach(seat -> cells[seat].heldUntil = hold.heldUntil);
        return true;
    }

    boolean confirm(HoldId id) {
        Hold hold = holds.get(id);
        if (hold == null || hold.state == HoldView.State.CONFIRMED || hold.state == HoldView.State.REVOKED) {
            return false;
        }
        boolean possible = fits(hold) && hold.seats.stream().allMatch(seat -> cells[seat].isSellable(id, now));
        int missing = hold.pieces - hold.counts;
        if (possible && remaining >= missing) {
            remaining -= missing;
            kept = Math.min(kept, remaining);
            hold.counts = hold.pieces;
            hold.seats.forEach(seat -> cells[seat].sell(id));
            hold.state = HoldView.State.CONFIRMED;
            return true;
        }
        return false;
    }

    /** Who has taken others since is refused what they had before. */
    private boolean fits(Hold hold) {
        return hold.isLive(now) || hold.units() + taken(hold.account()) <= LIMIT;
    }

    boolean release(HoldId id) {
        Hold hold = holds.get(id);
        return hold != null && hold.state == HoldView.State.ACTIVE && end(hold, HoldView.State.RELEASED);
    }

    void expireDue() {
        end(hold -> true);
    }

    /** Whether a hold that has run out still has some of the pool. */
    boolean canTakeBack() {
        return holds.values().stream().anyMatch(hold -> hold.hasRunOut(now) && hold.counts > 0);
    }

    void takeBack() {
        end(hold -> hold.pieces > 0);
    }

    private void end(Predicate<Hold> which) {
        List.copyOf(holds.values()).stream()
                .filter(hold -> hold.hasRunOut(now))
                .filter(which)
                .forEach(hold -> end(hold, HoldView.State.EXPIRED));
    }

    private boolean end(Hold hold, HoldView.State state) {
        hold.state = state;
        giveBack(hold.counts);
        hold.counts = 0;
        hold.seats.stream()
                .filter(seat -> cells[seat].state == CellState.HELD && cells[seat].isOf(hold.claim.id()))
                .forEach(seat -> cells[seat].free());
        return true;
    }

    /** So many of the pool. */
    void giveBack(int pieces) {
        remaining += pieces;
        kept += poolListed ? pieces : 0;
    }

    static Claim.Wish wish(int seat) {
        return new Claim.Wish(unit(seat), seat, "R", new Money(10_000, "KRW"));
    }

    static Claim.Count count(int claim, int pieces) {
        List<UnitId> ids = IntStream.range(0, pieces)
                .mapToObj(piece -> new UnitId(id(2_000_000 + 10 * claim + piece)))
                .toList();
        return new Claim.Count(POOL.pool(), ids, "R", new Money(10_000, "KRW"));
    }

    static AccountId account(int person) {
        return new AccountId(id(100 + person));
    }

    static HoldId holdId(int number) {
        return new HoldId(id(1_000_000 + number));
    }

    static UnitId unit(int seat) {
        return new UnitId(id(1_000 + seat));
    }

    private static UUID id(int number) {
        return new UUID(0x7000, 0x8000_0000_0000_0000L | number);
    }
}
