package io.hanjul.edge;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Problems;
import io.hanjul.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large: at once when the length is announced, else (chunked) at the byte that is one too
 * many. Only a layout, to be checked or imported, may be larger than the rest. A body that is of no certain type
 * ({@code text/*}) is refused too, because Spring fails on it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class BodyLimit extends OncePerRequestFilter {

    private static final Pattern LAYOUT_IMPORT = Pattern.compile("/v1/(places/[^/]+/layouts|layout-checks)");

    private final EdgeSettings settings;
    private final Problems problems;

    BodyLimit(EdgeSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = limitOf(request);
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, tooLarge(limit));
            return;
        }
        if (hasBodyOfAnyType(request)) {
            problems.write(request, response, Refusal.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE));
            return;
        }
        chain.doFilter(new Limited(request, limit), response);
    }

    private static boolean hasBodyOfAnyType(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || "GET".equals(request.getMethod())) {
            return false;
        }
        int star = type.indexOf('*');
        int parameters = type.indexOf(';');
        return star >= 0 && (parameters < 0 || star < parameters);
    }

    private int limitOf(HttpServletRequest request) {
        boolean layout = "POST".equals(request.getMethod())
                && LAYOUT_IMPORT.matcher(request.getRequestURI()).matches();
        return layout ? settings.layoutBodyLimit() : settings.bodyLimit();
    }

    private static Refusal tooLarge(int limit) {
        return Refusal.of(CommonProblem.TOO_LARGE, "at most " + limit + " bytes");
    }

    /** A request whose body ends in a refusal when it is longer than allowed. */
    private static final class Limited extends HttpServletRequestWrapper {

        private final int limit;

        Limited(HttpServletRequest request, int limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedInput(super.getInputStream(), limit, () -> tooLarge(limit));
        }
    }
}
