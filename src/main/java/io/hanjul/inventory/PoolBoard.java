package io.hanjul.inventory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** How full the areas of one session are, in memory: brought from version to version by changes. */
final class PoolBoard {

    /** Figures of one pool in a change. */
    private static final int FIGURES = 4;

    private final Map<Integer, AvailabilityView.Pool> pools = new TreeMap<>();

    /** Takes them as they are in a snapshot. */
    void load(Map<Integer, AvailabilityView.Pool> fresh) {
        pools.clear();
        pools.putAll(fresh);
    }

    /** Takes changes in; those areas that changed, as they are now. */
    List<AvailabilityView.Pool> apply(List<StockTable.Change> changes) {
        Map<Integer, AvailabilityView.Pool> changed = new TreeMap<>();
        for (StockTable.Change change : changes) {
            for (int i = 0; i < change.pools().size(); i += FIGURES) {
                List<Integer> of = change.pools().subList(i, i + FIGURES);
                AvailabilityView.Pool known = pools.get(of.get(0));
                if (known != null) {
                    changed.put(of.get(0), new AvailabilityView.Pool(known.id(), of.get(1), of.get(2), of.get(3)));
                }
            }
        }
        pools.putAll(changed);
        return List.copyOf(changed.values());
    }

    /** All of them, by ordinal. */
    List<AvailabilityView.Pool> all() {
        return List.copyOf(pools.values());
    }

    int sum(ToIntFunction<AvailabilityView.Pool> figure) {
        return pools.values().stream().mapToInt(figure).sum();
    }
}
