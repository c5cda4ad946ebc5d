package io.hanjul.edge.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.problem.Problems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives failures that never reached a controller the same form as all others. */
@Controller
class FailureController implements ErrorController {

    private final Problems problems;

    FailureController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Access(Level.OPEN)
    void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        problems.write(request, response, Problems.refusalOf(HttpStatusCode.valueOf(code), failure));
    }
}
