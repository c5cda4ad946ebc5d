package io.hanjul;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ReadyTests {

    @Test
    void theAddressHasThePortThatWasTaken() {
        var environment = new MockEnvironment().withProperty("local.server.port", "8099");
        assertThat(new Ready(environment).address()).contains("http://localhost:8099");
    }

    @Test
    void withoutAPortThereIsNoAddress() {
        assertThat(new Ready(new MockEnvironment()).address()).isEmpty();
    }
}
