package io.hanjul.sandbox;

import java.util.List;
import java.util.Objects;

/**
 * One line of the journal: a changed charge, the answer given and the news to tell, in one line so that none survives
 * without the others.
 *
 * @param charges the charge as it is from now on; none or one
 * @param answers the answer to be repeated for its idempotency key; none or one
 * @param webhooks news as they stand from now on; missing in journals of earlier versions
 */
record JournalEntry(List<Charge> charges, List<StoredAnswer> answers, List<Webhook> webhooks) {

    JournalEntry {
        webhooks = Objects.requireNonNullElse(webhooks, List.of());
    }

    static JournalEntry ofWebhooks(List<Webhook> webhooks) {
        return new JournalEntry(List.of(), List.of(), webhooks);
    }

    static JournalEntry ofCharge(Charge charge) {
        return new JournalEntry(List.of(charge), List.of(), List.of());
    }
}
