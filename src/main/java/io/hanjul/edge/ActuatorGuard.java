package io.hanjul.edge;

import io.hanjul.problem.Problems;
import io.hanjul.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Of the actuator only health is public. The rest answers an operator's access token, or whoever reaches the separate
 * management port, if one is configured ({@code management.server.port}; bind it to an internal address).
 */
@Component
class ActuatorGuard extends OncePerRequestFilter {

    private static final RequestMatcher ACTUATOR = anyOf("/actuator", "/actuator/**");
    private static final RequestMatcher HEALTH =
            anyOf("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

    private final Problems problems;
    private final int managementPort;
    private final int serverPort;

    ActuatorGuard(
            Problems problems,
            @Value("${management.server.port:-1}") int managementPort,
            @Value("${server.port:8080}") int serverPort) {
        this.problems = problems;
        this.managementPort = managementPort;
        this.serverPort = serverPort;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (isGuarded(request)) {
                requireOperator(request);
            }
        } catch (Refusal refusal) {
            problems.write(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isGuarded(HttpServletRequest request) {
        return ACTUATOR.matches(request) && !HEALTH.matches(request) && !onItsOwnPort(request);
    }

    private static RequestMatcher anyOf(String... patterns) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(patterns).<RequestMatcher>map(paths::matcher).toList());
    }

    private boolean onItsOwnPort(HttpServletRequest request) {
        return managementPort > 0 && managementPort != serverPort && request.getLocalPort() == managementPort;
    }

    private static void requireOperator(HttpServletRequest request) {
        Caller caller = Identity.of(request).require().caller();
        if (caller.passwordChangeRequired() || !caller.role().isAtLeast(Role.OPERATOR)) {
            throw Refusal.of(EdgeProblem.NOT_ALLOWED);
        }
    }
}
