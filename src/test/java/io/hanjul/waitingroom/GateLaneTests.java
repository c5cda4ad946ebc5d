package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.AdmissionTable.TurnOf;
import io.hanjul.waitingroom.line.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who knocks while a batch is decided is in the next one; nobody pays for another's fault. */
class GateLaneTests {

    private static final RoomId ROOM = new RoomId(new UUID(1, 1));
    private static final RoomId OTHER = new RoomId(new UUID(1, 2));
    private static final int MOST = 3;
    private static final int BAD = 2;

    private final List<List<Long>> batches = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstIsDecided = new CountDownLatch(1);
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
        assertThatThrownBy(() -> bad.get(10, TimeUnit.SECONDS)).hasMessageContaining("a bad knock");
    }

    @Test
    void whoGaveUpIsNotDecided() throws Exception {
        CompletableFuture<Knock.Answer> first = lane.add(knock(ROOM, 0));
        CompletableFuture<Knock.Answer> gone = lane.add(knock(ROOM, 10));
        CompletableFuture<Knock.Answer> last = lane.add(knock(ROOM, 11));
        gone.cancel(false);
        firstIsDecided.countDown();

        first.get(10, TimeUnit.SECONDS);
        last.get(10, TimeUnit.SECONDS);
        assertThat(batches.stream().flatMap(List::stream)).doesNotContain(10L);
    }

    private List<Knock.Answer> decide(RoomId room, List<Knock> knocks) {
        List<Long> batch = knocks.stream().map(Knock::ordinal).toList();
        if (batch.contains((long) BAD)) {
            throw new IllegalStateException("a bad knock");
        }
        batches.add(batch);
        try {
            firstIsDecided.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Collections.nCopies(knocks.size(), new Knock.Answer.Door());
    }

    private static Knock knock(RoomId room, long ordinal) {
        var turn = new TurnOf(room, new Turn(1, 1, 1, (int) ordinal));
        return new Knock(turn, ordinal, new AdmissionId(new UUID(2, ordinal)), new AccountId(new UUID(3, ordinal)));
    }
}
