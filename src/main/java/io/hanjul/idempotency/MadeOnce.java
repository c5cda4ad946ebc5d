package io.hanjul.idempotency;

import io.hanjul.ids.IdSource;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a thing of our own database once. Other than {@link Idempotency}, whose requests may call the outside world,
 * this is one transaction: the key is kept with what was made or not at all, and a second request with it waits for the
 * first. What is kept is the thing's id, so a repeated answer shows the thing as it is by then.
 */
@Component
public class MadeOnce {

    private static final int CREATED = 201;

    private final IdempotencyTable records;
    private final TransactionTemplate transactions;
    private final IdempotencySettings settings;
    private final IdSource ids;

    MadeOnce(IdempotencyTable records, TransactionTemplate transactions, IdempotencySettings settings, IdSource ids) {
        this.records = records;
        this.transactions = transactions;
        this.settings = settings;
        this.ids = ids;
    }

    /**
     * What was made.
     *
     * @param id its id
     * @param headers what an answer says of whether it was made before
     */
    public record Made(String id, HttpHeaders headers) {

        private static Made now(String id) {
            return new Made(id, new HttpHeaders());
        }

        private static Made before(String id) {
            var headers = new HttpHeaders();
            headers.set(Idempotency.REPLAYED, "true");
            return new Made(id, headers);
        }
    }

    /**
     * Makes something, or tells what was made within the last 24 hours by a request with the same key. Locks:
     * idempotency_record, and after it what making locks.
     *
     * @param request empty when the client gave no key; then it is made in any case
     * @param make makes it and gives its id
     * @throws Refusal IDEMPOTENCY_KEY_REUSED when the key was used to ask for something else; whatever making refuses
     *     with
     */
    public Made make(Optional<IdempotentRequest> request, Supplier<String> make) {
        return request.map(keyed -> once(keyed, make)).orElseGet(() -> Made.now(make.get()));
    }

    private Made once(IdempotentRequest request, Supplier<String> make) {
        return transactions.execute(status -> {
            UUID run = ids.next();
            if (!records.claim(request, run, settings, true)) {
                return Made.before(madeBefore(request));
            }
            String id = make.get();
            records.complete(request, run, new KeptAnswer(CREATED, id, ""));
            return Made.now(id);
        });
    }

    private String madeBefore(IdempotentRequest request) {
        return records.find(request, settings)
                .filter(known -> {
                    if (!known.fingerprint().equals(request.fingerprint())) {
                        throw Refusal.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
                    }
                    return known.done();
                })
                .map(known -> known.answer().location())
                .orElseThrow(() -> Refusal.of(CommonProblem.IN_PROGRESS));
    }
}
