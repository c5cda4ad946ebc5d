package io.hanjul.booking.web;

import io.hanjul.booking.CheckoutStarts;
import io.hanjul.booking.Checkouts;
import io.hanjul.booking.PaymentDetails;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.idempotency.IdempotentTransactions;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.payment.PaymentState;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Payments: prepare, look, confirm. Each unsafe request runs once per {@code Idempotency-Key}. */
@RestController
class PaymentController {

    private final CheckoutStarts starts;
    private final Checkouts checkouts;
    private final IdempotentTransactions idempotency;
    private final PublicOrigin pages;

    PaymentController(
            CheckoutStarts starts, Checkouts checkouts, IdempotentTransactions idempotency, PublicOrigin pages) {
        this.starts = starts;
        this.checkouts = checkouts;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    /**
     * The amount is the server's.
     *
     * @param startsAt the start that the guest was shown; needed once it was changed since the hold was made
     */
    record NewPayment(@Nullable Instant startsAt) {}

    /**
     * What the gateway handed to the guest.
     *
     * @param paymentKey the gateway's key, 1 to 200 characters
     * @param orderId our order number
     * @param amount what the guest was shown there
     * @param startsAt the start that the guest was shown; needed once it was changed since the hold was made
     */
    record ConfirmPayment(
            @NotBlank @Size(max = 200) String paymentKey,
            @NotBlank @Size(max = 64) String orderId,
            @NotNull Money amount,
            @Nullable Instant startsAt) {}

    /** Prepares the payment of a hold; the answer says where to pay. */
    @PostMapping("/v1/holds/{hold}/payments")
    @Access(value = Access.Level.GUEST, rehearsal = true)
    ResponseEntity<PaymentDetails> start(
            Caller caller, @PathVariable HoldId hold, @RequestBody NewPayment body, HttpServletRequest request) {
        String page = pages.page("/checkout/" + hold);
        var back = new CheckoutStarts.Return(page + "/return", page + "/fail", LocaleContextHolder.getLocale());
        var wish = starts.prepare(caller, hold, Optional.ofNullable(body.startsAt()), back.locale());
        return idempotency.inOne(IdempotentRequest.of(request, caller.account(), body), () -> {
            PaymentDetails payment = starts.start(wish.get(), back);
            return ResponseEntity.created(URI.create("/v1/payments/" + payment.id()))
                    .body(payment);
        });
    }

    /** The caller's payments, newest first; only those in the states named, if any is. */
    @GetMapping("/v1/payments")
    @Access(Access.Level.GUEST)
    Page<PaymentDetails> list(
            Caller caller,
            @RequestParam(defaultValue = "") Set<PaymentState> state,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return checkouts.list(caller, state, PageRequest.of(cursor, limit));
    }

    /** The caller's payment as it is now. */
    @GetMapping("/v1/payments/{payment}")
    @Access(Access.Level.GUEST)
    PaymentDetails find(Caller caller, @PathVariable PaymentId payment) {
        return checkouts.find(caller, payment);
    }

    /** Confirms at the gateway and books: 200 with the booking, or 202 when the gateway has not said yet. */
    @PostMapping("/v1/payments/{payment}/confirm")
    @Access(value = Access.Level.GUEST, rehearsal = true)
    ResponseEntity<PaymentDetails> confirm(
            Caller caller,
            @PathVariable PaymentId payment,
            @Valid @RequestBody ConfirmPayment approved,
            HttpServletRequest request) {
        var confirmation = new Checkouts.Confirmation(
                approved.paymentKey(), approved.orderId(), approved.amount(), Optional.ofNullable(approved.startsAt()));
        IdempotentRequest once = IdempotentRequest.of(request, caller.account(), approved);
        try {
            return idempotency.around(
                    once,
                    () -> checkouts.begin(caller, payment, confirmation),
                    (attempt, keep) -> answer(
                            checkouts.finish(caller, attempt, confirmation, booked -> keep.accept(answer(booked)))));
        } catch (Refusal no) {
            if (!Checkouts.isOver(no)) {
                throw no;
            }
            return idempotency.inOne(once, () -> answer(checkouts.outcome(caller, payment, confirmation)));
        }
    }

    private static ResponseEntity<PaymentDetails> answer(PaymentDetails payment) {
        HttpStatus status = payment.bookingId().isEmpty() ? HttpStatus.ACCEPTED : HttpStatus.OK;
        return ResponseEntity.status(status)
                .location(URI.create("/v1/payments/" + payment.id()))
                .body(payment);
    }
}
