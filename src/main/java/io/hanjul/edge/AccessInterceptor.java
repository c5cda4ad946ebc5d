package io.hanjul.edge;

import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Enforces {@link Access} before the body of a request is read. An endpoint that does not declare it is refused. */
final class AccessInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Access access = method.getMethodAnnotation(Access.class);
            if (access == null) {
                throw Refusal.of(EdgeProblem.NOT_ALLOWED, "this endpoint does not say who may call it");
            }
            require(access.value(), request);
        }
        return true;
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
