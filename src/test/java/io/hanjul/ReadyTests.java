package io.hanjul;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class ReadyTests {

    @Test
    void theAddressIsSaid(CapturedOutput output) {
        new Ready(new MockEnvironment().withProperty("local.server.port", "8099")).say();
        assertThat(output).contains("Hanjul is ready: http://localhost:8099");
    }
}
