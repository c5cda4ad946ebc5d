package io.hanjul.booking;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.payment.PaymentState;
import io.hanjul.payment.PaymentView;
import java.time.Instant;
import java.util.List;

/**
 * A payment as its guest sees it.
 *
 * @param id payment
 * @param holdId what it is for
 * @param orderId our order number at the gateway
 * @param earlierOrderIds numbers that are over there, since a checkout was called off; the oldest first, mostly none
 * @param orderName what the guest reads there
 * @param amount computed by the server
 * @param state its state
 * @param checkoutUrl where to pay; empty when there is nothing to pay any more
 * @param bookingId the booking that it led to, or empty
 * @param failureCode the gateway's code of the last decline, or empty
 * @param failureMessage the gateway's words for it, or empty
 * @param changedAt when it came to its state
 * @param refunds what was given back or is on its way; DONE without a booking is on its way
 */
public record PaymentDetails(
        PaymentId id,
        HoldId holdId,
        String orderId,
        List<String> earlierOrderIds,
        String orderName,
        Money amount,
        PaymentState state,
        String checkoutUrl,
        String bookingId,
        String failureCode,
        String failureMessage,
        Instant changedAt,
        List<PaymentView.Refund> refunds) {}
