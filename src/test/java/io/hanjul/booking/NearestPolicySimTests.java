package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.booking.NearestPolicy.Stock;
import io.hanjul.demo.DemoPlans;
import io.hanjul.place.LayoutView;
import io.hanjul.place.PlanViews;
import io.hanjul.place.TicketlandHall;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * The nearest free units on whole halls, against a search that tries everything and knows no shortcuts: it asks of each
 * set of units what the rule says, and finds single seats by looking who has a free neighbour before and after.
 */
class NearestPolicySimTests {

    private static final int ROUNDS = 400;

    private final SplittableRandom random = new SplittableRandom(20261126);

    @Test
    void agreesWithTryingEverythingInTheDemoHall_seed20261126() {
        agreesWithTryingEverythingIn(PlanViews.of(JsonMapper.shared().readTree(DemoPlans.artsHall())));
    }

    @Test
    void agreesWithTryingEverythingInARealHall_seed20261126() {
        agreesWithTryingEverythingIn(PlanViews.of(TicketlandHall.plan()));
    }

    private void agreesWithTryingEverythingIn(LayoutView layout) {
        List<List<Unit>> lines = NeighbourLines.of(layout);
        var answers = new HashSet<Boolean>();
        for (int round = 0; round < ROUNDS; round++) {
            var hall = new RandomHall(layout, random);
            List<Unit> tried = tryEverything(lines, hall.wish, hall.stock());
            List<Unit> found =
                    NearestPolicy.find(lines, hall.wish, hall.stock()).orElse(List.of());

            assertThat(found).as("round %d: %s", round, hall.wish).isEqualTo(tried);
            answers.add(found.isEmpty());
        }
        assertThat(answers).as("halls with and without an answer").containsExactlyInAnyOrder(true, false);
    }

    /** A hall sold to a random degree, from empty to full, and a wish near to a random seat of it. */
    private static final class RandomHall {

        private final BitSet free = new BitSet();
        private final BitSet offered = new BitSet();
        private final NearestWish wish;

        RandomHall(LayoutView layout, SplittableRandom random) {
            List<Unit> units = layout.units();
            double left = random.nextDouble();
            left *= left;
            double hinted = random.nextBoolean() ? 0 : random.nextDouble();
            for (int i = 0; i < units.size(); i++) {
                free.set(i, random.nextDouble() < left);
                offered.set(i, random.nextDouble() < hinted);
            }
            Unit asked = units.get(random.nextInt(units.size()));
            int many = 1 + random.nextInt(8);
            Set<String> categories = random.nextInt(4) == 0 ? Set.of() : Set.of(asked.category());
            int accessible = random.nextInt(10) == 0 ? 1 : 0;
            wish = new NearestWish(many, many, UnitKind.SEAT, categories, accessible, asked.x(), asked.y());
        }

        Stock stock() {
            return new Stock(unit -> free.get(unit.ordinal()), unit -> offered.get(unit.ordinal()));
        }
    }

    private static List<Unit> tryEverything(List<List<Unit>> lines, NearestWish wish, Stock stock) {
        List<Unit> best = List.of();
        double[] bestCosts = {};
        for (List<Unit> line : lines) {
            for (int from = 0; from <= line.size() - wish.units(); from++) {
                List<Unit> units = line.subList(from, from + wish.units());
                boolean possible = units.stream().allMatch(stock.free())
                        && units.stream().filter(Unit::accessible).count() >= wish.accessible();
                double[] costs = costs(line, units, wish, stock);
                if (possible && (best.isEmpty() || Arrays.compare(costs, bestCosts) < 0)) {
                    best = units;
                    bestCosts = costs;
                }
            }
        }
        return best;
    }

    private static double[] costs(List<Unit> line, List<Unit> units, NearestWish wish, Stock stock) {
        boolean anyCategory = wish.categories().isEmpty();
        double x = units.stream().collect(Collectors.averagingDouble(Unit::x));
        double y = units.stream().collect(Collectors.averagingDouble(Unit::y));
        return new double[] {
            units.stream()
                    .filter(unit -> !anyCategory && !wish.categories().contains(unit.category()))
                    .count(),
            units.stream().filter(Unit::accessible).count() - wish.accessible(),
            units.stream().filter(stock.offered()).count(),
            singleSeatsMade(line, units, stock),
            avoidableOddRests(line, units, stock),
            Math.round(Math.hypot(x - wish.x(), y - wish.y()) * 1_000),
            units.getFirst().ordinal()
        };
    }

    private static long singleSeatsMade(List<Unit> line, List<Unit> taken, Stock stock) {
        List<Boolean> before = new ArrayList<>();
        List<Boolean> after = new ArrayList<>();
        for (Unit unit : line) {
            before.add(stock.free().test(unit));
            after.add(stock.free().test(unit) && !taken.contains(unit));
        }
        long made = 0;
        for (int i = 0; i < line.size(); i++) {
            if (after.get(i) && hasNeighbour(before, i) && !hasNeighbour(after, i)) {
                made++;
            }
        }
        return made;
    }

    private static int avoidableOddRests(List<Unit> line, List<Unit> taken, Stock stock) {
        int first = line.indexOf(taken.getFirst());
        int before = 0;
        while (first - before > 0 && stock.free().test(line.get(first - before - 1))) {
            before++;
        }
        int last = first + taken.size() - 1;
        int after = 0;
        while (last + after + 1 < line.size() && stock.free().test(line.get(last + after + 1))) {
            after++;
        }
        return before % 2 == 1 && after % 2 == 1 ? 2 : 0;
    }

    private static boolean hasNeighbour(List<Boolean> free, int i) {
        return (i > 0 && free.get(i - 1)) || (i + 1 < free.size() && free.get(i + 1));
    }
}
