package io.hanjul.payment;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes webhooks that were settled long ago, some at a time. */
@Component
class ForgetWebhooks {

    private final WebhookTable webhooks;
    private final TransactionTemplate transactions;
    private final WebhookSettings settings;

    ForgetWebhooks(WebhookTable webhooks, TransactionTemplate transactions, WebhookSettings settings) {
        this.webhooks = webhooks;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** Goes on until no old one is left. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    void forget() {
        int gone;
        do {
            gone = transactions.execute(status -> webhooks.forget(settings.kept(), settings.batch()));
        } while (gone == settings.batch());
    }
}
