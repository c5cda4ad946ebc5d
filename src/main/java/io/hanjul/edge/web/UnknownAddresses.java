package io.hanjul.edge.web;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Problems;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Who mistyped an address in a browser gets a page that says so and leads on; a program gets a problem as always. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownAddresses {

    /** Where programs ask, whatever they say that they take. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(v\\d+|actuator|assets)(/.*)?");

    private final AppPage pages;
    private final Problems problems;

    UnknownAddresses(AppPage pages, Problems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    @ExceptionHandler
    @Nullable ResponseEntity<?> say(NoResourceFoundException e, HttpServletRequest asked, HttpServletResponse answer)
            throws IOException {
        if (isBrowserAtPages(asked)) {
            return pages.unknown(asked);
        }
        problems.write(asked, answer, Refusal.of(CommonProblem.NOT_FOUND));
        return null;
    }

    /** Browsers name HTML when somebody goes to an address; clients that take anything do not. */
    private static boolean isBrowserAtPages(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getMethod().equals("GET")
                && !FOR_PROGRAMS.matcher(request.getRequestURI()).matches();
    }
}
