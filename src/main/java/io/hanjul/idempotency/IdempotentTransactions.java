package io.hanjul.idempotency;

import io.hanjul.ids.IdSource;
import io.hanjul.problem.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a request once and repeats its answer, as {@link Idempotency} does, with the record in the request's own
 * transactions instead of in some around them: a commit that is saved is a flush of the log less.
 *
 * <p>Locks: idempotency_record, and after it what the request locks. While a transaction has it in hand, another
 * request with the key is told IN_PROGRESS, and does not wait.
 */
@Component
public class IdempotentTransactions {

    private final Idempotency idempotency;
    private final IdempotencyTable records;
    private final TransactionTemplate transactions;
    private final IdempotencySettings settings;
    private final IdSource ids;
    private final JsonMapper json;

    IdempotentTransactions(
            Idempotency idempotency,
            IdempotencyTable records,
            TransactionTemplate transactions,
            IdempotencySettings settings,
            IdSource ids,
            JsonMapper json) {
        this.idempotency = idempotency;
        this.records = records;
        this.transactions = transactions;
        this.settings = settings;
        this.ids = ids;
        this.json = json;
    }

    /**
     * Runs a request of which all is in our own database: what it does and its answer are durable together, or neither
     * is.
     *
     * @param run the request itself; its transactions join
     * @throws Refusal as {@link Idempotency#once}
     */
    public <T> ResponseEntity<T> inOne(IdempotentRequest request, Supplier<ResponseEntity<T>> run) {
        requireOutside();
        UUID id = ids.next();
        return transactions.execute(status -> {
            AnsweredBefore.tell(claim(request, id));
            ResponseEntity<T> answer = run.get();
            records.complete(request, id, KeptAnswer.of(answer, json));
            return answer;
        });
    }

    /** What a request does after its first transaction, which found an A, to give an answer with a T. */
    @FunctionalInterface
    public interface Rest<A, T> {

        /**
         * The rest, the outside world included.
         *
         * @param keep takes the answer inside the transaction that makes it true, as the last thing there; an answer
         *     that it does not take is kept afterwards
         */
        ResponseEntity<T> run(A begun, Consumer<ResponseEntity<T>> keep);
    }

    /**
     * Runs a request that begins in one transaction, calls the outside world, and ends in another; resumable, as with
     * {@link Idempotency#once}. When the first one refuses, the key is free again.
     *
     * @param begin what is durable before the outside world is called
     * @param rest all after that
     * @throws Refusal as {@link Idempotency#once}
     */
    public <A, T> ResponseEntity<T> around(IdempotentRequest request, Supplier<A> begin, Rest<A, T> rest) {
        requireOutside();
        UUID id = ids.next();
        A begun = transactions.execute(status -> {
            AnsweredBefore.tell(claim(request, id));
            return begin.get();
        });
        return finish(request, id, begun, rest);
    }

    private <A, T> ResponseEntity<T> finish(IdempotentRequest request, UUID id, A begun, Rest<A, T> rest) {
        var kept = new AtomicBoolean();
        ResponseEntity<T> answer;
        try {
            answer = rest.run(begun, done -> kept.set(records.completeAtOnce(request, id, KeptAnswer.of(done, json))));
        } catch (RuntimeException | Error failure) {
            idempotency.forget(request, id, failure);
            throw failure;
        }
        if (!kept.get()) {
            idempotency.keep(request, id, KeptAnswer.of(answer, json));
        }
        return answer;
    }

    private Optional<KeptAnswer> claim(IdempotentRequest request, UUID run) {
        return records.claim(request, run, settings, false)
                ? Optional.empty()
                : Optional.of(idempotency.known(request));
    }

    private static void requireOutside() {
        Assert.state(!TransactionSynchronizationManager.isActualTransactionActive(), "inside a transaction");
    }
}
