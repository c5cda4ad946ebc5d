package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.AdmissionTable.TurnOf;
import io.hanjul.waitingroom.line.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

/** Who knocks while a batch is decided is in the next one; nobody pays for another's fault. */
class GateLaneTests {

    private static final RoomId ROOM = new RoomId(new UUID(1, 1));
    private static final RoomId OTHER = new RoomId(new UUID(1, 2));
    private static final int MOST = 3;
    private static final int BAD = 2;

    private final List<List<Long>> batches = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstIsDecided = new CountDownLatch(1);
    private final AtomicInteger busy = new AtomicInteger();
    private final GateLane lane = new GateLane(0, this::decide, MOST);

    @AfterEach
    void close() {
        lane.close();
    }

    @Test
    void batchesAreBoundedAndOfOneRoomAndInTheOrderOfTheKnocks() throws Exception {
        List<CompletableFuture<Knock.Answer>> answers = new ArrayList<>(List.of(lane.add(knock(ROOM, 0))));
        for (long number : new long[] {10, 11, 12, 13}) {
            answers.add(lane.add(knock(number == 11 ? OTHER : ROOM, number)));
        }
        firstIsDecided.countDown();

        for (CompletableFuture<Knock.Answer> answer : answers) {
            assertThat(answer.get(10, TimeUnit.SECONDS)).isInstanceOf(Knock.Answer.Door.class);
        }
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0L, 10L, 11L, 12L, 13L);
        assertThat(batches)
                .allMatch(batch -> batch.size() <= MOST)
                .noneMatch(batch -> batch.contains(11L) && batch.size() > 1);
    }

    @Test
    void aKnockThatFailsTheBatchFailsAlone() throws Exception {
        CompletableFuture<Knock.Answer> first = lane.add(knock(ROOM, 0));
        CompletableFuture<Knock.Answer> bad = lane.add(knock(ROOM, BAD));
        CompletableFuture<Knock.Answer> good = lane.add(knock(ROOM, 3));
        firstIsDecided.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).isInstanceOf(Knock.Answer.Door.class);
        assertThat(good.get(10, TimeUnit.SECONDS)).isInstanceOf(Knock.Answer.Door.class);
        assertThatThrownBy(() -> bad.get(10, TimeUnit.SECONDS)).hasMessageContaining("a bad one");
    }

    @Test
    void whoLeavesIsDecidedWithThoseWhoKnockAndBeforeThem() throws Exception {
        keepTheGateBusy();
        CompletableFuture<Knock.Answer> knock = lane.add(knock(ROOM, 10));
        CompletableFuture<Leaver.Answer> leaver = lane.add(leaver(11));
        firstIsDecided.countDown();

        assertThat(leaver.get(10, TimeUnit.SECONDS)).isEqualTo(Leaver.Answer.OUT);
        assertThat(knock.get(10, TimeUnit.SECONDS)).isInstanceOf(Knock.Answer.Door.class);
        assertThat(batches).containsExactly(List.of(0L), List.of(11L, 10L));
    }

    @Test
    void aLeaverWhoFailsTheBatchFailsAlone() throws Exception {
        keepTheGateBusy();
        List<CompletableFuture<Leaver.Answer>> good =
                Stream.of(11, 12).map(number -> lane.add(leaver(number))).toList();
        CompletableFuture<Leaver.Answer> bad = lane.add(leaver(BAD));
        CompletableFuture<Knock.Answer> knock = lane.add(knock(ROOM, 13));
        firstIsDecided.countDown();

        for (CompletableFuture<Leaver.Answer> each : good) {
            assertThat(each.get(10, TimeUnit.SECONDS)).isEqualTo(Leaver.Answer.OUT);
        }
        assertThat(knock.get(10, TimeUnit.SECONDS)).isInstanceOf(Knock.Answer.Door.class);
        assertThatThrownBy(() -> bad.get(10, TimeUnit.SECONDS)).hasMessageContaining("a bad one");
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0L, 11L, 12L, 13L);
    }

    /** However many stand at the door, whoever leaves is heard; too many who leave are told to come again. */
    @Test
    void theQueueOfThoseWhoLeaveIsTheirOwnAndBounded() throws Exception {
        keepTheGateBusy();
        List<CompletableFuture<Knock.Answer>> knocks = LongStream.range(100, 200)
                .mapToObj(number -> lane.add(knock(ROOM, number)))
                .toList();
        List<CompletableFuture<Leaver.Answer>> leavers = LongStream.range(200, 300)
                .mapToObj(number -> lane.add(leaver(number)))
                .toList();

        assertThat(knocks.getLast()).isCompletedWithValueMatching(Knock.Answer.Door.class::isInstance);
        List<CompletableFuture<Leaver.Answer>> heard = leavers.stream()
                .filter(each -> !each.isCompletedExceptionally())
                .toList();
        assertThat(heard).hasSize(16 * MOST);
        assertThatThrownBy(() -> leavers.getLast().get(1, TimeUnit.SECONDS))
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.facts()).containsEntry("retryAfterSeconds", 1L));
        firstIsDecided.countDown();
        for (CompletableFuture<Leaver.Answer> each : heard) {
            assertThat(each.get(10, TimeUnit.SECONDS)).isEqualTo(Leaver.Answer.OUT);
        }
    }

    @Test
    void aStoreThatIsTooBusyIsAskedOnceMoreAndThenAllAreToldSo() throws Exception {
        firstIsDecided.countDown();
        busy.set(1);
        assertThat(lane.add(leaver(10)).get(10, TimeUnit.SECONDS)).isEqualTo(Leaver.Answer.OUT);
        busy.set(2);
        CompletableFuture<Leaver.Answer> refused = lane.add(leaver(11));
        assertThatThrownBy(() -> refused.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(CannotCreateTransactionException.class);
    }

    @Test
    void whatIsDueInARoomIsAskedForOnceMore() {
        keepTheGateBusy();
        lane.due(ROOM);
        lane.due(ROOM);
        firstIsDecided.countDown();
        await().until(() -> batches.size() == 2);
        assertThat(batches.getLast()).isEmpty();
    }

    @Test
    void whoGaveUpIsNotDecided() throws Exception {
        keepTheGateBusy();
        CompletableFuture<Knock.Answer> gone = lane.add(knock(ROOM, 10));
        CompletableFuture<Knock.Answer> last = lane.add(knock(ROOM, 11));
        gone.cancel(false);
        firstIsDecided.countDown();

        last.get(10, TimeUnit.SECONDS);
        assertThat(batches.stream().flatMap(List::stream)).doesNotContain(10L);
    }

    /** The first is being decided until the test says so; whoever comes now is in the next batch. */
    private void keepTheGateBusy() {
        assertThat(lane.add(knock(ROOM, 0))).isNotDone();
        await().until(() -> batches.size() == 1);
    }

    private Gate.Answers decide(RoomId room, Gate.Passers passers) {
        List<Long> batch = Stream.concat(
                        passers.leavers().stream().map(GateLaneTests::number),
                        passers.knocks().stream().map(Knock::ordinal))
                .toList();
        if (busy.getAndDecrement() > 0) {
            throw new CannotCreateTransactionException("no connection in time");
        }
        if (batch.contains((long) BAD)) {
            throw new IllegalStateException("a bad one");
        }
        batches.add(batch);
        try {
            firstIsDecided.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Gate.Answers(
                Collections.nCopies(passers.leavers().size(), Leaver.Answer.OUT),
                Collections.nCopies(passers.knocks().size(), new Knock.Answer.Door()));
    }

    private static Leaver leaver(long number) {
        return new Leaver.OfRoom(ROOM, new AdmissionId(new UUID(2, number)));
    }

    private static long number(Leaver leaver) {
        return ((Leaver.OfRoom) leaver).admission().value().getLeastSignificantBits();
    }

    private static Knock knock(RoomId room, long ordinal) {
        var turn = new TurnOf(room, new Turn(1, 1, 1, (int) ordinal));
        return new Knock(turn, ordinal, new AdmissionId(new UUID(2, ordinal)), new AccountId(new UUID(3, ordinal)));
    }
}
