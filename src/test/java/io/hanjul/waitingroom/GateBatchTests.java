package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.DatabaseAway;
import io.hanjul.waitingroom.AdmissionTable.TurnOf;
import io.hanjul.waitingroom.GateBatch.Waiting;
import io.hanjul.waitingroom.line.Turn;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.CannotCreateTransactionException;

/** Four who leave (1 to 4) and four who knock (5 to 8) pass a door; nobody pays for another's fault. */
class GateBatchTests {

    private static final RoomId ROOM = new RoomId(new UUID(1, 1));

    private final GateBatch batch = new GateBatch(
            LongStream.rangeClosed(1, 4)
                    .mapToObj(number -> Waiting.<Leaver, Leaver.Answer>of(leaver(number)))
                    .toList(),
            LongStream.rangeClosed(5, 8)
                    .mapToObj(number -> Waiting.<Knock, Knock.Answer>of(knock(number)))
                    .toList());

    private final List<List<Long>> asked = new ArrayList<>();
    private final Set<Long> bad = new HashSet<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();

    @Test
    void eachGetsTheirOwnAnswer() {
        batch.settle(ROOM, this::decide);

        assertThat(asked).containsExactly(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L));
        assertThat(Stream.concat(batch.leavers().stream(), batch.knocks().stream())
                        .map(each -> (Object) each.answer().join()))
                .containsExactly(
                        Leaver.Answer.OVER,
                        Leaver.Answer.OUT,
                        Leaver.Answer.OVER,
                        Leaver.Answer.OUT,
                        inside(5),
                        inside(6),
                        inside(7),
                        inside(8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whoFailsTheBatchFailsAloneAndIsFoundByHalves(long number) {
        bad.add(number);
        batch.settle(ROOM, this::decide);

        assertThat(failed()).containsExactly(number);
        assertThat(asked.subList(0, 2))
                .containsExactly(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L), List.of(1L, 2L, 3L, 4L));
        assertThat(asked).as("questions").hasSize(7);
    }

    @Test
    void allWhoFailItAreFound() {
        bad.addAll(List.of(2L, 3L, 8L));
        batch.settle(ROOM, this::decide);

        assertThat(failed()).containsExactly(2L, 3L, 8L);
    }

    @Test
    void aStoreThatIsTooBusyIsAskedOnceMore() {
        failures.add(new CannotCreateTransactionException("no connection in time"));
        batch.settle(ROOM, this::decide);

        assertThat(failed()).isEmpty();
        assertThat(asked).hasSize(2);
    }

    @Test
    void whenItStaysTooBusyAllAreToldSo() {
        failures.add(new CannotCreateTransactionException("no connection in time"));
        failures.add(new CannotCreateTransactionException("nor now"));
        batch.settle(ROOM, this::decide);

        assertThat(failed()).hasSize(8);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aDatabaseThatIsAwayIsNotAskedAgain() {
        failures.add(new CannotCreateTransactionException("away", new DatabaseAway()));
        batch.settle(ROOM, this::decide);

        assertThat(failed()).hasSize(8);
        assertThat(asked).hasSize(1);
    }

    @Test
    void theSameQuestionIsNotAskedTwiceAfterAFault() {
        var one = new GateBatch(List.of(Waiting.of(leaver(1))), List.of());
        bad.add(1L);
        one.settle(ROOM, this::decide);

        assertThat(one.leavers().getFirst().answer()).isCompletedExceptionally();
        assertThat(asked).containsExactly(List.of(1L));
    }

    private Gate.Answers decide(RoomId room, Gate.Passers passers) {
        List<Long> numbers = Stream.concat(
                        passers.leavers().stream().map(GateBatchTests::number),
                        passers.knocks().stream().map(Knock::ordinal))
                .toList();
        asked.add(numbers);
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        if (numbers.stream().anyMatch(bad::contains)) {
            throw new IllegalStateException("a bad one");
        }
        return new Gate.Answers(
                passers.leavers().stream()
                        .map(leaver -> number(leaver) % 2 == 0 ? Leaver.Answer.OUT : Leaver.Answer.OVER)
                        .toList(),
                passers.knocks().stream().map(knock -> inside(knock.ordinal())).toList());
    }

    private List<Long> failed() {
        return Stream.concat(
                        batch.leavers().stream()
                                .filter(each -> failed(each.answer()))
                                .map(each -> number(each.asks())),
                        batch.knocks().stream()
                                .filter(each -> failed(each.answer()))
                                .map(each -> each.asks().ordinal()))
                .toList();
    }

    private static boolean failed(CompletableFuture<?> answer) {
        assertThat(answer).isDone();
        return answer.isCompletedExceptionally();
    }

    private static Knock.Answer inside(long number) {
        return new Knock.Answer.In(
                new AdmissionRow(admission(number), ROOM, account(number), Instant.EPOCH, Instant.EPOCH, true));
    }

    private static AdmissionId admission(long number) {
        return new AdmissionId(new UUID(2, number));
    }

    private static AccountId account(long number) {
        return new AccountId(new UUID(3, number));
    }

    private static Leaver leaver(long number) {
        return new Leaver.OfRoom(ROOM, admission(number));
    }

    private static long number(Leaver leaver) {
        return ((Leaver.OfRoom) leaver).admission().value().getLeastSignificantBits();
    }

    private static Knock knock(long number) {
        return new Knock(new TurnOf(ROOM, new Turn(1, 1, 1, (int) number)), number, admission(number), account(number));
    }
}
