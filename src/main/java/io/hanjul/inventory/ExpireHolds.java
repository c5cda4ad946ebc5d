package io.hanjul.inventory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tidies up each second. Nothing depends on it but tidiness: a run-out hold is claimable without it. */
@Component
class ExpireHolds {

    private final Holds holds;
    private final StockTable stock;
    private final TransactionTemplate transaction;
    private final InventorySettings settings;

    ExpireHolds(Holds holds, StockTable stock, TransactionTemplate transaction, InventorySettings settings) {
        this.holds = holds;
        this.stock = stock;
        this.transaction = transaction;
        this.settings = settings;
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        int swept;
        do {
            swept = holds.expireDue();
        } while (swept == settings.sweepMax());
    }

    @Scheduled(fixedDelay = 60_000)
    void forgetOldChanges() {
        transaction.executeWithoutResult(status -> stock.forgetChanges(settings.changesKept()));
    }
}
