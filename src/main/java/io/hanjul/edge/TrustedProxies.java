package io.hanjul.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes {@code X-Forwarded-For}, {@code -Proto} and {@code -Host} from the configured proxies, and from
 * nobody else. The client is the last address of the chain that is not such a proxy, because whatever stands before it
 * was written by the client.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TrustedProxies extends OncePerRequestFilter {

    /** A literal address; a name is never looked up. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final List<IpAddressMatcher> trusted;

    TrustedProxies(EdgeSettings settings) {
        this.trusted =
                settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean believed = isTrusted(request.getRemoteAddr());
        chain.doFilter(believed ? new ForwardedRequest(request, clientOf(request)) : request, response);
    }

    private String clientOf(HttpServletRequest request) {
        String client = request.getRemoteAddr();
        String header = request.getHeader("X-Forwarded-For");
        String[] chain = header == null ? new String[0] : header.split(",", 50);
        for (int i = chain.length - 1; i >= 0 && isTrusted(client); i--) {
            String address = chain[i].strip();
            if (!ADDRESS.matcher(address).matches()) {
                break;
            }
            client = address;
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(block -> block.matches(address));
    }
}
