package io.hanjul.payment;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.WebhookId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The inbox of what gateways tell of their own accord: stored once and answered at once; {@code LookIntoWebhooks} sees
 * what is true of it.
 */
@Service
public class Webhooks {

    /** What we ourselves have noted is kept, however much others send. */
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final WebhookTable webhooks;
    private final WebhookSettings settings;
    private final IdSource ids;
    private final MeterRegistry meters;

    Webhooks(WebhookTable webhooks, WebhookSettings settings, IdSource ids, MeterRegistry meters) {
        this.webhooks = webhooks;
        this.settings = settings;
        this.ids = ids;
        this.meters = meters;
    }

    /** What was done with a webhook. */
    public enum Receipt {
        /** It is new and stored. */
        STORED,
        /** It came before. */
        REPEATED,
        /** It is of no use: about no payment of ours, of another kind, or one of too many. */
        LEFT
    }

    /** Takes a webhook in; the same transmission again only counts. */
    @Transactional
    public Receipt take(WebhookHint hint) {
        Optional<Integer> times = webhooks.store(new WebhookId(ids.next()), hint, settings.perPayment());
        return count(
                times.map(many -> many == 1 ? Receipt.STORED : Receipt.REPEATED).orElse(Receipt.LEFT));
    }

    /** Has a closer look taken at money that the gateway seems to have for an order of ours, and our books have not. */
    void doubt(UUID order, String mark, long balance) {
        var hint = new WebhookHint(order, mark, WebhookHint.Status.DONE, OptionalLong.of(balance));
        webhooks.store(new WebhookId(ids.next()), hint, NO_LIMIT);
    }

    /** Counts one that names nothing that could be looked into. */
    public Receipt leave() {
        return count(Receipt.LEFT);
    }

    private Receipt count(Receipt receipt) {
        meters.counter("hanjul.payment.webhooks", "receipt", receipt.name()).increment();
        return receipt;
    }

    /**
     * Newest first.
     *
     * @param outcome only of this one; empty for all
     * @param before only those whose id is smaller
     * @param limit most of them
     */
    public List<WebhookView> page(Optional<WebhookOutcome> outcome, UUID before, int limit) {
        return webhooks.page(outcome.map(WebhookOutcome::name).orElse(""), before, limit);
    }
}
