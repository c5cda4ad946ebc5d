package io.hanjul.edge.web;

import io.hanjul.edge.Plain;
import io.hanjul.edge.PlainPages;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Language;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says a refusal as a page to those who came by a page. */
@ControllerAdvice(annotations = Plain.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainProblems {

    private final PlainPages pages;

    PlainProblems(PlainPages pages) {
        this.pages = pages;
    }

    /** A part of the address that cannot be an id of ours is a page that is not there. */
    @ExceptionHandler
    ResponseEntity<String> refuse(MethodArgumentTypeMismatchException unreadable, HttpServletRequest request) {
        return refuse(Refusal.of(CommonProblem.NOT_FOUND), request);
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(Refusal refusal, HttpServletRequest request) {
        HttpStatus status = refusal.code().status();
        String title = Language.of(request).textOf(refusal.code());
        boolean signIn = status == HttpStatus.UNAUTHORIZED;
        return pages.page(request, status, "problem", Map.of("title", title, "signIn", signIn));
    }
}
