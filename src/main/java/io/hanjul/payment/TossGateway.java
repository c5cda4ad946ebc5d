package io.hanjul.payment;

import io.hanjul.secrets.GatewayAccount;
import io.hanjul.secrets.Secrets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/**
 * Toss Payments, and the sandbox that speaks like it. Idempotency at Toss does not look at the body and repeats errors
 * too; so each attempt has a key of its own, and what an error means is asked, not tried again.
 */
@Component
class TossGateway implements PaymentGateway {

    /** What the secret keys of Toss Payments that move no money begin with; the sandbox has such keys too. */
    private static final String TEST_KEY = "test_";

    private final String account;
    private final String clientKey;
    private final TossHttp http;
    private final TossRefunds refunds;
    private final TossBooks books;
    private final boolean test;

    @Autowired
    TossGateway(TossHttp http, TossRefunds refunds, TossBooks books, Secrets secrets) {
        this.account = "";
        this.clientKey = "";
        this.http = http;
        this.refunds = refunds;
        this.books = books;
        this.test = secrets.gatewaySecretKey().startsWith(TEST_KEY);
    }

    /** At another account. */
    TossGateway(String name, GatewayAccount account, TossHttp http) {
        this.account = name;
        this.clientKey = account.clientKey();
        this.http = http;
        this.refunds = new TossRefunds(http);
        this.books = new TossBooks(http);
        this.test = account.isTest();
    }

    /** A call that gives a reply or throws {@link RestClientException} when none came. */
    private interface Call {
        TossHttp.Reply send();
    }

    /** What a reply means for the operation that was asked for. */
    private interface Reading {
        GatewayOutcome of(TossHttp.Reply reply);
    }

    @Override
    public String name() {
        return account.isEmpty() ? "toss" : "toss:" + account;
    }

    @Override
    public String account() {
        return account;
    }

    @Override
    public String clientKey() {
        return clientKey;
    }

    @Override
    public boolean isTest() {
        return test;
    }

    @Override
    public GatewayOutcome confirm(PaymentAttempt attempt) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("paymentKey", attempt.paymentKey());
        body.put("orderId", attempt.orderId());
        body.put("amount", attempt.amount().amount());
        return ask(
                () -> http.post("/v1/payments/confirm", "", body, "confirm:" + attempt.id()),
                reply -> reply.ok() ? approvalOf(reply, attempt) : confirmFailed(reply, attempt));
    }

    private static GatewayOutcome approvalOf(TossHttp.Reply reply, PaymentAttempt attempt) {
        boolean ours = reply.body().path("orderId").asString("").equals(attempt.orderId());
        return ours ? TossPayment.outcomeOf(reply.body()) : new GatewayOutcome.Unknown("answer about another order");
    }

    private GatewayOutcome confirmFailed(TossHttp.Reply reply, PaymentAttempt attempt) {
        return switch (reply.meaning()) {
            case DECLINED, NOT_FOUND, NOT_CANCELABLE -> declined(reply);
            case BUSY -> new GatewayOutcome.InFlight();
            case TEMPORARY -> lookAgain(attempt, declined(reply));
            case ALREADY_DONE -> lookAgain(attempt, new GatewayOutcome.Unknown(reply.code()));
            case UNKNOWN -> unknown(reply);
            case MISUSED -> misused(reply);
        };
    }

    /** Asks what is known of the order; when it is undecided there, the given outcome stands. */
    private GatewayOutcome lookAgain(PaymentAttempt attempt, GatewayOutcome otherwise) {
        GatewayOutcome found = find(attempt.orderId());
        if (found instanceof GatewayOutcome.NotSent away) {
            // The question was not sent; what it is about was.
            return new GatewayOutcome.Unknown(away.why());
        }
        return found.isUndecided() ? otherwise : found;
    }

    @Override
    public GatewayOutcome find(String orderId) {
        return ask(() -> http.get("/v1/payments/orders/{order}", orderId), reply -> {
            if (reply.ok()) {
                return TossPayment.outcomeOf(reply.body());
            }
            return reply.meaning() == TossCode.NOT_FOUND ? new GatewayOutcome.NotFound() : undecided(reply);
        });
    }

    @Override
    public GatewayBooks books(String orderId) {
        return books.of(orderId);
    }

    @Override
    public GatewayOutcome cancel(String paymentKey, String reason, String idempotencyKey) {
        return ask(
                () -> http.post(
                        "/v1/payments/{key}/cancel", paymentKey, Map.of("cancelReason", reason), idempotencyKey),
                reply -> reply.ok() ? cancellationOf(reply.body()) : cancelFailed(reply));
    }

    @Override
    public RefundAnswer giveBack(RefundCall call) {
        return refunds.giveBack(call);
    }

    /** A payment that was called off before money was taken ends as ABORTED, which is what a cancel wants. */
    private static GatewayOutcome cancellationOf(JsonNode payment) {
        return switch (TossPayment.outcomeOf(payment)) {
            case GatewayOutcome.Cancelled cancelled -> cancelled;
            case GatewayOutcome.Declined calledOff -> new GatewayOutcome.Cancelled();
            case GatewayOutcome other -> new GatewayOutcome.Unknown("cancelled, and yet " + other.label());
        };
    }

    private static GatewayOutcome cancelFailed(TossHttp.Reply reply) {
        return switch (reply.meaning()) {
            case ALREADY_DONE -> new GatewayOutcome.Cancelled();
            case NOT_FOUND -> new GatewayOutcome.NotFound();
            case DECLINED, NOT_CANCELABLE -> declined(reply);
            case BUSY, TEMPORARY, UNKNOWN, MISUSED -> undecided(reply);
        };
    }

    private static GatewayOutcome undecided(TossHttp.Reply reply) {
        return switch (reply.meaning()) {
            case BUSY -> new GatewayOutcome.InFlight();
            case MISUSED -> misused(reply);
            default -> unknown(reply);
        };
    }

    private static GatewayOutcome declined(TossHttp.Reply reply) {
        return new GatewayOutcome.Declined(reply.code(), reply.message());
    }

    private static GatewayOutcome misused(TossHttp.Reply reply) {
        return new GatewayOutcome.Misused(reply.code(), reply.message());
    }

    private static GatewayOutcome unknown(TossHttp.Reply reply) {
        return new GatewayOutcome.Unknown("HTTP " + reply.status() + " " + reply.code());
    }

    private static GatewayOutcome ask(Call call, Reading reading) {
        TossHttp.Reply reply;
        try {
            reply = call.send();
        } catch (RestClientException e) {
            String why = String.valueOf(e.getMessage());
            return TossHttp.hearingOf(e) == Hearing.UNSENT
                    ? new GatewayOutcome.NotSent(why)
                    : new GatewayOutcome.Unknown(why);
        }
        return reading.of(reply);
    }
}
