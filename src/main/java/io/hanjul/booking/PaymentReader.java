package io.hanjul.booking;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.payment.PaymentState;
import io.hanjul.payment.PaymentView;
import io.hanjul.payment.Payments;
import io.hanjul.payment.Refunds;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows payments as their guests see them: with the booking that came of them, and what was given back. */
@Component
class PaymentReader {

    private final Payments payments;
    private final Refunds refunds;
    private final BookingTable bookings;

    PaymentReader(Payments payments, Refunds refunds, BookingTable bookings) {
        this.payments = payments;
        this.refunds = refunds;
        this.bookings = bookings;
    }

    /** Whether what is paid from now on moves no money. */
    boolean isTest() {
        return payments.isTest();
    }

    /** The payment, with the address where to pay; empty when there is nothing to pay any more. */
    PaymentDetails show(PaymentView payment, String checkoutUrl) {
        return new PaymentDetails(
                payment.id(),
                new HoldId(payment.reference()),
                payment.orderId(),
                payment.earlierOrders(),
                payment.orderName(),
                payment.amount(),
                payment.state(),
                checkoutUrl,
                bookings.ofPayment(payment.id()).map(BookingId::toString).orElse(""),
                payment.failureCode(),
                payment.failureMessage(),
                payment.changedAt(),
                refunds.of(payment.id()));
    }

    /** What that guest has paid for a hold, which has one payment at most; nothing when it was handed to the guest. */
    List<PaymentDetails> ofHold(HoldId hold, AccountId payer) {
        return payments.findByReference(hold.value()).stream()
                .filter(payment -> payment.owner().equals(payer))
                .map(payment -> show(payment, ""))
                .toList();
    }

    /** The caller's payments in these states (in any, when none is named), newest first. */
    Page<PaymentDetails> of(Caller caller, Set<PaymentState> states, PageRequest page) {
        // "state=," names states that are none.
        Set<PaymentState> named = states.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        var wanted = new Payments.Query(named, page.before(), page.limit() + 1);
        return Page.of(payments.ofOwner(caller.account(), wanted), page, PaymentView::id)
                .map(payment -> show(payment, ""));
    }
}
