package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.AdmissionTable.TurnOf;
import io.hanjul.waitingroom.line.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who knocks while a batch is decided is in the next one; nobody pays for another's fault. */
class GateLaneTests {

    private static final RoomId ROOM = new RoomId(new UUID(1, 1));
    private static final RoomId OTHER = new RoomId(new UUID(1, 2));
    private static final int MOST = 3;
    private static final int BAD = 2;
    private static final int NO_MEMORY = 99;
    private static final Duration POLL = Duration.ofMillis(1);

    private final List<List<Long>> batches = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstIsDecided = new CountDownLatch(1);
    private final GateLane lane = new GateLane(0, this::decide, MOST);

    @AfterEach
    void close() {
        lane.close();
    }

    @Test
    void batchesAreBoundedAndOfOneRoomAndInTheOrderOfTheKnocks() throws Exception {
        keepTheGateBusy();
        List<CompletableFuture<Knock.Answer>> answers = Stream.of(10, 11, 12, 13, 14)
                .map(number -> lane.add(knock(number == 11 ? OTHER : ROOM, number)))
                .toList();
        firstIsDecided.countDown();

        for (CompletableFuture<Knock.Answer> answer : answers) {
            assertThat(soon(answer)).isInstanceOf(Knock.Answer.Door.class);
        }
        assertThat(batches).containsExactly(List.of(0L), List.of(10L, 12L), List.of(11L), List.of(13L, 14L));
    }

    @Test
    void theRestOfThoseWhoLeaveNeedsNobodyWhoRings() throws Exception {
        keepTheGateBusy();
        List<CompletableFuture<Leaver.Answer>> leavers = LongStream.range(10, 10 + MOST + 1)
                .mapToObj(number -> lane.add(leaver(number)))
                .toList();
        firstIsDecided.countDown();

        assertThat(soon(leavers.getLast())).isEqualTo(Leaver.Answer.OUT);
        assertThat(batches).containsExactly(List.of(0L), List.of(10L, 11L, 12L), List.of(13L));
    }

    @Test
    void aKnockThatFailsTheBatchFailsAlone() throws Exception {
        CompletableFuture<Knock.Answer> first = lane.add(knock(ROOM, 0));
        CompletableFuture<Knock.Answer> bad = lane.add(knock(ROOM, BAD));
        CompletableFuture<Knock.Answer> good = lane.add(knock(ROOM, 3));
        firstIsDecided.countDown();

        assertThat(soon(first)).isInstanceOf(Knock.Answer.Door.class);
        assertThat(soon(good)).isInstanceOf(Knock.Answer.Door.class);
        assertThatThrownBy(() -> soon(bad)).hasMessageContaining("a bad one");
    }

    @Test
    void anErrorFailsItsBatchAndTheLaneGoesOn() throws Exception {
        firstIsDecided.countDown();
        CompletableFuture<Knock.Answer> failed = lane.add(knock(ROOM, NO_MEMORY));

        assertThatThrownBy(() -> soon(failed)).hasRootCauseInstanceOf(OutOfMemoryError.class);
        assertThat(soon(lane.add(knock(ROOM, 10)))).isInstanceOf(Knock.Answer.Door.class);
    }

    @Test
    void whoLeavesIsDecidedWithThoseWhoKnockAndBeforeThem() throws Exception {
        keepTheGateBusy();
        CompletableFuture<Knock.Answer> knock = lane.add(knock(ROOM, 10));
        CompletableFuture<Leaver.Answer> leaver = lane.add(leaver(11));
        firstIsDecided.countDown();

        assertThat(soon(leaver)).isEqualTo(Leaver.Answer.OUT);
        assertThat(soon(knock)).isInstanceOf(Knock.Answer.Door.class);
        assertThat(batches).containsExactly(List.of(0L), List.of(11L, 10L));
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
        assertThat(knocks.stream().filter(each -> !each.isDone())).hasSize(16 * MOST);
        List<CompletableFuture<Leaver.Answer>> heard =
                leavers.stream().filter(each -> !each.isDone()).toList();
        assertThat(heard).hasSize(16 * MOST).isEqualTo(leavers.subList(0, 16 * MOST));
        assertThatThrownBy(() -> leavers.getLast().get(1, TimeUnit.SECONDS))
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.facts()).containsEntry("retryAfterSeconds", 1L));
        firstIsDecided.countDown();
        for (CompletableFuture<Leaver.Answer> each : heard) {
            assertThat(soon(each)).isEqualTo(Leaver.Answer.OUT);
        }
    }

    @Test
    void whatIsDueInARoomIsAskedForOnceMoreEachTime() throws Exception {
        keepTheGateBusy();
        lane.due(ROOM);
        lane.due(ROOM);
        firstIsDecided.countDown();
        await().pollInterval(POLL).until(() -> batches.size() == 2);
        lane.due(ROOM);
        await().pollInterval(POLL).until(() -> batches.size() == 3);
        soon(lane.add(knock(OTHER, 10)));
        assertThat(batches).containsExactly(List.of(0L), List.of(), List.of(), List.of(10L));
    }

    @Test
    void tellsHowManyWait() throws Exception {
        keepTheGateBusy();
        assertThat(lane.add(leaver(10))).isNotDone();
        CompletableFuture<Knock.Answer> last = lane.add(knock(ROOM, 11));
        assertThat(lane.waiting()).isEqualTo(3);

        firstIsDecided.countDown();
        soon(last);
        await().pollInterval(POLL).until(() -> lane.waiting() == 0);
    }

    @Test
    void whoWaitsWhenTheNodeStopsIsToldToTryAgain() {
        keepTheGateBusy();
        List<CompletableFuture<?>> waiting = List.of(lane.add(leaver(10)), lane.add(knock(ROOM, 11)));
        lane.close();

        List<CompletableFuture<?>> late = List.of(lane.add(leaver(12)), lane.add(knock(ROOM, 13)));
        assertThat(Stream.concat(waiting.stream(), late.stream()))
                .allSatisfy(answer -> assertThatThrownBy(() -> soon(answer))
                        .cause()
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(CommonProblem.TRY_AGAIN)));
        assertThat(batches).containsExactly(List.of(0L));
    }

    @Test
    void whoGaveUpIsNotDecided() throws Exception {
        keepTheGateBusy();
        CompletableFuture<Knock.Answer> gone = lane.add(knock(ROOM, 10));
        CompletableFuture<Knock.Answer> last = lane.add(knock(ROOM, 11));
        gone.cancel(false);
        firstIsDecided.countDown();

        soon(last);
        assertThat(batches.stream().flatMap(List::stream)).doesNotContain(10L);
    }

    /** The first is being decided until the test says so; whoever comes now is in the next batch. */
    private void keepTheGateBusy() {
        assertThat(lane.add(knock(ROOM, 0))).isNotDone();
        await().pollInterval(POLL).until(() -> batches.size() == 1);
    }

    private static <A> A soon(CompletableFuture<A> answer) throws Exception {
        return answer.get(10, TimeUnit.SECONDS);
    }

    private Gate.Answers decide(RoomId room, Gate.Passers passers) {
        List<Long> batch = Stream.concat(
                        passers.leavers().stream().map(GateLaneTests::number),
                        passers.knocks().stream().map(Knock::ordinal))
                .toList();
        if (batch.contains((long) BAD)) {
            throw new IllegalStateException("a bad one");
        }
        if (batch.contains((long) NO_MEMORY)) {
            throw new OutOfMemoryError("for a moment");
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
