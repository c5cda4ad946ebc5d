package io.hanjul.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns whatever a controller throws into a problem. What nobody expected is logged with its trace id. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    /** The client has gone: there is nobody to answer. */
    @ExceptionHandler
    void clientGone(AsyncRequestNotUsableException e, HttpServletResponse response) {
        log.debug("the client went away before the answer was written");
    }

    /** Parameters that cannot be decoded, or too many of them: Tomcat knows the status, but takes it for a failure. */
    @ExceptionHandler
    void refuse(InvalidParameterException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, Problems.refusalOf(HttpStatusCode.valueOf(e.getErrorCode())));
    }

    @ExceptionHandler
    void refuse(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal refusal = Translation.of(e);
        if (refusal.code() == CommonProblem.INTERNAL) {
            log.error("{} {} failed, trace {}", request.getMethod(), request.getRequestURI(), problems.traceId(), e);
        } else if (refusal.code() == CommonProblem.TRY_AGAIN && e != refusal) {
            log.atLevel(DatabaseAway.isCauseOf(e) ? Level.DEBUG : Level.WARN)
                    .log("{} {} put off: {}", request.getMethod(), request.getRequestURI(), e.toString());
        }
        if (e instanceof ErrorResponse answer) {
            answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        problems.write(request, response, refusal);
    }
}
