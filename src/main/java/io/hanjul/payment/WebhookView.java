package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import io.hanjul.ids.WebhookId;
import java.time.Instant;

/**
 * A webhook as the log shows it.
 *
 * @param id webhook
 * @param payment whose news it was
 * @param status what it claimed
 * @param times how often it came
 * @param outcome what came of it
 * @param tries how often it was looked into
 * @param receivedAt when it came first
 */
public record WebhookView(
        WebhookId id,
        PaymentId payment,
        WebhookHint.Status status,
        int times,
        WebhookOutcome outcome,
        int tries,
        Instant receivedAt) {}
