package io.hanjul.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Errors that a shop can ask for with the header {@code TossPayments-Test-Code}: the listed errors of confirming and
 * cancelling, by HTTP status.
 */
final class TestCodes {

    static final String HEADER = "TossPayments-Test-Code";

    private static final Map<Integer, Set<String>> CODES = Map.of(
            400,
                    Set.of(
                            "ALREADY_PROCESSED_PAYMENT",
                            "PROVIDER_ERROR",
                            "EXCEED_MAX_CARD_INSTALLMENT_PLAN",
                            "INVALID_REQUEST",
                            "INVALID_API_KEY",
                            "INVALID_REJECT_CARD",
                            "BELOW_MINIMUM_AMOUNT",
                            "INVALID_CARD_EXPIRATION",
                            "INVALID_STOPPED_CARD",
                            "EXCEED_MAX_DAILY_PAYMENT_COUNT",
                            "INVALID_CARD_INSTALLMENT_PLAN",
                            "EXCEED_MAX_PAYMENT_AMOUNT",
                            "INVALID_CARD_LOST_OR_STOLEN",
                            "INVALID_CARD_NUMBER",
                            "CARD_PROCESSING_ERROR",
                            "EXCEED_MAX_AMOUNT",
                            "NOT_AVAILABLE_PAYMENT",
                            "UNAPPROVED_ORDER_ID",
                            "ALREADY_CANCELED_PAYMENT",
                            "NOT_MATCHES_REFUNDABLE_AMOUNT",
                            "REFUND_REJECTED",
                            "ALREADY_REFUND_PAYMENT"),
            401, Set.of("UNAUTHORIZED_KEY"),
            403,
                    Set.of(
                            "REJECT_ACCOUNT_PAYMENT",
                            "REJECT_CARD_PAYMENT",
                            "REJECT_CARD_COMPANY",
                            "FORBIDDEN_REQUEST",
                            "EXCEED_MAX_AUTH_COUNT",
                            "EXCEED_MAX_ONE_DAY_AMOUNT",
                            "INVALID_PASSWORD",
                            "INCORRECT_BASIC_AUTH_FORMAT",
                            "FDS_ERROR",
                            "NOT_CANCELABLE_AMOUNT",
                            "NOT_CANCELABLE_PAYMENT",
                            "FORBIDDEN_CONSECUTIVE_REQUEST",
                            "EXCEED_MAX_REFUND_DUE",
                            "NOT_ALLOWED_PARTIAL_REFUND"),
            404, Set.of("NOT_FOUND_PAYMENT", "NOT_FOUND_PAYMENT_SESSION"),
            409, Set.of("IDEMPOTENT_REQUEST_PROCESSING"),
            429, Set.of("TOO_MANY_REQUESTS"),
            500,
                    Set.of(
                            "FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING",
                            "FAILED_INTERNAL_SYSTEM_PROCESSING",
                            "UNKNOWN_PAYMENT_ERROR",
                            "FAILED_REFUND_PROCESS",
                            "COMMON_ERROR"));

    private TestCodes() {}

    /** The HTTP status of a code; empty when the code is none of them. */
    static Optional<Integer> statusOf(String code) {
        return CODES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
