package io.hanjul.testing;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test of the whole server can ask for. */
@TestConfiguration(proxyBeanMethods = false)
class TestFixtures {

    @Bean
    @Lazy
    People people(Environment environment, JdbcClient jdbc, Clock clock) {
        return new People(environment, new TestOperator(jdbc, clock));
    }

    @Bean
    @Lazy
    SandboxLedger sandboxLedger(Environment environment) {
        return new SandboxLedger(environment.getRequiredProperty("hanjul.payment.gateway-url"));
    }
}
