package io.hanjul.edge.web;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * No parameter of ours has parts. Names like {@code near[9]} or {@code near.size} speak to Spring's data binder, which
 * fails on what it does not find there; so they are refused before it sees them.
 */
@ControllerAdvice
class ParameterNames {

    private static final String PARTS = "[.]";

    @InitBinder
    void requirePlain(WebDataBinder binder, HttpServletRequest request) {
        boolean fromParameters = binder.getTarget() == null && binder.getTargetType() != null;
        if (!fromParameters) {
            return;
        }
        List<FieldProblem> errors = request.getParameterMap().keySet().stream()
                .filter(name -> name.chars().anyMatch(character -> PARTS.indexOf(character) >= 0))
                .map(name -> new FieldProblem(name, "is not a known parameter", "쓸 수 없는 매개변수입니다."))
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", errors);
        }
    }
}
