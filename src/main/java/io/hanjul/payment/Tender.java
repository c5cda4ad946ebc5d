package io.hanjul.payment;

/**
 * What a payer brings from a checkout.
 *
 * @param orderId order number that the checkout was for
 * @param paymentKey the gateway's key of it, 1 to 200 characters
 */
public record Tender(String orderId, String paymentKey) {}
