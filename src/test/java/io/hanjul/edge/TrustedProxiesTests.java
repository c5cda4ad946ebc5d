package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TrustedProxiesTests {

    private final TrustedProxies proxies = new TrustedProxies(Settings.behind("", List.of("10.0.0.0/8", "::1")));

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 203.0.113.7, 203.0.113.7",
        "10.0.0.1, '1.2.3.4, 203.0.113.7', 203.0.113.7",
        "10.0.0.1, '203.0.113.7, 10.9.9.9', 203.0.113.7",
        "10.0.0.1, '10.1.1.1', 10.1.1.1",
        "10.0.0.1, 2001:db8::7, 2001:db8::7",
        "::1, 203.0.113.7, 203.0.113.7",
        "10.0.0.1, 'localhost', 10.0.0.1",
        "10.0.0.1, '', 10.0.0.1",
        "203.0.113.9, 1.2.3.4, 203.0.113.9"
    })
    void theClientIsTheLastOneThatIsNoProxy(String peer, String forwardedFor, String client) throws Exception {
        var request = new MockHttpServletRequest("GET", "/v1/time");
        request.setRemoteAddr(peer);
        request.addHeader("X-Forwarded-For", forwardedFor);

        assertThat(passed(request).getRemoteAddr()).isEqualTo(client);
    }

    @Test
    void schemeHostAndPortAreThoseThatTheClientSaw() throws Exception {
        ServletRequest seen = passed(forwarded("10.0.0.1"));

        assertThat(seen.getScheme()).isEqualTo("https");
        assertThat(seen.isSecure()).isTrue();
        assertThat(seen.getServerName()).isEqualTo("tickets.example");
        assertThat(seen.getServerPort()).isEqualTo(443);
    }

    @Test
    void nobodyElseIsBelieved() throws Exception {
        ServletRequest seen = passed(forwarded("203.0.113.9"));

        assertThat(seen.getScheme()).isEqualTo("http");
        assertThat(seen.isSecure()).isFalse();
        assertThat(seen.getServerName()).isEqualTo("localhost");
    }

    private static MockHttpServletRequest forwarded(String peer) {
        var request = new MockHttpServletRequest("GET", "/v1/time");
        request.setRemoteAddr(peer);
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "tickets.example");
        return request;
    }

    private ServletRequest passed(MockHttpServletRequest request) throws ServletException, IOException {
        var chain = new MockFilterChain();
        proxies.doFilter(request, new MockHttpServletResponse(), chain);
        return Objects.requireNonNull(chain.getRequest());
    }
}
