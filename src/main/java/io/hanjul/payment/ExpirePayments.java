package io.hanjul.payment;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends payments that nobody paid, so that a forgotten checkout cannot be paid days later. */
@Component
class ExpirePayments {

    private static final int AT_ONCE = 1_000;

    private final DueTable due;
    private final TransactionTemplate transactions;
    private final PaymentSettings settings;

    ExpirePayments(DueTable due, TransactionTemplate transactions, PaymentSettings settings) {
        this.due = due;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** One bounded batch; what is left over comes with the next. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void expire() {
        transactions.executeWithoutResult(status -> due.expire(settings.payWithin(), AT_ONCE));
    }
}
