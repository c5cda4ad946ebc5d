package io.hanjul.payment;

import io.hanjul.problem.StoreAway;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the refunds that were asked for, and goes on with those whose call was lost. Refunds of one payment are made
 * one after the other, so it is known what must be left of it before each; repeating one is safe then ({@link
 * RefundCall}).
 */
@Component
class RefundPayments {

    private static final Logger log = LoggerFactory.getLogger(RefundPayments.class);

    private final RefundTable refunds;
    private final PaymentTable payments;
    private final GatewayCalls gateway;
    private final TransactionTemplate transactions;
    private final PaymentSettings settings;
    private final SecureRandom random;

    RefundPayments(
            RefundTable refunds,
            PaymentTable payments,
            GatewayCalls gateway,
            TransactionTemplate transactions,
            PaymentSettings settings,
            SecureRandom random) {
        this.refunds = refunds;
        this.payments = payments;
        this.gateway = gateway;
        this.transactions = transactions;
        this.settings = settings;
        this.random = random;
    }

    /** Takes what is due and makes all of it at once. */
    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void refund() {
        List<RefundTable.Due> taken = transactions.execute(status -> refunds.take(settings));
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            taken.forEach(one -> each.execute(() -> refund(one)));
        }
    }

    private void refund(RefundTable.Due one) {
        try {
            RefundAnswer answer = gateway.giveBack(one.account(), one.call(keyOf(one)));
            transactions.executeWithoutResult(status -> settle(one, answer));
        } catch (RuntimeException e) {
            if (StoreAway.causes(e)) {
                log.warn("refund {} is tried again later: {}", one.id(), e.toString());
            } else {
                log.error("refund {} is tried again later", one.id(), e);
            }
        }
    }

    /** The first try has the refund's own key; further ones differ, because an error is repeated for the same key. */
    private static String keyOf(RefundTable.Due one) {
        return one.tries() == 1 ? "refund:" + one.id() : "refund:" + one.id() + ":" + one.tries();
    }

    /** Lock order: payment, then refund. */
    private void settle(RefundTable.Due one, RefundAnswer answer) {
        switch (answer) {
            case RefundAnswer.Left left -> settle(one, left.balance());
            case RefundAnswer.Refused refused -> refuse(one, refused.code());
            case RefundAnswer.Undecided undecided -> refunds.postpone(one, pauseOf(one));
        }
    }

    private void settle(RefundTable.Due one, long balance) {
        if (balance == one.after()) {
            payments.givenBack(one.payment(), balance);
            refunds.done(one);
        } else if (balance == one.before()) {
            refunds.postpone(one, pauseOf(one));
        } else {
            refuse(one, "BALANCE_IS_" + balance);
        }
    }

    private void refuse(RefundTable.Due one, String code) {
        if (refunds.refused(one, code)) {
            log.error("refund {} of payment {} was refused ({}): a person must look", one.id(), one.payment(), code);
        }
    }

    private Duration pauseOf(RefundTable.Due one) {
        return RetryPause.after(one.tries(), settings.firstPause(), settings.longestPause(), random);
    }
}
