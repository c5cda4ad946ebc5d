package io.hanjul.payment;

import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.RefundId;
import java.time.Instant;

/**
 * A refund as those see it who take the money.
 *
 * @param id refund
 * @param paymentId whose money it is
 * @param orderId order number at the gateway under which it was paid
 * @param amount how much goes back
 * @param state how far it has come
 * @param failureCode why the gateway refused it; empty when it did not
 * @param tries how often the gateway was asked
 * @param requestedAt since when it is on its way
 * @param changedAt when it came to its state
 */
public record RefundLine(
        RefundId id,
        PaymentId paymentId,
        String orderId,
        Money amount,
        PaymentView.Refund.State state,
        String failureCode,
        int tries,
        Instant requestedAt,
        Instant changedAt) {}
