package io.hanjul.idempotency;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keys of requests that failed while the database was away or out of breath, so that they could not be given free.
 * That is done as soon as it answers again; nobody is told IN_PROGRESS until the lease of something that does not run
 * any more has run out. What does not fit in is left to its lease.
 */
@Component
class ForgetLater {

    private static final int MOST = 10_000;

    private final Queue<Held> held = new LinkedBlockingQueue<>(MOST);
    private final IdempotencyTable records;
    private final TransactionTemplate transactions;

    ForgetLater(IdempotencyTable records, TransactionTemplate transactions) {
        this.records = records;
        this.transactions = transactions;
    }

    private record Held(IdempotentRequest request, UUID run) {}

    void add(IdempotentRequest request, UUID run) {
        held.offer(new Held(request, run));
    }

    @Scheduled(fixedDelay = 500)
    void forget() {
        for (Held next = held.peek(); next != null; next = held.peek()) {
            Held known = next;
            try {
                transactions.executeWithoutResult(status -> records.forget(known.request(), known.run()));
            } catch (DataAccessException | TransactionException e) {
                return;
            }
            held.remove(known);
        }
    }
}
