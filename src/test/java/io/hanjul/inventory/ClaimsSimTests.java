package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
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
 * given back or run out, also between the look at the stock and the locks; bookings that are given back in part or
 * whole or moved to other seats; a house that keeps some of the area; a list of those who wait for what comes back.
 * After each step the promises are checked. A seed says everything.
 *
 * <p>{@code -Dsim.seeds=10000} plays more.
 */
class ClaimsSimTests {

    private static final int SEEDS = Integer.getInteger("sim.seeds", 400);
    private static final int STEPS = 90;
    private static final int SEATS = 14;
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
        private final Set<HoldId> confirmed = new HashSet<>();
        private final ModelClaims claims;
        private final ModelMoves moves = new ModelMoves(store);
        private final ModelReturns returns;
        private boolean freed;

        Evening(int seed) {
            this.seed = seed;
            this.random = new SplittableRandom(seed);
            this.claims = new ModelClaims(random, SEATS, seed % 2 == 0);
            this.returns = new ModelReturns(store, claims);
        }

        void play() {
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(10)) {
                    case 0, 1, 2 -> something();
                    case 3, 4 -> list("seed %d, step %d".formatted(seed, step));
                    default -> claim();
                }
                check(step);
            }
            returns.end();
            assertThat(returns.tidy()).as("seed %d: over", seed).isFalse();
            assertThat(store.cells).as("seed %d: kept after the end", seed).noneMatch(cell -> cell.listed);
        }

        /** Somebody asks for what comes back, or does not any more, or the list is gone through. */
        private void list(String when) {
            switch (random.nextInt(5)) {
                case 0, 1 -> returns.ask(claims.anybody(), 1 + random.nextInt(3), claims.wantsToStand());
                case 2 -> returns.leave(claims.anybody());
                default -> {
                    if (returns.tidy() && (happensNow() || random.nextInt(4) > 0)) {
                        returns.offer(when, this::happensNow);
                    }
                }
            }
        }

        private boolean happensNow() {
            boolean happens = random.nextInt(3) == 0;
            if (happens) {
                switch (random.nextInt(4)) {
                    case 0 -> elsewhere(claims.ofArea());
                    case 1, 2 -> endedOfTheArea().ifPresent(this::confirm);
                    default -> something();
                }
            }
            return happens;
        }

        /** Anything but a claim of this node. */
        private void something() {
            switch (random.nextInt(9)) {
                case 0 -> store.now += random.nextInt(200);
                case 1 -> store.expireDue();
                case 2 -> anyHold().ifPresent(store::release);
                case 3 -> anyHold().ifPresent(store::keepForPayment);
                case 4, 6 -> anyHold().ifPresent(this::confirm);
                case 5 -> moves.giveBack(random).ifPresent(confirmed::remove);
                case 7 -> moves.houseKeeps(random.nextInt(3));
                default -> elsewhere(claims.named());
            }
        }

        private void confirm(HoldId id) {
            if (moves.isMove(id)) {
                moves.settle(id);
            } else if (store.confirm(id)) {
                confirmed.add(id);
            }
        }

        /** Another node gives somebody what they claim, if it is there. */
        private void elsewhere(Claim claim) {
            ClaimPlan plan = ClaimPlan.asNamed(List.of(claim));
            if (ClaimBatch.decide(plan, store.facts()).getFirst().isEmpty()) {
                store.hold(claim);
            }
        }

        private Claim nextClaim() {
            Optional<Claim> move = random.nextInt(6) == 0 ? moves.wish(random, claims) : Optional.empty();
            return move.orElseGet(claims::next);
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
                    assertThat(claim.units())
                            .as("seed %d: %s has what the list is to have", seed, claim)
                            .noneMatch(wish -> store.cells[wish.ordinal()].listed);
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
                assertThat(ModelClaims.longestRun(store.free()))
                        .as("seed %d: %s although there is more", seed, none)
                        .isLessThanOrEqualTo(none.together());
            }
        }

        private void check(int step) {
            String when = "seed %d, step %d".formatted(seed, step);
            int counted =
                    store.holds.values().stream().mapToInt(hold -> hold.counts).sum();
            assertThat(store.remaining).as("%s: left of the pool", when).isNotNegative();
            assertThat(store.remaining + counted + store.house)
                    .as("%s: the pool", when)
                    .isEqualTo(ModelStore.CAPACITY);
            Map<AccountId, Integer> usage = new HashMap<>();
            store.holds.forEach((id, hold) -> {
                if (hold.counts(store.now)) {
                    assertThat(hold.counts).as("%s: of %s", when, hold.claim).isEqualTo(hold.pieces);
                    hold.seats.forEach(seat -> assertThat(store.cells[seat].isOf(id))
                            .as("%s: seat %d of %s", when, seat, id)
                            .isTrue());
                    usage.merge(hold.account(), hold.units() - moves.heldForMoves(id), Integer::sum);
                }
            });
            assertThat(usage.values()).as("%s: limits", when).allMatch(units -> units <= ModelStore.LIMIT);
            assertThat(confirmed)
                    .as("%s: what was confirmed stays so", when)
                    .allMatch(id -> store.get(id).state == HoldView.State.CONFIRMED);
            assertThat(store.cellsOfNobody().boxed()).as("%s: nobody's", when).isEmpty();
            returns.check(when);
        }

        /** A hold that is over, and is paid for late perhaps. */
        private Optional<HoldId> endedOfTheArea() {
            List<HoldId> ended = store.holds.entrySet().stream()
                    .filter(hold -> hold.getValue().pieces > hold.getValue().counts)
                    .map(Map.Entry::getKey)
                    .toList();
            return ended.isEmpty() ? Optional.empty() : Optional.of(ended.get(random.nextInt(ended.size())));
        }

        private Optional<HoldId> anyHold() {
            List<HoldId> all = List.copyOf(store.holds.keySet());
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        }
    }
}
