package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        "10.0.0.1, '203.0.113.7:4711', 203.0.113.7",
        "10.0.0.1, '[2001:db8::7]:4711', 2001:db8::7",
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

    /** Some proxies add to the header, others add another header of the same name behind the client's own. */
    @Test
    void aHeaderThatTheClientSentItselfComesBeforeTheProxys() throws Exception {
        var request = new MockHttpServletRequest("GET", "/v1/time");
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("X-Forwarded-For", "1.2.3.4");
        request.addHeader("X-Forwarded-For", "203.0.113.7, 10.9.9.9");

        assertThat(passed(request).getRemoteAddr()).isEqualTo("203.0.113.7");
    }

    @Test
    void onlyAProxySaysWhenARequestReachedIt() throws Exception {
        assertThat(reach("10.0.0.1")).contains(Instant.parse("2025-12-24T10:00:00.123Z"));
        assertThat(reach("203.0.113.9")).isEmpty();
    }

    private Optional<Instant> reach(String peer) throws Exception {
        var request = new MockHttpServletRequest("POST", "/v1/rooms/x/turns");
        request.setRemoteAddr(peer);
        request.addHeader("X-Request-Start", "t=1700000000.000");
        request.addHeader("X-Request-Start", "t=1766570400.123");
        return Arrival.of((HttpServletRequest) passed(request)).reach();
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
