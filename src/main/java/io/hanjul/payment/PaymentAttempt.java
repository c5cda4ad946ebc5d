package io.hanjul.payment;

import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import java.util.UUID;

/**
 * One confirmation of one checkout.
 *
 * @param id also the idempotency key at the gateway, so that a repeated call is the same call
 * @param payment what it pays
 * @param account at the gateway; empty for the house's own
 * @param orderId our order number at the gateway
 * @param paymentKey the gateway's key of the checkout
 * @param amount what is to be taken
 * @param declined the code with which it ended before; empty while it can still lead to a payment
 */
public record PaymentAttempt(
        UUID id, PaymentId payment, String account, String orderId, String paymentKey, Money amount, String declined) {}
