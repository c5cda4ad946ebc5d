package io.hanjul.payment;

import java.util.List;
import java.util.Set;

/**
 * What an error of Toss Payments means for us. It is the code that tells, hardly ever the HTTP status: declines come
 * as 400 and as 403, and so do mistakes of our own.
 */
enum TossCode {
    /** Final for this attempt; the payer can try another way. */
    DECLINED,
    /** The same request is running or there are too many: ask again with the same key. */
    BUSY,
    /** A trouble that the gateway calls temporary; it may have taken effect, so look before anything else. */
    TEMPORARY,
    /** It happened before: look what came of it. */
    ALREADY_DONE,
    /** The gateway knows no such payment. */
    NOT_FOUND,
    /** There is nothing that could be cancelled. */
    NOT_CANCELABLE,
    /** Nobody knows. */
    UNKNOWN,
    /** Our fault: an operator must look, and repeating does not help. */
    MISUSED;

    private static final Set<String> BUSY_CODES =
            Set.of("IDEMPOTENT_REQUEST_PROCESSING", "FORBIDDEN_CONSECUTIVE_REQUEST");
    private static final Set<String> TEMPORARY_CODES = Set.of("PROVIDER_ERROR", "CARD_PROCESSING_ERROR");
    private static final Set<String> DONE_CODES =
            Set.of("ALREADY_PROCESSED_PAYMENT", "ALREADY_CANCELED_PAYMENT", "ALREADY_REFUND_PAYMENT");
    private static final Set<String> NOT_CANCELABLE_CODES =
            Set.of("NOT_CANCELABLE_PAYMENT", "NOT_CANCELABLE_AMOUNT", "NOT_CANCELABLE_PAYMENT_FOR_DORMANT_USER");
    private static final Set<String> OUR_FAULT = Set.of(
            "UNAUTHORIZED_KEY",
            "INCORRECT_BASIC_AUTH_FORMAT",
            "INVALID_REQUEST",
            "INVALID_API_KEY",
            "INVALID_IDEMPOTENCY_KEY",
            "UNAPPROVED_ORDER_ID",
            "NOT_FOUND_TERMINAL_ID",
            "NOT_REGISTERED_BUSINESS",
            "INVALID_UNREGISTERED_SUBMALL");

    /** Whole families of codes with which a card, an account or the gateway says no to this attempt. */
    private static final List<String> DECLINES =
            List.of("REJECT_", "INVALID_", "EXCEED_", "NOT_SUPPORTED_", "NOT_ALLOWED_");

    private static final Set<String> DECLINE_CODES = Set.of(
            "BELOW_MINIMUM_AMOUNT",
            "RESTRICTED_TRANSFER_ACCOUNT",
            "NOT_AVAILABLE_PAYMENT",
            "NOT_AVAILABLE_BANK",
            "FORBIDDEN_REQUEST",
            "FORBIDDEN_BANK_REFUND_REQUEST",
            "FDS_ERROR",
            "REFUND_REJECTED",
            "NOT_FOUND_PAYMENT_SESSION");

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    /**
     * The meaning of an error.
     *
     * @param status HTTP status, 400 to 599
     * @param code the member {@code code} of the body; empty when the body is not theirs
     */
    static TossCode of(int status, String code) {
        if (status == TOO_MANY_REQUESTS || BUSY_CODES.contains(code)) {
            return BUSY;
        }
        if (status >= SERVER_ERROR || code.isEmpty() || code.equals("UNKNOWN_PAYMENT_ERROR")) {
            return UNKNOWN;
        }
        if (TEMPORARY_CODES.contains(code)) {
            return TEMPORARY;
        }
        return finalMeaningOf(code);
    }

    private static TossCode finalMeaningOf(String code) {
        if (DONE_CODES.contains(code)) {
            return ALREADY_DONE;
        }
        if (code.equals("NOT_FOUND_PAYMENT")) {
            return NOT_FOUND;
        }
        if (NOT_CANCELABLE_CODES.contains(code)) {
            return NOT_CANCELABLE;
        }
        if (OUR_FAULT.contains(code)) {
            return MISUSED;
        }
        return isDecline(code) ? DECLINED : UNKNOWN;
    }

    /** What nobody documented is no decline: it is looked up, and within seconds the order tells. */
    private static boolean isDecline(String code) {
        return DECLINE_CODES.contains(code) || DECLINES.stream().anyMatch(code::startsWith);
    }
}
