package io.hanjul.sandbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes charges and errors as Toss Payments does (API 2022-11-16). What a card payment lacks is null. */
final class WireFormat {

    private static final DateTimeFormatter SEOUL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(ZoneId.of("Asia/Seoul"));
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneId.of("Asia/Seoul"));
    private static final List<String> ABSENT = List.of(
            "virtualAccount",
            "transfer",
            "mobilePhone",
            "giftCertificate",
            "cashReceipt",
            "discount",
            "easyPay",
            "metadata",
            "receipt",
            "checkout");

    private static final String NOT_APPROVED = "00000000";
    private static final long APPROVAL_NUMBERS = 100_000_000;

    /** Shares no divisor with the count of numbers, so all of them come before one comes again. */
    private static final long APPROVAL_STEP = 61_803_399;

    private final JsonMapper json;

    WireFormat(JsonMapper json) {
        this.json = json;
    }

    /**
     * The Payment object.
     *
     * @param ordinal of the charge in the ledger; from it comes the number of the approval
     */
    String payment(Charge charge, int ordinal) {
        Charge.Order order = charge.order();
        boolean charged = charge.status().charged();
        long supplied = Math.round(order.amount() / 1.1);
        var payment = new LinkedHashMap<String, @Nullable Object>();
        payment.put("version", "2022-11-16");
        payment.put("paymentKey", charge.paymentKey());
        payment.put("type", "NORMAL");
        payment.put("orderId", order.orderId());
        payment.put("orderName", order.orderName());
        payment.put("mId", order.account().isEmpty() ? "hanjul_sandbox" : order.account());
        payment.put("currency", order.currency());
        payment.put("method", "카드");
        payment.put("totalAmount", order.amount());
        payment.put("balanceAmount", charged ? charge.balance() : order.amount());
        payment.put("suppliedAmount", supplied);
        payment.put("vat", order.amount() - supplied);
        payment.put("taxFreeAmount", 0);
        payment.put("taxExemptionAmount", 0);
        payment.put("status", charge.status());
        payment.put("requestedAt", time(charge.requestedAt()));
        payment.put("approvedAt", charged ? time(charge.approvedAt()) : null);
        payment.put("useEscrow", false);
        payment.put("cultureExpense", false);
        payment.put("country", "KR");
        payment.put("secret", null);
        payment.put("isPartialCancelable", true);
        payment.put("lastTransactionKey", lastTransactionOf(charge));
        payment.put("card", cardOf(order, charged ? approvalNumber(ordinal) : NOT_APPROVED));
        payment.put("cancels", charge.cancels().isEmpty() ? null : cancelsOf(charge));
        payment.put("failure", failureOf(charge));
        ABSENT.forEach(name -> payment.put(name, null));
        return json.writeValueAsString(payment);
    }

    /** The news that a payment has become something else; its time is local and without a zone. */
    String statusChanged(String payment, Instant now) {
        return "{\"eventType\":\"PAYMENT_STATUS_CHANGED\",\"createdAt\":\"%s\",\"data\":%s}"
                .formatted(LOCAL.format(now), payment);
    }

    /** An error answer. */
    Answer refusal(SandboxError error, boolean english) {
        return refusal(error.status(), error.name(), error.message(english));
    }

    /** The error that a test code asked for. */
    Answer forced(String code, boolean english) {
        String message = english ? "Asked for by " + TestCodes.HEADER + "." : "테스트 코드가 요청한 오류입니다.";
        return refusal(TestCodes.statusOf(code).orElseThrow(), code, message);
    }

    private Answer refusal(int status, String code, String message) {
        var error = new LinkedHashMap<String, Object>();
        error.put("code", code);
        error.put("message", message);
        return Answer.json(status, json.writeValueAsString(error));
    }

    /** What the judge reads: for each charge what was taken and what is left of it. */
    String ledger(List<Charge> charges) {
        return json.writeValueAsString(
                Map.of("items", charges.stream().map(WireFormat::lineOf).toList()));
    }

    private record LedgerLine(
            String orderId,
            String paymentKey,
            ChargeStatus status,
            long totalAmount,
            long balanceAmount,
            String account) {}

    private static LedgerLine lineOf(Charge charge) {
        Charge.Order order = charge.order();
        return new LedgerLine(
                order.orderId(),
                charge.paymentKey(),
                charge.status(),
                order.amount(),
                charge.balance(),
                order.account());
    }

    /** Eight digits that are no other approval's, and do not follow each other, as a card company's do not. */
    static String approvalNumber(int ordinal) {
        return String.format(Locale.ROOT, "%08d", ordinal * APPROVAL_STEP % APPROVAL_NUMBERS);
    }

    private static Map<String, Object> cardOf(Charge.Order order, String approvalNumber) {
        var card = new LinkedHashMap<String, Object>();
        card.put("amount", order.amount());
        card.put("issuerCode", "11");
        card.put("acquirerCode", "11");
        card.put("number", "94100012****789*");
        card.put("installmentPlanMonths", 0);
        card.put("approveNo", approvalNumber);
        card.put("useCardPoint", false);
        card.put("cardType", "신용");
        card.put("ownerType", "개인");
        card.put("acquireStatus", "READY");
        card.put("isInterestFree", false);
        return card;
    }

    private static List<Map<String, Object>> cancelsOf(Charge charge) {
        return charge.cancels().stream().map(WireFormat::cancelOf).toList();
    }

    private static Map<String, Object> cancelOf(Charge.Cancel cancel) {
        var cancelled = new LinkedHashMap<String, Object>();
        cancelled.put("cancelAmount", cancel.amount());
        cancelled.put("cancelReason", cancel.reason());
        cancelled.put("taxFreeAmount", 0);
        cancelled.put("refundableAmount", cancel.balanceAfter());
        cancelled.put("canceledAt", time(cancel.at()));
        cancelled.put("transactionKey", cancel.transactionKey());
        cancelled.put("cancelStatus", "DONE");
        return cancelled;
    }

    private static @Nullable Map<String, Object> failureOf(Charge charge) {
        if (charge.failure().isEmpty()) {
            return null;
        }
        String message = SandboxError.valueOf(charge.failure()).message(false);
        return Map.of("code", charge.failure(), "message", message);
    }

    private static @Nullable String lastTransactionOf(Charge charge) {
        if (!charge.cancels().isEmpty()) {
            return charge.cancels().getLast().transactionKey();
        }
        return charge.status().charged() ? charge.paymentKey() : null;
    }

    /** As Toss Payments writes times: in Seoul, to the second, with the offset. */
    static String time(Instant instant) {
        return SEOUL.format(instant);
    }
}
