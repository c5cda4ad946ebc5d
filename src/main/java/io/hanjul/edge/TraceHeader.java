package io.hanjul.edge;

import io.hanjul.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names the trace on every answer, so that a report of trouble leads to the log lines. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TraceHeader extends OncePerRequestFilter {

    private final Problems problems;

    TraceHeader(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(Problems.TRACE_HEADER, problems.traceId());
        chain.doFilter(request, response);
    }
}
