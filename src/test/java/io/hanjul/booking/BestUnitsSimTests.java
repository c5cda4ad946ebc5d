package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.booking.NearestPolicy.Stock;
import io.hanjul.demo.DemoPlans;
import io.hanjul.place.LayoutView;
import io.hanjul.place.PlanViews;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is kept from question to question never differs from a look at the whole hall. */
class BestUnitsSimTests {

    private static final int ROUNDS = 600;

    private final SplittableRandom random = new SplittableRandom(20261126);
    private final LayoutView layout = PlanViews.of(JsonMapper.shared().readTree(DemoPlans.artsHall()));
    private final List<List<Unit>> lines = NeighbourLines.of(layout);

    @Test
    void agreesWithALookAtTheWholeHall_seed20261126() {
        for (int units = 1; units <= 6; units++) {
            sellAndAsk(new NearestWish(units, units, UnitKind.SEAT, Set.of(), 0, 300, 200), unit -> !unit.accessible());
        }
        sellAndAsk(new NearestWish(2, 2, UnitKind.SEAT, Set.of(), 1, 0, 0), unit -> true);
    }

    /** Some seats go and some come back between any two questions. */
    private void sellAndAsk(NearestWish wish, Predicate<Unit> eligible) {
        var best = new BestUnits(lines, wish, eligible);
        var free = new BitSet();
        free.set(0, layout.units().size());
        for (int round = 0; round < ROUNDS; round++) {
            List<Unit> found = best.find(free).orElse(List.of());
            var stock = new Stock(unit -> free.get(unit.ordinal()) && eligible.test(unit), unit -> false);

            assertThat(found)
                    .as("round %d of %s", round, wish)
                    .isEqualTo(NearestPolicy.find(lines, wish, stock).orElse(List.of()));
            if (found.isEmpty() && wish.people() == wish.units()) {
                assertThat(best.left(free).together()).isLessThan(wish.units());
            }
            found.forEach(unit -> free.clear(unit.ordinal()));
            free.clear(random.nextInt(layout.units().size()));
            free.flip(random.nextInt(layout.units().size()));
        }
    }

    @Test
    void saysOfWheelchairPlacesOnlyWhereTheyAre() {
        List<Unit> row = lines.stream()
                .filter(line -> line.stream().anyMatch(Unit::accessible))
                .findFirst()
                .orElseThrow();
        var free = new BitSet();
        lines.getFirst().forEach(unit -> free.set(unit.ordinal()));
        row.forEach(unit -> free.clear(unit.ordinal()));
        var wish = new NearestWish(2, 2, UnitKind.SEAT, Set.of(), 1, 0, 0);
        var best = new BestUnits(lines, wish, unit -> true);
        assertThat(best.left(free)).isEqualTo(new BestUnits.Left(0, 0, 0));

        free.set(row.stream().filter(Unit::accessible).findFirst().orElseThrow().ordinal());
        assertThat(best.find(free)).isEmpty();
        assertThat(best.left(free)).isEqualTo(new BestUnits.Left(1, 0, 1));
    }

    @Test
    void saysWhatIsLeftWhereNothingFits() {
        List<Unit> row = lines.stream()
                .filter(line -> line.size() >= 5 && line.stream().noneMatch(Unit::accessible))
                .findFirst()
                .orElseThrow();
        var free = new BitSet();
        List.of(0, 1, 2, 4).forEach(seat -> free.set(row.get(seat).ordinal()));
        var best = new BestUnits(lines, new NearestWish(4, 4, UnitKind.SEAT, Set.of(), 0, 0, 0), unit -> true);

        assertThat(best.find(free)).isEmpty();
        assertThat(best.left(free)).isEqualTo(new BestUnits.Left(3, 0, 4));
    }
}
