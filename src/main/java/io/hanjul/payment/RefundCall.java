package io.hanjul.payment;

import io.hanjul.ids.Money;

/**
 * Money to be asked back of the gateway. It names what must be left of the payment before, so that a call whose
 * answer was lost does nothing when it is made again, under whatever key.
 *
 * @param paymentKey the gateway's key of the payment
 * @param orderId our order number there
 * @param amount to be given back
 * @param before what is left of the payment until then, minor units
 * @param reason for the payer's statement
 * @param key idempotency key of this call
 */
record RefundCall(String paymentKey, String orderId, Money amount, long before, String reason, String key) {

    /** What is left afterwards. */
    long after() {
        return before - amount.amount();
    }
}
