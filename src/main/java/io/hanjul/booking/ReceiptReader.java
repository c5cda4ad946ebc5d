package io.hanjul.booking;

import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.payment.Approval;
import io.hanjul.payment.PaymentView;
import io.hanjul.payment.Payments;
import io.hanjul.payment.Refunds;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes receipts: of the payment that a booking was made with, and of differences that were paid later. */
@Component
class ReceiptReader {

    private final BookingMoney money;
    private final Payments payments;
    private final Refunds refunds;

    ReceiptReader(BookingMoney money, Payments payments, Refunds refunds) {
        this.money = money;
        this.payments = payments;
        this.refunds = refunds;
    }

    Bookings.Receipt of(BookingTable.Row row, BookingView booking) {
        List<PaymentId> all = money.paymentsOf(row.id(), row.payment());
        PaymentView payment = payments.find(all.getFirst()).orElseThrow();
        Approval approval = payments.approvalOf(payment.id());
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(
                booking.confirmedAt().atZone(booking.session().zone()).toLocalDate());
        List<Bookings.Receipt.Difference> differences =
                all.stream().skip(1).map(this::difference).toList();
        long paid = payment.amount().amount()
                + differences.stream().mapToLong(one -> one.paid().amount()).sum();
        return new Bookings.Receipt(
                day + "-" + row.firstCode(),
                booking,
                new Money(paid, payment.amount().currency()),
                payment.orderId(),
                approval.method(),
                approval.instrument(),
                approval.number(),
                approval.at().orElse(booking.confirmedAt()),
                differences,
                all.stream()
                        .flatMap(id -> refunds.of(id).stream())
                        .sorted(Comparator.comparing(PaymentView.Refund::requestedAt))
                        .toList(),
                payment.test());
    }

    private Bookings.Receipt.Difference difference(PaymentId id) {
        PaymentView payment = payments.find(id).orElseThrow();
        Approval approval = payments.approvalOf(id);
        return new Bookings.Receipt.Difference(
                payment.amount(),
                payment.orderId(),
                approval.method(),
                approval.instrument(),
                approval.number(),
                approval.at().orElse(payment.changedAt()));
    }
}
