package io.hanjul.booking;

import io.hanjul.booking.NearestPolicy.Stock;
import io.hanjul.place.Unit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The best units for one wish in one hall, by {@link NearestPolicy}, asked again and again while units go: the best
 * candidate of each line is kept, and only lines in which something has changed since are looked at anew. A choice in a
 * hall of 10,000 seats then costs microseconds, which is what a lane of the claim desk can spare.
 */
final class BestUnits {

    private final List<List<Unit>> lines;
    private final NearestWish wish;
    private final BitSet eligible = new BitSet();
    private final BitSet seen = new BitSet();
    private final NearestPolicy policy;
    private final int[] lineOf;
    private final @Nullable Candidate[] best;
    private final ReentrantLock asking = new ReentrantLock();

    /**
     * For one wish.
     *
     * @param eligible units that can be chosen at all
     */
    BestUnits(List<List<Unit>> lines, NearestWish wish, Predicate<Unit> eligible) {
        this.lines = lines;
        this.wish = wish;
        this.policy = new NearestPolicy(wish, new Stock(unit -> seen.get(unit.ordinal()), unit -> false));
        this.best = new Candidate[lines.size()];
        this.lineOf = new int
                [1
                        + lines.stream()
                                .flatMap(List::stream)
                                .mapToInt(Unit::ordinal)
                                .max()
                                .orElse(0)];
        for (int line = 0; line < lines.size(); line++) {
            for (Unit unit : lines.get(line)) {
                lineOf[unit.ordinal()] = line;
                this.eligible.set(unit.ordinal(), unit.kind() == wish.kind() && eligible.test(unit));
            }
        }
    }

    /** The best of the free units; empty when nothing fits. */
    Optional<List<Unit>> find(BitSet free) {
        asking.lock();
        try {
            see(free);
            Candidate found = null;
            for (Candidate candidate : best) {
                if (candidate != null && (found == null || candidate.compareTo(found) < 0)) {
                    found = candidate;
                }
            }
            return Optional.ofNullable(found).map(Candidate::units);
        } finally {
            asking.unlock();
        }
    }

    /** What there is where nothing fits. */
    Left left(BitSet free) {
        asking.lock();
        try {
            see(free);
            List<List<Unit>> runs = lines.stream()
                    .flatMap(line -> policy.runs(line).stream())
                    .filter(run -> accessible(run) >= wish.accessible())
                    .toList();
            int together = runs.stream().mapToInt(List::size).max().orElse(0);
            int people = runs.stream().mapToInt(this::mostPeople).max().orElse(0);
            if (wish.accessible() == 0) {
                return new Left(together, people, seen.cardinality());
            }
            int places = runs.stream().mapToInt(BestUnits::accessible).sum();
            return new Left(Math.min(together, wish.units() - 1), people, places);
        } finally {
            asking.unlock();
        }
    }

    /**
     * What is left of what could be chosen; where wheelchair places are wanted, of rows that have as many.
     *
     * @param together most units beside each other
     * @param people most people that have room on as many units beside each other as are wanted
     * @param apart all units, or all wheelchair places
     */
    record Left(int together, int people, int apart) {}

    private static int accessible(List<Unit> units) {
        return (int) units.stream().filter(Unit::accessible).count();
    }

    private int mostPeople(List<Unit> run) {
        int most = 0;
        for (int from = 0; from + wish.units() <= run.size(); from++) {
            int room = run.subList(from, from + wish.units()).stream()
                    .mapToInt(Unit::capacity)
                    .sum();
            most = Math.max(most, room);
        }
        return most;
    }

    private void see(BitSet free) {
        var now = (BitSet) free.clone();
        now.and(eligible);
        var changed = (BitSet) now.clone();
        changed.xor(seen);
        if (changed.isEmpty()) {
            return;
        }
        var changedLines = new BitSet(best.length);
        changed.stream().forEach(ordinal -> changedLines.set(lineOf[ordinal]));
        seen.clear();
        seen.or(now);
        changedLines.stream()
                .forEach(line -> best[line] = policy.bestOf(lines.get(line)).orElse(null));
    }
}
