package io.hanjul.inventory;

import io.hanjul.ids.SessionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** What one transaction changes of the stock, by session; of what changes twice the last word counts. */
final class StockChanges {

    private static final Collector<CharSequence, ?, String> ARRAY = Collectors.joining(",", "{", "}");

    private final Map<SessionId, List<Integer>> cells = new HashMap<>();
    private final Map<SessionId, Map<Integer, PoolCount>> pools = new HashMap<>();

    /** These cells became such. A free one that goes to a list first is shown as held: nobody can claim it. */
    StockChanges cells(CellState state, Collection<CellTable.Freed> changed) {
        changed.forEach(cell -> {
            CellState shown = state == CellState.FREE && cell.listed() ? CellState.HELD : state;
            cells.computeIfAbsent(cell.session(), none -> new ArrayList<>()).add(shown.change(cell.ordinal()));
        });
        return this;
    }

    /** These pools are so full now. */
    StockChanges pools(Collection<PoolCount> changed) {
        changed.forEach(count ->
                pools.computeIfAbsent(count.session(), none -> new TreeMap<>()).put(count.ordinal(), count));
        return this;
    }

    boolean isEmpty() {
        return cells.isEmpty() && pools.isEmpty();
    }

    Set<SessionId> sessions() {
        var all = new HashSet<>(cells.keySet());
        all.addAll(pools.keySet());
        return all;
    }

    /** Ordinal × 4 + state of each changed cell, as PostgreSQL writes an array. */
    String cellsOf(SessionId session) {
        return cells.getOrDefault(session, List.of()).stream()
                .map(String::valueOf)
                .collect(ARRAY);
    }

    /** Ordinal, free, held and sold of each changed pool, as PostgreSQL writes an array. */
    String poolsOf(SessionId session) {
        return pools.getOrDefault(session, Map.of()).values().stream()
                .flatMap(count -> List.of(count.ordinal(), count.free(), count.held(), count.sold()).stream())
                .map(String::valueOf)
                .collect(ARRAY);
    }
}
