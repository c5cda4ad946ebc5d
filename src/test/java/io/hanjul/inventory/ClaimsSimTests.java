package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.HoldId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The desk's own planning and deciding against a model of the database, with a virtual clock: batches of claims that
 * name seats, leave the choice, want some of an area, or all of these; repetitions; holds that are kept, paid for,
 * given back or run out, also between the look at the stock and the locks. After each step the promises are checked. A
 * seed says everything.
 *
 * <p>{@code -Dsim.seeds=10000} plays more.
 */
class ClaimsSimTests {

    private static final int SEEDS = Integer.getInteger("sim.seeds", 400);
    private static final int STEPS = 60;
    private static final int SEATS = 14;
    private static final int PEOPLE = 6;
    private static final int ROUNDS = 6;

    @Test
    void keepsEveryPromise_seed1AndUp() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            new Evening(seed).play();
        }
    }

    private static final class Evening {

        private final int seed;
        private final SplittableRandom random;
        private final ModelStore store = new ModelStore(SEATS);
        private final List<Claim> asked = new ArrayList<>();
        private final Set<HoldId> confirmed = new HashSet<>();
        /** What was paid for at the last moment is theirs also when they have held something else since. */
        private final Set<Claim.Person> paidLate = new HashSet<>();

        private int numbers;
        private boolean freed;

        Evening(int seed) {
            this.seed = seed;
            this.random = new SplittableRandom(seed);
        }

        void play() {
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(3) == 0) {
                    something();
                } else {
                    claim();
                }
                check(step);
            }
        }

        /** Anything but a claim of this node. */
        private void something() {
            switch (random.nextInt(6)) {
                case 0 -> store.now += random.nextInt(200);
                case 1 -> store.expireDue();
                case 2 -> anyHold().ifPresent(store::release);
                case 3 -> anyHold().ifPresent(store::keepForPayment);
                case 4 -> anyHold().ifPresent(this::confirm);
                default -> elsewhere();
            }
        }

        private void confirm(HoldId id) {
            boolean late = !store.get(id).isLive(store.now);
            if (store.confirm(id)) {
                confirmed.add(id);
                if (late) {
                    paidLate.add(store.get(id).claim.person());
                }
            }
        }

        /** Another node gives somebody a seat. */
        private void elsewhere() {
            var claim = claim(List.of(random.nextInt(SEATS)), 0, random.nextInt(3));
            ClaimPlan plan = ClaimPlan.asNamed(List.of(claim));
            if (ClaimBatch.decide(plan, store.facts()).getFirst().isEmpty()) {
                store.hold(claim);
            }
        }

        private void claim() {
            List<Claim> batch = IntStream.rangeClosed(0, random.nextInt(5))
                    .mapToObj(number -> nextClaim())
                    .toList();
            boolean takesBack = false;
            for (int round = 1; ; round++) {
                freed = false;
                if (takesBack) {
                    store.takeBack();
                }
                ClaimPlan plan = ClaimPlan.of(batch, store.facts(), Map.of(ModelStore.SESSION, store.free()));
                if (random.nextInt(3) == 0) {
                    BitSet before = store.free();
                    something();
                    BitSet after = store.free();
                    after.andNot(before);
                    freed = !after.isEmpty();
                }
                List<Optional<ClaimOutcome>> decided = ClaimBatch.decide(plan, store.facts());
                boolean tooFew = !ClaimPools.shortIn(plan.claims(), decided).isEmpty();
                takesBack |= tooFew;
                if (round < ROUNDS && tooFew && store.canTakeBack()) {
                    continue;
                }
                if (round == ROUNDS || !plan.isOvertaken(decided)) {
                    settle(plan, decided);
                    return;
                }
            }
        }

        private void settle(ClaimPlan plan, List<Optional<ClaimOutcome>> decided) {
            for (int i = 0; i < decided.size(); i++) {
                Claim claim = plan.claims().get(i);
                if (decided.get(i).isEmpty()) {
                    claim.units()
                            .forEach(wish -> assertThat(store.cells[wish.ordinal()].isClaimable(store.now))
                                    .as("seed %d: %s gives what it may not", seed, claim)
                                    .isTrue());
                    assertThat(claim.best()).as("seed %d: all or nothing", seed).isEmpty();
                    store.hold(claim);
                }
            }
            for (int i = 0; i < decided.size(); i++) {
                String fingerprint = plan.claims().get(i).fingerprint();
                boolean named = !plan.asked().get(i).units().isEmpty();
                decided.get(i).ifPresent(no -> {
                    if (no instanceof ClaimOutcome.Repeated repeated) {
                        assertThat(store.get(repeated.hold()).claim.fingerprint())
                                .as("seed %d: a repetition has its own hold", seed)
                                .isEqualTo(fingerprint);
                    }
                    if (no instanceof ClaimOutcome.TooFew few) {
                        assertThat(few.left()).as("seed %d: %s", seed, no).isLessThan(3);
                    }
                    if (!named) {
                        checkThatNothingWasLeft(no);
                    }
                });
            }
        }

        /** Who came later in the batch got some of what was left, so what is left now was left then. */
        private void checkThatNothingWasLeft(ClaimOutcome no) {
            if (no instanceof ClaimOutcome.NoneTogether none && !freed) {
                assertThat(longestRun(store.free()))
                        .as("seed %d: %s although there is more", seed, none)
                        .isLessThanOrEqualTo(none.together());
            }
        }

        private void check(int step) {
            String when = "seed %d, step %d".formatted(seed, step);
            int counted =
                    store.holds.values().stream().mapToInt(hold -> hold.counts).sum();
            assertThat(store.remaining).as("%s: left of the pool", when).isNotNegative();
            assertThat(store.remaining + counted).as("%s: the pool", when).isEqualTo(ModelStore.CAPACITY);
            Map<Claim.Person, Integer> usage = new HashMap<>();
            store.holds.values().forEach(hold -> {
                boolean has = hold.isLive(store.now) || hold.state == HoldView.State.CONFIRMED;
                if (has) {
                    assertThat(hold.counts).as("%s: of %s", when, hold.claim).isEqualTo(hold.pieces());
                    hold.seats()
                            .forEach(seat -> assertThat(store.cells[seat].isOf(hold.claim.id()))
                                    .as("%s: seat %d of %s", when, seat, hold.claim.id())
                                    .isTrue());
                    usage.merge(hold.claim.person(), hold.claim.size(), Integer::sum);
                }
            });
            usage.keySet().removeAll(paidLate);
            assertThat(usage.values()).as("%s: limits", when).allMatch(units -> units <= ModelStore.LIMIT);
            assertThat(confirmed)
                    .as("%s: what was confirmed stays so", when)
                    .allMatch(id -> store.get(id).state == HoldView.State.CONFIRMED);
        }

        private Optional<HoldId> anyHold() {
            List<HoldId> all = List.copyOf(store.holds.keySet());
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        }

        private Claim nextClaim() {
            if (!asked.isEmpty() && random.nextInt(8) == 0) {
                Claim again = asked.get(random.nextInt(asked.size()));
                return random.nextBoolean() ? again : withKeyOf(again);
            }
            List<Integer> named = new ArrayList<>();
            if (random.nextInt(3) > 0) {
                int first = random.nextInt(SEATS - 1);
                named.add(first);
                if (random.nextBoolean()) {
                    named.add(first + 1);
                }
            }
            int pieces = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0;
            boolean chosen = (named.isEmpty() && pieces == 0) || random.nextInt(4) == 0;
            Claim claim = claim(named, chosen ? 1 + random.nextInt(3) : 0, pieces);
            asked.add(claim);
            return claim;
        }

        private Claim withKeyOf(Claim other) {
            Claim claim = claim(List.of(random.nextInt(SEATS)), 0, 0);
            return new Claim(
                    claim.id(),
                    claim.session(),
                    other.person(),
                    claim.units(),
                    claim.pools(),
                    claim.best(),
                    other.key(),
                    "else");
        }

        private Claim claim(List<Integer> seats, int best, int pieces) {
            int number = ++numbers;
            var person = new Claim.Person(
                    ModelStore.SALE, ModelStore.account(random.nextInt(PEOPLE)), Optional.empty(), ModelStore.LIMIT);
            Optional<Claim.Best> choice =
                    best == 0 ? Optional.empty() : Optional.of(new Claim.Best(best, free -> firstOf(free, best)));
            var wishes = seats.stream().map(ModelStore::wish).toList();
            List<Claim.Count> counted = pieces == 0 ? List.of() : List.of(ModelStore.count(number, pieces));
            return new Claim(
                    ModelStore.holdId(number),
                    ModelStore.SESSION,
                    person,
                    wishes,
                    counted,
                    choice,
                    "k" + number,
                    "f" + number);
        }
    }

    private static Claim.Choice firstOf(BitSet free, int units) {
        for (int from = free.nextSetBit(0); from >= 0; from = free.nextSetBit(free.nextClearBit(from))) {
            if (free.nextClearBit(from) - from >= units) {
                return new Claim.Choice(
                        IntStream.range(from, from + units)
                                .mapToObj(ModelStore::wish)
                                .toList(),
                        new ClaimOutcome.NoneTogether(0, 0, 0));
            }
        }
        return new Claim.Choice(List.of(), new ClaimOutcome.NoneTogether(longestRun(free), 0, free.cardinality()));
    }

    private static int longestRun(BitSet free) {
        int longest = 0;
        for (int from = free.nextSetBit(0); from >= 0; from = free.nextSetBit(free.nextClearBit(from))) {
            longest = Math.max(longest, free.nextClearBit(from) - from);
        }
        return longest;
    }
}
