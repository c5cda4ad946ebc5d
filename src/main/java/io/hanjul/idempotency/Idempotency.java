package io.hanjul.idempotency;

import io.hanjul.ids.IdSource;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a request once and repeats its answer. Three short transactions of its own stand around the request, never one
 * over it, so that a request may call the outside world:
 *
 * <ol>
 *   <li>the record is claimed with one insert; it wins, or tells what is known;
 *   <li>the request runs;
 *   <li>its answer is kept, or the record is removed when the request was refused or failed.
 * </ol>
 *
 * A runner that died leaves a record whose lease runs out; the next request with the key then runs again. What runs
 * must therefore be resumable: done twice, it has the effect of once. A refusal is not kept: a repeat is decided
 * afresh.
 */
@Component
public class Idempotency {

    /** Header of an answer that was given before. */
    public static final String REPLAYED = "Idempotent-Replayed";

    private static final Logger log = LoggerFactory.getLogger(Idempotency.class);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

    private final IdempotencyTable records;
    private final ForgetLater later;
    private final TransactionTemplate transactions;
    private final IdempotencySettings settings;
    private final IdSource ids;
    private final JsonMapper json;

    Idempotency(
            IdempotencyTable records,
            ForgetLater later,
            TransactionTemplate transactions,
            IdempotencySettings settings,
            IdSource ids,
            JsonMapper json) {
        this.records = records;
        this.later = later;
        this.transactions = transactions;
        this.settings = settings;
        this.ids = ids;
        this.json = json;
    }

    /**
     * Runs the request, or repeats the answer given to it within the last 24 hours. Must not be called inside a
     * transaction.
     *
     * @param run the request itself; resumable
     * @return the answer of this run; that of an earlier one is told without coming back here
     * @throws Refusal IN_PROGRESS while it runs elsewhere; IDEMPOTENCY_KEY_REUSED when the key was used to ask for
     *     something else; whatever the request itself refuses with
     */
    public <T> ResponseEntity<T> once(IdempotentRequest request, Supplier<ResponseEntity<T>> run) {
        Assert.state(!TransactionSynchronizationManager.isActualTransactionActive(), "inside a transaction");
        UUID id = ids.next();
        AnsweredBefore.tell(transactions.execute(status -> claim(request, id)));
        return runAndKeep(request, id, run);
    }

    /** Empty when the request is ours to run. */
    private Optional<KeptAnswer> claim(IdempotentRequest request, UUID run) {
        return records.claim(request, run, settings, true) ? Optional.empty() : Optional.of(known(request));
    }

    /** The answer that is known of a request that was not claimed; inside the transaction of the claim. */
    KeptAnswer known(IdempotentRequest request) {
        IdempotencyTable.Known known = records.find(request, settings).orElseThrow(Idempotency::stillRunning);
        if (!known.fingerprint().equals(request.fingerprint())) {
            throw Refusal.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        if (!known.done()) {
            throw stillRunning();
        }
        return known.answer();
    }

    private static Refusal stillRunning() {
        return Refusal.retryAfter(CommonProblem.IN_PROGRESS, "", ASK_AGAIN);
    }

    private <T> ResponseEntity<T> runAndKeep(IdempotentRequest request, UUID id, Supplier<ResponseEntity<T>> run) {
        ResponseEntity<T> answer;
        try {
            answer = run.get();
        } catch (RuntimeException | Error failure) {
            forget(request, id, failure);
            throw failure;
        }
        keep(request, id, KeptAnswer.of(answer, json));
        return answer;
    }

    /** What ran is done, though its answer is not kept: it is given, and a repeat runs again to one effect. */
    void keep(IdempotentRequest request, UUID id, KeptAnswer kept) {
        try {
            transactions.executeWithoutResult(status -> records.complete(request, id, kept));
        } catch (DataAccessException | TransactionException e) {
            log.warn("an answer is not kept: {}", e.toString());
            later.add(request, id);
        }
    }

    void forget(IdempotentRequest request, UUID id, Throwable failure) {
        try {
            transactions.executeWithoutResult(status -> records.forget(request, id));
        } catch (RuntimeException e) {
            log.warn("a key is given free later: {}", e.toString());
            later.add(request, id);
            failure.addSuppressed(e);
        }
    }
}
