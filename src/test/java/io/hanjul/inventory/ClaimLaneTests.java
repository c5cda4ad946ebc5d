package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ClaimLaneTests {

    private static final int CAPACITY = 8;
    private static final int NO_MEMORY = 99;
    private static final HoldTimes TIMES = new HoldTimes(Instant.EPOCH, Instant.EPOCH);

    private final List<Integer> batchSizes = new CopyOnWriteArrayList<>();
    private final CountDownLatch diskIsSlow = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void whatArrivesDuringACommitIsTheNextBatch() throws Exception {
        try (var lane = lane(this::decideSlowly)) {
            var answers = claimOneThen(lane, 5);

            diskIsSlow.countDown();

            for (var answer : answers) {
                assertThat(answer.get()).isInstanceOf(ClaimOutcome.Held.class);
            }
            assertThat(batchSizes).containsExactly(1, 5);
        }
    }

    @Test
    void aFullLaneRefusesAtOnce() throws Exception {
        try (var lane = lane(this::decideSlowly)) {
            var answers = claimOneThen(lane, CAPACITY);

            assertThatThrownBy(() -> lane.claim(claim(99)))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo(InventoryProblem.DESK_BUSY));
            diskIsSlow.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isInstanceOf(ClaimOutcome.Held.class);
            }
        }
    }

    @Test
    void oneBadClaimDoesNotFailItsNeighbours() throws Exception {
        try (var lane = lane(this::decideUnlessPoisoned)) {
            var answers = claimOneThen(lane, 4);
            diskIsSlow.countDown();

            assertThat(answers.get(0).get()).isInstanceOf(ClaimOutcome.Held.class);
            assertThat(answers.get(2)).failsWithin(Duration.ofSeconds(30));
            assertThat(answers.get(4).get()).isInstanceOf(ClaimOutcome.Held.class);
            assertThat(batchSizes).as("in halves").containsExactly(1, 4, 2, 1, 1, 2);
        }
    }

    @Test
    void anErrorFailsItsBatchAndTheLaneGoesOn() throws Exception {
        try (var lane = lane(this::decideUnlessPoisoned)) {
            var answers = claimOneThen(lane, 1);
            answers.add(CompletableFuture.supplyAsync(() -> lane.claim(claim(NO_MEMORY)), callers));
            Awaitility.await().until(() -> lane.waiting() == 2);
            diskIsSlow.countDown();

            assertThat(answers.get(2)).failsWithin(Duration.ofSeconds(30));
            assertThat(lane.claim(claim(5))).isInstanceOf(ClaimOutcome.Held.class);
        }
    }

    @Test
    void closingAnswersEverybodyWhoWaits() {
        var lane = lane(this::decideSlowly);
        var answers = claimOneThen(lane, 2);

        lane.close();
        diskIsSlow.countDown();

        answers.forEach(answer -> Awaitility.await().until(answer::isDone));
    }

    private ClaimLane lane(Function<List<Claim>, List<ClaimOutcome>> decision) {
        var minute = Duration.ofMinutes(1);
        return new ClaimLane(
                0, decision, new InventorySettings(minute, minute, minute, 1, CAPACITY, 512, 10, 10, 10, minute));
    }

    private List<ClaimOutcome> decideSlowly(List<Claim> claims) {
        batchSizes.add(claims.size());
        await(diskIsSlow);
        return claims.stream()
                .<ClaimOutcome>map(claim -> new ClaimOutcome.Held(claim.held(TIMES)))
                .toList();
    }

    private List<ClaimOutcome> decideUnlessPoisoned(List<Claim> claims) {
        List<ClaimOutcome> outcomes = decideSlowly(claims);
        if (claims.stream().anyMatch(claim -> claim.key().equals("key-2"))) {
            throw new IllegalStateException("poison");
        }
        if (claims.stream().anyMatch(claim -> claim.key().equals("key-" + NO_MEMORY))) {
            throw new OutOfMemoryError("for a moment");
        }
        return outcomes;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One claim that is being committed, and so many that have arrived meanwhile. */
    private List<CompletableFuture<ClaimOutcome>> claimOneThen(ClaimLane lane, int more) {
        var answers = new ArrayList<CompletableFuture<ClaimOutcome>>();
        for (int i = 0; i <= more; i++) {
            var claim = claim(i);
            answers.add(CompletableFuture.supplyAsync(() -> lane.claim(claim), callers));
            int arrived = i;
            Awaitility.await().until(() -> batchSizes.size() == 1 && lane.waiting() == arrived);
        }
        return answers;
    }

    private static Claim claim(int number) {
        var id = new UUID(0, number);
        var person = new Claim.Person(new SaleId(id), new AccountId(id), Optional.empty(), 4);
        var wish = new Claim.Wish(new UnitId(id), 0, "R", new Money(1_000, "KRW"));
        return new Claim(
                new HoldId(id),
                new SessionId(id),
                person,
                List.of(wish),
                List.of(),
                Optional.empty(),
                "key-" + number,
                "");
    }
}
