package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.booking.ReturnsInOrder;
import io.hanjul.booking.ReturnsInOrder.Ask;
import io.hanjul.booking.ReturnsInOrder.Served;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.UnitId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The list of who waits for what comes back, over a {@link ModelStore}: rows of asks, and the moves of the statements
 * in {@code ReturnMoveTable}, {@code ListingTable} and {@code ListedCellTable}. Who is offered what is chosen and
 * granted by the product's own code. Whoever is served must not have been in front of somebody who could have been.
 */
final class ModelReturns {

    private static final UnitId AREA = ModelStore.POOL.pool();

    private final ModelStore store;
    private final ModelClaims claims;
    private final List<Row> rows = new ArrayList<>();
    private int places;
    private boolean over;

    ModelReturns(ModelStore store, ModelClaims claims) {
        this.store = store;
        this.claims = claims;
    }

    private enum State {
        WAITING,
        OFFERED,
        ENDED
    }

    /** A row of {@code return_ask}. */
    private static final class Row {
        final Ask ask;
        final AccountId account;
        int place;
        int missed;
        State state = State.WAITING;
        Optional<HoldId> hold = Optional.empty();

        Row(Ask ask, AccountId account, int place) {
            this.ask = ask;
            this.account = account;
            this.place = place;
        }
    }

    /** Somebody asks, unless they have asked already, would have too many, or need not wait. */
    void ask(AccountId account, int units, boolean ofArea) {
        var ask = new Ask(rows.size(), units, ofArea);
        boolean fits = ofArea
                ? store.remaining - store.kept >= units
                : !ModelClaims.firstOf(store.free(), units).isEmpty();
        boolean asked = line().stream().anyMatch(row -> row.account.equals(account));
        if (!fits && !asked && store.taken(account) + units <= ModelStore.LIMIT) {
            rows.add(new Row(ask, account, ++places));
            cover();
        }
    }

    void leave(AccountId account) {
        line().stream()
                .filter(row -> row.account.equals(account) && row.state == State.WAITING)
                .forEach(row -> row.state = State.ENDED);
    }

    /** The session begins, or its sale ends. */
    void end() {
        over = true;
    }

    private List<Row> line() {
        return rows.stream()
                .filter(row -> row.state != State.ENDED)
                .sorted(Comparator.comparingInt(row -> row.place))
                .toList();
    }

    /** What somebody has goes to the list when it is free. */
    private void cover() {
        boolean seats = line().stream().anyMatch(row -> !row.ask.ofArea());
        for (ModelStore.Cell cell : store.cells) {
            cell.listed |= seats && cell.state != CellState.FREE;
        }
        store.poolListed |= line().stream().anyMatch(row -> row.ask.ofArea());
    }

    /**
     * One round, of whatever node.
     *
     * @param meanwhile what other transactions do between its look and its locks; whether they did anything
     */
    void offer(String when, BooleanSupplier meanwhile) {
        var look =
                new ListedStock.Look(free(false), free(true), Map.of(AREA, store.remaining), Map.of(AREA, store.kept));
        int kept = store.kept;
        boolean disturbed = meanwhile.getAsBoolean();
        Set<Row> full = new HashSet<>();
        List<Served> served = choose(look, full);
        checkOrder(when, served, full, look);
        disturbed |= meanwhile.getAsBoolean();
        int after = store.kept - kept;
        Set<HoldId> granted = give(served, look);
        int given = granted.stream().mapToInt(hold -> store.get(hold).pieces).sum();
        assertThat(store.kept)
                .as("%s: what came back after the look is kept", when)
                .isGreaterThanOrEqualTo(Math.min(store.remaining, after - given));
        if (!disturbed) {
            assertThat(granted).as("%s: all are given", when).hasSameSizeAs(served);
            assertThat(store.kept).as("%s: kept for nobody", when).isZero();
            assertThat(free(true).isEmpty()).as("%s: nobody can use it", when).isTrue();
        }
    }

    /** Notes what became of offers; whether somebody may be offered something. */
    boolean tidy() {
        for (Row row : line()) {
            Optional<HoldView.State> state = row.hold.map(hold -> store.get(hold).state);
            if (state.equals(Optional.of(HoldView.State.CONFIRMED))) {
                row.state = State.ENDED;
            } else if (row.state == State.OFFERED && !state.equals(Optional.of(HoldView.State.ACTIVE))) {
                row.missed++;
                row.place = ++places;
                row.state = row.missed < ReturnsInOrder.MISSES ? State.WAITING : State.ENDED;
            }
        }
        if (over) {
            line().stream().filter(row -> row.state == State.WAITING).forEach(row -> row.state = State.ENDED);
        }
        if (over || line().isEmpty()) {
            for (ModelStore.Cell cell : store.cells) {
                cell.listed = false;
            }
            store.poolListed = false;
            store.kept = 0;
            return false;
        }
        cover();
        return true;
    }

    private BitSet free(boolean onlyListed) {
        var free = new BitSet();
        IntStream.range(0, store.cells.length)
                .filter(seat -> store.cells[seat].state == CellState.FREE && (store.cells[seat].listed || !onlyListed))
                .forEach(free::set);
        return free;
    }

    private List<Served> choose(ListedStock.Look look, Set<Row> full) {
        while (true) {
            List<Ask> waiting = line().stream()
                    .filter(row -> row.state == State.WAITING && !full.contains(row))
                    .map(row -> row.ask)
                    .toList();
            List<Served> served = ReturnsInOrder.serve(
                    waiting, look.free(), look.areas(), (units, seats) -> ModelClaims.firstOf(seats, units));
            List<Row> over = served.stream()
                    .map(one -> rows.get(one.number()))
                    .filter(row -> store.taken(row.account) + row.ask.units() > ModelStore.LIMIT)
                    .toList();
            if (over.isEmpty()) {
                return served;
            }
            full.addAll(over);
        }
    }

    /** Each, in the order of places, has what they asked for, or it was not there after those before them. */
    private void checkOrder(String when, List<Served> served, Set<Row> full, ListedStock.Look look) {
        var seats = (BitSet) look.free().clone();
        int places = look.areas().getOrDefault(AREA, 0);
        for (Row row : line()) {
            Optional<Served> own = served.stream()
                    .filter(one -> one.number() == row.ask.number())
                    .findFirst();
            if (own.isPresent()) {
                own.get().seats().forEach(seat -> seats.clear(seat.ordinal()));
                places -= row.ask.ofArea() ? row.ask.units() : 0;
            } else if (row.state == State.WAITING && !full.contains(row)) {
                boolean could = row.ask.ofArea()
                        ? places >= row.ask.units()
                        : !ModelClaims.firstOf(seats, row.ask.units()).isEmpty();
                assertThat(could).as("%s: %s was passed over", when, row.ask).isFalse();
            }
        }
    }

    private Set<HoldId> give(List<Served> served, ListedStock.Look seen) {
        List<Claim> wanted = served.stream()
                .map(one -> claims.offer(
                        rows.get(one.number()).account,
                        one.seats(),
                        one.seats().isEmpty() ? rows.get(one.number()).ask.units() : 0))
                .toList();
        Set<Integer> named = new HashSet<>();
        wanted.forEach(claim -> claim.units().forEach(wish -> named.add(wish.ordinal())));
        List<ListedCellTable.Locked> locked = free(false).stream()
                .filter(seat -> store.cells[seat].listed || named.contains(seat))
                .mapToObj(seat -> new ListedCellTable.Locked(ModelStore.unit(seat), seat, store.cells[seat].listed))
                .toList();
        var pool = Map.of(AREA, new ListedPoolTable.Left(AREA, store.remaining, store.kept));
        List<Claim> granted = ListedStock.granted(wanted, new ClaimPeople(store.facts()), locked, pool);
        for (Claim claim : granted) {
            take(
                    claim,
                    Objects.requireNonNull(
                            rows.get(served.get(wanted.indexOf(claim)).number())));
        }
        if (granted.size() == wanted.size() && ListedStock.isAsSeen(seen, locked, pool)) {
            seen.listed().stream()
                    .filter(seat -> store.cells[seat].state == CellState.FREE)
                    .forEach(seat -> store.cells[seat].listed = false);
            store.kept = 0;
        }
        return new HashSet<>(granted.stream().map(Claim::id).toList());
    }

    private void take(Claim claim, Row row) {
        store.hold(claim);
        claim.units().forEach(wish -> store.cells[wish.ordinal()].listed = true);
        store.kept = Math.max(
                0,
                store.kept - claim.pools().stream().mapToInt(Claim.Count::count).sum());
        row.state = State.OFFERED;
        row.hold = Optional.of(claim.id());
    }

    void check(String when) {
        List<Row> line = line();
        assertThat(line.stream().map(row -> row.account))
                .as("%s: one ask each", when)
                .doesNotHaveDuplicates();
        line.stream()
                .filter(row -> row.state == State.OFFERED)
                .forEach(row -> assertThat(store.get(row.hold.orElseThrow()).account())
                        .as("%s: whose offer it is", when)
                        .isEqualTo(row.account));
        assertThat(store.kept).as("%s: kept", when).isBetween(0, store.remaining);
    }
}
