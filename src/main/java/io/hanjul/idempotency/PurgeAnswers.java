package io.hanjul.idempotency;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes answers that are no longer repeated. Tidiness only: a claim overwrites them anyway. */
@Component
class PurgeAnswers {

    private static final int AT_ONCE = 1_000;

    private final OutdatedAnswerTable records;
    private final TransactionTemplate transactions;
    private final IdempotencySettings settings;

    PurgeAnswers(OutdatedAnswerTable records, TransactionTemplate transactions, IdempotencySettings settings) {
        this.records = records;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** Works in batches, each a transaction of its own, until a batch is not full. */
    @Scheduled(fixedDelay = 10, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void purge() {
        int purged;
        do {
            purged = purgeBatch();
        } while (purged == AT_ONCE);
    }

    private int purgeBatch() {
        Integer purged = transactions.execute(status -> records.purge(settings.keep(), AT_ONCE));
        return purged == null ? 0 : purged;
    }
}
