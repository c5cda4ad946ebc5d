package io.hanjul.catalog;

import io.hanjul.ids.SaleId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What this node knows of sales from memory: all of it is read anew again and again, and what the node does itself is
 * known at once. Nothing counts before it is committed, and no reading undoes what was done after it had begun.
 *
 * @param <V> what is known of a sale
 */
final class KnownSales<V> {

    private volatile Map<SaleId, V> bySale = new ConcurrentHashMap<>();

    /** How much was heard and learnt; guarded by this. */
    private long changes;

    /** What is known of the sale; {@code null} when nothing is. */
    @Nullable V of(SaleId sale) {
        return bySale.get(sale);
    }

    /** What this node does: it counts as soon as it is committed, and at once outside of a transaction. */
    void heard(SaleId sale, V what) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            take(sale, what);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                take(sale, what);
            }
        });
    }

    private synchronized void take(SaleId sale, V what) {
        changes++;
        bySale.put(sale, what);
    }

    /** What was read of a single sale: it counts where nothing is known yet, and changes nothing that is. */
    synchronized void learnt(SaleId sale, V what) {
        if (bySale.putIfAbsent(sale, what) == null) {
            changes++;
        }
    }

    /** Reads everything anew. What comes may be older than what was heard meanwhile; then the next reading counts. */
    void read(Supplier<Map<SaleId, V>> store) {
        long before = changes();
        replace(store.get(), before);
    }

    private synchronized long changes() {
        return changes;
    }

    private synchronized void replace(Map<SaleId, V> read, long before) {
        if (changes == before) {
            bySale = new ConcurrentHashMap<>(read);
        }
    }
}
