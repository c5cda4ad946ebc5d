package io.hanjul.edge;

import io.hanjul.problem.Problems;
import io.hanjul.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is calling: from {@code Authorization: Bearer}, else from the cookie of a page. A request that acts by
 * cookies must come from our own pages ({@link SameOrigin}).
 */
final class IdentityFilter extends OncePerRequestFilter {

    static final String ACCESS_COOKIE = "hanjul_access";

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final SameOrigin sameOrigin;
    private final Problems problems;

    IdentityFilter(AccessTokens tokens, SameOrigin sameOrigin, Problems problems) {
        this.tokens = tokens;
        this.sameOrigin = sameOrigin;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            sameOrigin.require(request);
        } catch (Refusal refusal) {
            problems.write(request, response, refusal);
            return;
        }
        identify(request).keep(request);
        chain.doFilter(request, response);
    }

    private Identity identify(HttpServletRequest request) {
        String compact = presented(request);
        if (compact.isEmpty()) {
            return new Identity.Anonymous();
        }
        try {
            return new Identity.Known(tokens.verify(compact));
        } catch (Refusal refusal) {
            return new Identity.Refused(refusal);
        }
    }

    private static String presented(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return TokenCarrier.cookie(request, ACCESS_COOKIE);
        }
        boolean bearer = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer ? header.substring(BEARER.length()).strip() : header;
    }
}
