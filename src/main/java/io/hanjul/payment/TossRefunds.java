package io.hanjul.payment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Money back at Toss Payments. It gives back what it is asked for only as long as the balance is the one that we name
 * ({@code refundableAmount}); when it is not, or something else is in the way, the balance itself says what happened.
 */
@Component
class TossRefunds {

    private static final String OTHER_BALANCE = "NOT_MATCHES_REFUNDABLE_AMOUNT";

    private final TossHttp http;

    TossRefunds(TossHttp http) {
        this.http = http;
    }

    RefundAnswer giveBack(RefundCall call) {
        try {
            TossHttp.Reply reply = http.post("/v1/payments/{key}/cancel", call.paymentKey(), bodyOf(call), call.key());
            return reply.ok() ? balanceIn(reply) : failed(reply, call);
        } catch (RestClientException e) {
            return new RefundAnswer.Undecided(String.valueOf(e.getMessage()), TossHttp.hearingOf(e));
        }
    }

    /** All that is left is asked for without an amount, which methods that cannot be given back in parts take too. */
    private static Map<String, Object> bodyOf(RefundCall call) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("cancelReason", call.reason());
        if (call.after() > 0) {
            body.put("cancelAmount", call.amount().amount());
        }
        body.put("refundableAmount", call.before());
        return body;
    }

    private RefundAnswer failed(TossHttp.Reply reply, RefundCall call) {
        if (reply.code().equals(OTHER_BALANCE)) {
            return lookedUp(call);
        }
        return switch (reply.meaning()) {
            case ALREADY_DONE -> lookedUp(call);
            case DECLINED, NOT_CANCELABLE -> new RefundAnswer.Refused(reply.code());
            case NOT_FOUND, BUSY, TEMPORARY, MISUSED -> undecided(reply, Hearing.ANSWERED);
            case UNKNOWN -> undecided(reply, Hearing.SILENT);
        };
    }

    private RefundAnswer lookedUp(RefundCall call) {
        TossHttp.Reply found = http.get("/v1/payments/orders/{order}", call.orderId());
        return found.ok() ? balanceIn(found) : undecided(found, Hearing.SILENT);
    }

    private static RefundAnswer undecided(TossHttp.Reply reply, Hearing hearing) {
        return new RefundAnswer.Undecided("HTTP " + reply.status() + " " + reply.code(), hearing);
    }

    private static RefundAnswer balanceIn(TossHttp.Reply reply) {
        long balance = reply.body().path("balanceAmount").asLong(-1);
        return balance < 0
                ? new RefundAnswer.Undecided("an answer without a balance", Hearing.SILENT)
                : new RefundAnswer.Left(balance);
    }
}
