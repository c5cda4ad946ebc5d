package io.hanjul.payment;

import java.util.OptionalLong;
import java.util.UUID;

/**
 * What somebody who may be the gateway claims. Nothing follows from it but a closer look.
 *
 * @param order the order number of ours that it is about
 * @param transmission the sender's id of the message, the same when it is sent again; 1 to 100 characters
 * @param status what the payment is said to have become
 * @param balance what is said to be left of it, minor units; empty when that was not said
 */
public record WebhookHint(UUID order, String transmission, Status status, OptionalLong balance) {

    /** What a gateway tells of. */
    public enum Status {
        DONE,
        CANCELED,
        PARTIAL_CANCELED,
        ABORTED,
        EXPIRED;

        /** Whether money was taken at some time. */
        boolean paid() {
            return this == DONE || this == CANCELED || this == PARTIAL_CANCELED;
        }
    }

    /** What is said to be left of the money; empty when that does not follow. */
    OptionalLong left() {
        return status == Status.CANCELED ? OptionalLong.of(balance.orElse(0)) : balance;
    }
}
