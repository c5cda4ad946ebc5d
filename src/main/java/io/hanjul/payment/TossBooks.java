package io.hanjul.payment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Reads what Toss Payments has in its books of an order: what it took, when, and every amount that it gave back. */
@Component
class TossBooks {

    private static final Set<String> CHARGED = Set.of("DONE", "CANCELED", "PARTIAL_CANCELED");

    private final TossHttp http;

    TossBooks(TossHttp http) {
        this.http = http;
    }

    GatewayBooks of(String orderId) {
        try {
            TossHttp.Reply reply = http.get("/v1/payments/orders/{order}", orderId);
            if (reply.ok()) {
                return read(reply.body());
            }
            return reply.meaning() == TossCode.NOT_FOUND ? GatewayBooks.Told.nothing() : silent(reply);
        } catch (RestClientException e) {
            return new GatewayBooks.Silent(String.valueOf(e.getMessage()), TossHttp.hearingOf(e));
        }
    }

    private static GatewayBooks silent(TossHttp.Reply reply) {
        Hearing hearing = reply.meaning() == TossCode.UNKNOWN ? Hearing.SILENT : Hearing.ANSWERED;
        return new GatewayBooks.Silent("HTTP " + reply.status() + " " + reply.code(), hearing);
    }

    /** The Payment object; one that cannot be read is no answer, since half of it would look like a difference. */
    static GatewayBooks read(JsonNode payment) {
        if (!CHARGED.contains(payment.path("status").asString(""))) {
            return GatewayBooks.Told.nothing();
        }
        try {
            List<GatewayBooks.Return> returns = new ArrayList<>();
            for (JsonNode cancel : payment.path("cancels")) {
                if (cancel.path("cancelStatus").asString("DONE").equals("DONE")) {
                    returns.add(returnOf(cancel));
                }
            }
            returns.sort(Comparator.comparing(GatewayBooks.Return::at));
            return new GatewayBooks.Told(
                    payment.path("totalAmount").asLong(), Optional.of(timeOf(payment, "approvedAt")), returns);
        } catch (DateTimeParseException e) {
            return new GatewayBooks.Silent("a payment without a readable time", Hearing.ANSWERED);
        }
    }

    private static GatewayBooks.Return returnOf(JsonNode cancel) {
        return new GatewayBooks.Return(
                cancel.path("transactionKey").asString(""),
                cancel.path("cancelAmount").asLong(),
                timeOf(cancel, "canceledAt"));
    }

    private static Instant timeOf(JsonNode of, String name) {
        return OffsetDateTime.parse(of.path(name).asString("")).toInstant();
    }
}
