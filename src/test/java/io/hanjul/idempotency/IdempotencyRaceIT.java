package io.hanjul.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.testing.ServerTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

@ServerTest
class IdempotencyRaceIT {

    private static final int AT_ONCE = 64;

    private final Idempotency idempotency;
    private final IdempotentTransactions inTransactions;
    private final IdSource ids;

    @Autowired
    IdempotencyRaceIT(Idempotency idempotency, IdempotentTransactions inTransactions, IdSource ids) {
        this.idempotency = idempotency;
        this.inTransactions = inTransactions;
        this.ids = ids;
    }

    record Made(int number) {}

    /** How a request is run once. */
    enum Way {
        ONCE,
        IN_ONE,
        AROUND
    }

    @ParameterizedTest
    @EnumSource
    void of64RequestsAtOnceOneRunsAndTheOthersRepeatOrAreToldToWait(Way way) throws Exception {
        var runs = new AtomicInteger();
        var start = new CyclicBarrier(AT_ONCE);
        var request = new IdempotentRequest(
                new AccountId(ids.next()),
                "POST /made",
                IdempotencyKey.of("race-" + way),
                Fingerprint.of("POST", "/made", "/made", List.of()));
        Callable<String> attempt = () -> {
            start.await();
            return outcomeOf(way, request, runs);
        };
        List<Future<String>> outcomes;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            outcomes = executor.invokeAll(
                    Stream.generate(() -> attempt).limit(AT_ONCE).toList());
        }

        assertThat(runs).hasValue(1);
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.get()).isIn("made 1", "IN_PROGRESS"));
        assertThat(outcomeOf(way, request, runs)).isEqualTo("made 1");
    }

    private ResponseEntity<Made> run(Way way, IdempotentRequest request, AtomicInteger runs) {
        Supplier<ResponseEntity<Made>> run = () -> ResponseEntity.ok(new Made(runs.incrementAndGet()));
        return switch (way) {
            case ONCE -> idempotency.once(request, run);
            case IN_ONE -> inTransactions.inOne(request, run);
            case AROUND -> inTransactions.around(request, () -> "begun", (begun, keep) -> run.get());
        };
    }

    private String outcomeOf(Way way, IdempotentRequest request, AtomicInteger runs) {
        try {
            Made made = ReadBack.of(Made.class, () -> run(way, request, runs)).getBody();
            return "made " + (made == null ? "nothing" : made.number());
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo(CommonProblem.IN_PROGRESS);
            return refusal.code().name();
        }
    }
}
