package io.hanjul.payment;

import java.time.Instant;
import java.util.Optional;

/**
 * What the gateway told of a payment that it took, for the payer's receipt.
 *
 * @param method how it was paid
 * @param instrument the card's number as the gateway masked it, or the name of a wallet; empty when it did not say
 * @param number the approval's number; empty when it did not say, or said zeros only, as gateways do where none is due
 * @param at when it was approved; empty when it did not say
 */
public record Approval(Method method, String instrument, String number, Optional<Instant> at) {

    /** An approval; a number of zeros stands for none. */
    public Approval {
        number = number.matches("0+") ? "" : number;
    }

    /** Nothing was told. */
    static final Approval UNTOLD = new Approval(Method.UNKNOWN, "", "", Optional.empty());

    /** Ways to pay. */
    public enum Method {
        CARD,
        EASY_PAY,
        TRANSFER,
        VIRTUAL_ACCOUNT,
        PHONE,
        GIFT_CARD,
        /** Told, and none of these. */
        OTHER,
        /** Not told. */
        UNKNOWN
    }
}
