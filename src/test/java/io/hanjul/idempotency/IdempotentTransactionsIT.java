package io.hanjul.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.testing.ServerTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Goal: what a request did and what is known of it are never apart, and nobody waits for a request in hand. */
@ServerTest
class IdempotentTransactionsIT {

    private static final IdempotencySettings NO_LEASE = new IdempotencySettings(Duration.ofHours(24), Duration.ZERO);

    private final IdempotentTransactions idempotency;
    private final Idempotency around;
    private final IdempotencyTable records;
    private final TransactionTemplate transactions;
    private final IdSource ids;
    private final AtomicInteger runs = new AtomicInteger();
    private IdempotentRequest request;

    record Made(int number) {}

    @Autowired
    IdempotentTransactionsIT(
            IdempotentTransactions idempotency,
            Idempotency around,
            IdempotencyTable records,
            TransactionTemplate transactions,
            IdSource ids) {
        this.idempotency = idempotency;
        this.around = around;
        this.records = records;
        this.transactions = transactions;
        this.ids = ids;
        this.request = newRequest();
    }

    @BeforeEach
    void somebodyAsks() {
        request = newRequest();
    }

    private IdempotentRequest newRequest() {
        return new IdempotentRequest(
                new AccountId(ids.next()),
                "POST /made",
                IdempotencyKey.of("key-00001"),
                Fingerprint.of("POST", "/made", "/made", List.of()));
    }

    private ResponseEntity<Made> make() {
        return ResponseEntity.ok(new Made(runs.incrementAndGet()));
    }

    private static ResponseEntity<Made> no() {
        throw Refusal.of(CommonProblem.NOT_FOUND);
    }

    private int answered(ResponseEntity<Made> answer) {
        return Objects.requireNonNull(answer.getBody()).number();
    }

    private boolean isKnown() {
        return Boolean.TRUE.equals(
                transactions.execute(status -> records.find(request, NO_LEASE).isPresent()));
    }

    @Test
    void inOneTheAnswerIsRepeatedAndARefusalLeavesNothing() {
        assertThatThrownBy(() -> idempotency.inOne(request, IdempotentTransactionsIT::no))
                .isInstanceOf(Refusal.class);
        assertThat(isKnown()).isFalse();

        assertThat(answered(idempotency.inOne(request, this::make))).isEqualTo(1);
        ResponseEntity<Made> again = ReadBack.of(Made.class, () -> idempotency.inOne(request, this::make));

        assertThat(answered(again)).isEqualTo(1);
        assertThat(again.getHeaders().getFirst(Idempotency.REPLAYED)).isEqualTo("true");
    }

    @Test
    void nobodyWaitsForARequestInHand() {
        var second = new CompletableFuture<String>();

        idempotency.inOne(request, () -> {
            Thread.ofVirtual().start(() -> second.complete(codeOf(request)));
            assertThat(second.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo("IN_PROGRESS");
            return make();
        });
    }

    private String codeOf(IdempotentRequest asked) {
        try {
            return "made " + answered(ReadBack.of(Made.class, () -> idempotency.inOne(asked, this::make)));
        } catch (Refusal refusal) {
            return refusal.code().name();
        }
    }

    @Test
    void aroundTheOutsideWorldWhatRefusesOrFailsLeavesTheKeyFree() {
        assertThatThrownBy(() -> idempotency.<Object, Made>around(
                        request, IdempotentTransactionsIT::no, (begun, keep) -> make()))
                .isInstanceOf(Refusal.class);
        assertThat(isKnown()).isFalse();

        assertThatThrownBy(() -> idempotency.<Object, Made>around(request, () -> "begun", (begun, keep) -> no()))
                .isInstanceOf(Refusal.class);
        assertThat(isKnown()).isFalse();

        assertThatThrownBy(() -> idempotency.<Object, Made>around(
                        request,
                        () -> "begun",
                        (begun, keep) -> transactions.execute(status -> {
                            keep.accept(make());
                            return no();
                        })))
                .isInstanceOf(Refusal.class);
        assertThat(isKnown()).as("kept in a transaction that was rolled back").isFalse();
    }

    @Test
    void anAnswerIsKeptInTheTransactionThatMakesItTrueOrAfterIt() {
        ResponseEntity<Made> first = idempotency.around(
                request,
                () -> "begun",
                (begun, keep) -> transactions.execute(status -> {
                    assertThat(isDone()).isFalse();
                    ResponseEntity<Made> made = make();
                    keep.accept(made);
                    assertThat(isDone()).isTrue();
                    return made;
                }));

        assertThat(answered(ReadBack.of(
                        Made.class, () -> idempotency.around(request, () -> "begun", (begun, keep) -> make()))))
                .isEqualTo(answered(first));

        request = newRequest();
        idempotency.<String, Made>around(request, () -> "begun", (begun, keep) -> make());
        assertThat(isDone()).isTrue();
        assertThat(runs).hasValue(2);
    }

    private boolean isDone() {
        return Boolean.TRUE.equals(transactions.execute(
                status -> records.find(request, NO_LEASE).orElseThrow().done()));
    }

    /** The first is slow, and is believed dead: the second has its record in hand, and waits for what it did. */
    @Test
    void whoIsTakenOverDoesNotWaitForWhoTakesOver() throws Exception {
        var inHand = new CountDownLatch(1);
        var settled = new CountDownLatch(1);
        var hasty = new IdempotentTransactions(around, records, transactions, NO_LEASE, ids, JsonMapper.shared());
        var second = new CompletableFuture<Integer>();

        idempotencyOfTheFirst(hasty, keep -> {
            Thread.ofVirtual()
                    .start(() -> second.complete(answered(hasty.around(
                            request,
                            () -> {
                                inHand.countDown();
                                return waitFor(settled);
                            },
                            (waited, kept) -> ResponseEntity.ok(new Made(waited ? 2 : -1))))));
            waitFor(inHand);
            transactions.executeWithoutResult(status -> keep.accept(ResponseEntity.ok(new Made(1))));
            settled.countDown();
        });

        assertThat(second.orTimeout(30, TimeUnit.SECONDS).join()).isEqualTo(2);
    }

    private void idempotencyOfTheFirst(IdempotentTransactions hasty, Consumer<Consumer<ResponseEntity<Made>>> rest) {
        hasty.<String, Made>around(request, () -> "begun", (begun, keep) -> {
            rest.accept(keep);
            return ResponseEntity.ok(new Made(1));
        });
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
