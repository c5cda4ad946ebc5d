package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.hanjul.problem.Problems;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a stranger reaches through the management port; {@code PublicFaceIT} shows the rest. */
class ActuatorGuardTests {

    @ParameterizedTest
    @CsvSource({"9090, 9090, true", "9090, 8080, false", "8080, 8080, false", "-1, 8080, false", "0, 8080, false"})
    void onlyASeparateManagementPortIsOpen(int managementPort, int reachedPort, boolean open) throws Exception {
        var guard = new ActuatorGuard(mock(Problems.class), managementPort, 8080);

        assertThat(passes(guard, reachedPort)).isEqualTo(open);
    }

    private static boolean passes(ActuatorGuard guard, int port) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/actuator/prometheus");
        request.setLocalPort(port);
        var chain = new MockFilterChain();
        guard.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }
}
