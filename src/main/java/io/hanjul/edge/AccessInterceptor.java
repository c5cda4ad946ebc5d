package io.hanjul.edge;

import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Enforces {@link Access} before the body of a request is read. An endpoint that does not declare it is refused; only
 * the API's own description, which somebody else's code serves, is let through by name.
 */
final class AccessInterceptor implements HandlerInterceptor {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String API_DESCRIPTION = "org.springdoc.";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Access access = method.getMethodAnnotation(Access.class);
            if (access != null) {
                requireReal(access, request);
                require(access.value(), request);
            } else if (!method.getBeanType().getName().startsWith(API_DESCRIPTION)) {
                throw Refusal.of(EdgeProblem.NOT_ALLOWED, "this endpoint does not say who may call it");
            }
        }
        return true;
    }

    /** What a simulated guest may change is named endpoint by endpoint, so that a new one is closed to it. */
    private static void requireReal(Access access, HttpServletRequest request) {
        if (!access.rehearsal() && !SAFE.contains(request.getMethod()) && isSimulated(Identity.of(request))) {
            throw Refusal.of(EdgeProblem.REHEARSAL_GUEST);
        }
    }

    private static boolean isSimulated(Identity identity) {
        return identity instanceof Identity.Known known
                && known.grant().caller().rehearsal().isPresent();
    }

    private static void require(Access.Level level, HttpServletRequest request) {
        if (level == Access.Level.OPEN) {
            return;
        }
        Caller caller = Identity.of(request).require().caller();
        if (level == Access.Level.SIGNED_IN) {
            return;
        }
        if (caller.passwordChangeRequired()) {
            throw Refusal.of(EdgeProblem.PASSWORD_CHANGE_REQUIRED);
        }
        if (!caller.role().isAtLeast(Role.valueOf(level.name()))) {
            throw Refusal.of(EdgeProblem.NOT_ALLOWED);
        }
    }
}
