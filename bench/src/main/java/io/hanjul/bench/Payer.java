package io.hanjul.bench;

import io.hanjul.bench.process.Patience;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.SandboxCustomer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Pays for what somebody holds, at the gateway and then here, and remembers every promise.
 *
 * @param name in whose name there are complaints
 * @param keys a new one for each request
 * @param told of each payment's order before it is confirmed
 * @param promises gets every promise
 * @param asking asks until there is an answer
 * @param paying the same from the confirmation on, where somebody may go away instead
 */
record Payer(
        String name,
        Supplier<String> keys,
        Consumer<String> told,
        Promises promises,
        Insistent asking,
        Insistent paying) {

    private static final Set<String> DECIDED = Set.of("DONE", "ABORTED", "EXPIRED", "CANCELED");
    private static final Set<String> TOO_LATE = Set.of("HOLD_ENDED");
    private static final Set<String> REFUSED =
            Set.of("HOLD_ENDED", "PAYMENT_RUNNING", "PAYMENT_DECLINED", "PAID_TOO_LATE");
    private static final Duration PAUSE = Duration.ofMillis(200);

    /**
     * What was approved at the gateway.
     *
     * @param path of the payment
     * @param orderId its order
     * @param approval what the browser brings back
     */
    record Approved(String path, String orderId, Map<String, Object> approval) {}

    /** The booking of what is held, once it is paid for; empty when it could not be had any more. */
    Optional<String> pays(Api api, String hold) {
        return approves(api, hold).flatMap(approved -> booked(confirms(api, approved)));
    }

    /** Opens a payment and approves it at the gateway; empty when the hold has ended. */
    Optional<Approved> approves(Api api, String hold) {
        Answer payment = opens(api, hold);
        if (payment.status() != 201) {
            complainUnless(TOO_LATE, payment);
            return Optional.empty();
        }
        return Optional.of(new Approved(
                "/v1/payments/" + payment.text("id"), payment.text("orderId"), approval(api, hold, payment)));
    }

    /** What came of it in the end. */
    Answer confirms(Api api, Approved approved) {
        told.accept(approved.orderId());
        Api keyed = api.withKey(keys.get());
        Answer confirmed = paying.ask(() -> keyed.post(approved.path() + "/confirm", approved.approval()));
        if (confirmed.status() != 202) {
            return confirmed;
        }
        promises.undecided();
        return outcome(api, approved.path());
    }

    /** The booking that an answer to a confirmation promises; complains of an answer that nobody may be given. */
    Optional<String> booked(Answer confirmed) {
        String booking = confirmed.body().path("bookingId").asString("");
        if (!booking.isEmpty()) {
            promises.booking(booking);
            return Optional.of(booking);
        }
        if (!confirmed.body().has("state")) {
            complainUnless(REFUSED, confirmed);
        }
        return Optional.empty();
    }

    /** Whoever is told something else than what a guest may be told complains. */
    void complainUnless(Set<String> usual, Answer answer) {
        if (!usual.contains(answer.code())) {
            promises.complaint(
                    name + " was told " + answer.status() + " " + answer.raw().body());
        }
    }

    private Answer outcome(Api api, String path) {
        while (true) {
            Answer answer = paying.ask(() -> api.get(path));
            if (DECIDED.contains(answer.body().path("state").asString(""))) {
                return answer;
            }
            Patience.pass(PAUSE);
        }
    }

    /** Presses "approve" at the gateway; when its page is gone, asks the shop where it is now. */
    private Map<String, Object> approval(Api api, String hold, Answer opened) {
        Answer payment = opened;
        while (true) {
            try {
                return pressApprove(payment.expecting(201));
            } catch (UncheckedIOException e) {
                promises.repeat();
                Patience.pass(PAUSE);
                payment = opens(api, hold);
            }
        }
    }

    private Answer opens(Api api, String hold) {
        Api keyed = api.withKey(keys.get());
        return asking.ask(() -> keyed.post("/v1/holds/" + hold + "/payments", Map.of()));
    }

    private static Map<String, Object> pressApprove(Answer payment) {
        String gateway = payment.text("checkoutUrl").replaceFirst("/checkout\\?.*", "");
        long amount = payment.body().get("amount").get("amount").asLong();
        Map<String, String> handedOver = new SandboxCustomer(gateway).press("approve", payment.text("orderId"), amount);
        return Map.of(
                "paymentKey", handedOver.get("paymentKey"),
                "orderId", handedOver.get("orderId"),
                "amount", Map.of("amount", amount, "currency", "KRW"));
    }
}
