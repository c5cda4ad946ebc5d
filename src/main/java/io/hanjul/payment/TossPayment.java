package io.hanjul.payment;

import io.hanjul.ids.Money;
import tools.jackson.databind.JsonNode;

/** Reads the Payment object of Toss Payments. Pure. */
final class TossPayment {

    private TossPayment() {}

    /** What the object says. A payment is given back when nothing is left of it, whatever its status is called. */
    static GatewayOutcome outcomeOf(JsonNode payment) {
        String status = payment.path("status").asString("");
        return switch (status) {
            case "DONE" -> approved(payment);
            case "CANCELED", "PARTIAL_CANCELED" ->
                payment.path("balanceAmount").asLong(-1) == 0 ? new GatewayOutcome.Cancelled() : approved(payment);
            case "READY", "IN_PROGRESS", "WAITING_FOR_DEPOSIT" -> new GatewayOutcome.InFlight();
            case "ABORTED", "EXPIRED" ->
                new GatewayOutcome.Declined(
                        payment.at("/failure/code").asString(status),
                        payment.at("/failure/message").asString(""));
            default -> new GatewayOutcome.Unknown("status «" + status + "»");
        };
    }

    private static GatewayOutcome approved(JsonNode payment) {
        String key = payment.path("paymentKey").asString("");
        long amount = payment.path("totalAmount").asLong(-1);
        String currency = payment.path("currency").asString("");
        if (key.isEmpty() || amount < 0 || currency.isEmpty()) {
            return new GatewayOutcome.Unknown("an approval without key, amount or currency");
        }
        long balance = payment.path("balanceAmount").asLong(amount);
        return new GatewayOutcome.Approved(key, new Money(amount, currency), balance, TossApproval.of(payment));
    }
}
