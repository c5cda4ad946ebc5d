package io.hanjul.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes {@code X-Forwarded-For}, {@code -Proto} and {@code -Host} and {@code X-Request-Start} from the configured
 * proxies, and from nobody else. The client is the last address of the chain that is not such a proxy, because whatever
 * stands before it was written by the client. A proxy may add to a header or add another one of the same name, so all
 * of a name are read as one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TrustedProxies extends OncePerRequestFilter {

    /** A literal address, with a port or without; a name is never looked up. */
    private static final Pattern ADDRESS = Pattern.compile(String.join(
            "|",
            "([0-9.]{7,15})(?::\\d{1,5})?",
            "\\[([0-9a-fA-F:.]*:[0-9a-fA-F:.]*)](?::\\d{1,5})?",
            "([0-9a-fA-F:.]*:[0-9a-fA-F:.]*)"));

    private static final int LONGEST_CHAIN = 50;

    private final List<IpAddressMatcher> trusted;

    TrustedProxies(EdgeSettings settings) {
        this.trusted =
                settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isTrusted(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        List<String> starts = valuesOf(request, "X-Request-Start");
        if (!starts.isEmpty()) {
            RequestStart.parse(starts.getLast())
                    .ifPresent(reach -> request.setAttribute(Arrival.REACH_ATTRIBUTE, reach));
        }
        chain.doFilter(new ForwardedRequest(request, clientOf(request)), response);
    }

    private String clientOf(HttpServletRequest request) {
        String client = request.getRemoteAddr();
        List<String> chain = valuesOf(request, "X-Forwarded-For").reversed();
        for (String value : chain.subList(0, Math.min(chain.size(), LONGEST_CHAIN))) {
            Optional<String> address = isTrusted(client) ? addressIn(value) : Optional.empty();
            if (address.isEmpty()) {
                break;
            }
            client = address.get();
        }
        return client;
    }

    /** All values of that name, in the order in which they were added. */
    private static List<String> valuesOf(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name)).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    private static Optional<String> addressIn(String value) {
        Matcher address = ADDRESS.matcher(value);
        return address.matches()
                ? Stream.of(1, 2, 3)
                        .map(address::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(block -> block.matches(address));
    }
}
