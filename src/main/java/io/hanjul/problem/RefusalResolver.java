package io.hanjul.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * The short way for an expected "no": in the minute in which everything sells out, most answers are one, and the search
 * for the method of {@link ProblemAdvice} costs more than the answer. All else takes that way.
 */
@Component
class RefusalResolver implements HandlerExceptionResolver, Ordered {

    private final Problems problems;

    RefusalResolver(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof Refusal refusal) || refusal.code() == CommonProblem.INTERNAL) {
            return null;
        }
        try {
            problems.write(request, response, refusal);
        } catch (IOException e) {
            return null;
        }
        return new ModelAndView();
    }
}
