package io.hanjul.payment;

import io.hanjul.embedded.FreshData;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * A test of the payment module alone, on a database and a gateway of its own, with little patience. It runs beside
 * tests of the whole server, but not beside another of its kind.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {PaymentModule.class, Checkout.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "hanjul.data=" + PaymentTest.OnItsOwn.FOLDER,
            "hanjul.embedded.binaries=target/embedded",
            "hanjul.secrets.gateway-secret-key=" + GatewayUnderTest.KEY,
            "hanjul.secrets.gateway-accounts.hall=" + GatewayUnderTest.HALL_CLIENT + ":" + GatewayUnderTest.HALL_SECRET,
            "hanjul.payment.connect-timeout=200ms",
            "hanjul.payment.read-timeout=700ms",
            "hanjul.payment.step-limit=950ms",
            "hanjul.payment.call-limit=1s",
            "hanjul.payment.breaker-calls=1000",
            "hanjul.payment.settlements.piece=2",
            "hanjul.payment.processing-time=2s",
            "hanjul.payment.first-pause=200ms",
            "hanjul.payment.longest-pause=1s",
            "spring.datasource.hikari.connection-timeout=20000",
            "management.endpoint.health.validate-group-membership=false"
        })
@ContextConfiguration(initializers = PaymentTest.OnItsOwn.class)
@ExtendWith(MoneyInOrder.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("PaymentTest")
@interface PaymentTest {

    /** Empties its data folder, and points the module at the gateway, whose port is known only now. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    class OnItsOwn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        static final String FOLDER = "target/it-data/payment";

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Path data = Path.of(context.getEnvironment().getRequiredProperty("hanjul.data"));
            FreshData.at(data);
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "hanjul.payment.gateway-url="
                            + GatewayUnderTest.beside(data).address());
        }
    }
}
