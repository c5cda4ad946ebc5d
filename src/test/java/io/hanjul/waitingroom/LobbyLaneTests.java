package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who registers while a batch is written is in the next one, together with all others who came meanwhile. */
class LobbyLaneTests {

    private static final RoomId ROOM = new RoomId(new UUID(1, 1));
    private static final RoomId BAD = new RoomId(new UUID(1, 2));
    private static final int MOST = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<List<Integer>> batches = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch began = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final LobbyLane lane = new LobbyLane(this::register, MOST);

    @AfterEach
    void close() {
        goOn.countDown();
        lane.close();
    }

    @Test
    void whoComesWhileABatchIsWrittenIsInTheNextOne() throws Exception {
        CompletableFuture<Registration> first = lane.add(ROOM, account(0));
        began.await();
        List<CompletableFuture<Registration>> next = IntStream.rangeClosed(1, MOST + 1)
                .mapToObj(number -> lane.add(ROOM, account(number)))
                .toList();
        goOn.countDown();

        assertThat(ticket(first)).isZero();
        assertThat(next.stream().map(LobbyLaneTests::ticket)).containsExactly(1, 2, 3, 4);
        assertThat(batches).containsExactly(List.of(0), List.of(1, 2, 3), List.of(4));
    }

    @Test
    void aRoomThatFailsFailsNoOther() throws Exception {
        CompletableFuture<Registration> first = lane.add(ROOM, account(0));
        began.await();
        CompletableFuture<Registration> bad = lane.add(BAD, account(1));
        CompletableFuture<Registration> good = lane.add(ROOM, account(2));
        goOn.countDown();

        assertThat(ticket(first)).isZero();
        assertThat(ticket(good)).isEqualTo(2);
        assertThatThrownBy(() -> ticket(bad)).isInstanceOf(IllegalStateException.class);
        assertThat(ticket(lane.add(ROOM, account(3)))).isEqualTo(3);
    }

    @Test
    void whoFindsTheQueueFullIsToldToComeAgainAndSoIsWhoComesToALaneThatIsClosed() throws Exception {
        CompletableFuture<Registration> first = lane.add(ROOM, account(0));
        began.await();
        List<CompletableFuture<Registration>> many = IntStream.range(0, 1_000)
                .mapToObj(number -> lane.add(ROOM, account(number)))
                .toList();
        isToldToComeAgain(many.getLast());
        assertThat(first).isNotDone();
        lane.close();
        isToldToComeAgain(lane.add(ROOM, account(1)));
    }

    private static void isToldToComeAgain(CompletableFuture<Registration> answer) {
        assertThatThrownBy(() -> ticket(answer))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(CommonProblem.TRY_AGAIN));
    }

    private List<Registration> register(RoomId room, List<AccountId> accounts) {
        began.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (room.equals(BAD)) {
            throw new IllegalStateException("a fault of its own");
        }
        List<Integer> numbers = accounts.stream().map(LobbyLaneTests::number).toList();
        batches.add(numbers);
        return numbers.stream()
                .<Registration>map(number -> new Registration.In(number, Instant.EPOCH, true))
                .toList();
    }

    private static AccountId account(int number) {
        return new AccountId(new UUID(2, number));
    }

    private static int number(AccountId account) {
        return (int) account.value().getLeastSignificantBits();
    }

    private static int ticket(CompletableFuture<Registration> answer) {
        return ((Registration.In) Awaited.answer(answer, PATIENCE).orElseThrow()).ticket();
    }
}
