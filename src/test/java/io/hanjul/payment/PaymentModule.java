package io.hanjul.payment;

import io.hanjul.ids.IdSource;
import io.hanjul.secrets.Secrets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The payment module alone, with a seller that only takes notes. No job runs by itself: tests run them by hand. */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = {Payments.class, IdSource.class})
@ConfigurationPropertiesScan(basePackageClasses = {Payments.class, Secrets.class})
class PaymentModule {

    @Bean
    Seller seller() {
        return new Seller();
    }

    /** Stands in for the module above. */
    static class Seller {

        private final List<PaymentSettled> told = new CopyOnWriteArrayList<>();
        private final AtomicBoolean failing = new AtomicBoolean();

        @EventListener
        void on(PaymentSettled settled) {
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new AssertionError("told outside the transaction that settles");
            }
            if (failing.getAndSet(false)) {
                throw new IllegalStateException("the seller failed, as the test wished");
            }
            told.add(settled);
        }

        /** The next event makes it throw. */
        void failOnce() {
            failing.set(true);
        }

        /** Whether it still is to. */
        boolean isFailing() {
            return failing.get();
        }

        /** What it was told about a payment. */
        List<PaymentState> toldAbout(PaymentView payment) {
            return told.stream()
                    .filter(settled -> settled.payment().equals(payment.id()))
                    .map(PaymentSettled::state)
                    .toList();
        }
    }
}
