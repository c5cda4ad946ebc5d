package io.hanjul.edge.web;

import io.hanjul.edge.PlainPages;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Language;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The one page of the web app, which shows whatever its address asks for; and what takes its place without scripts. */
@Component
class AppPage {

    private static final Resource PAGE = new ClassPathResource("static/index.html");

    private final PlainPages plain;

    AppPage(PlainPages plain) {
        this.plain = plain;
    }

    /**
     * The page for an address that the app knows.
     *
     * @throws Refusal NOT_FOUND when this server was built without it
     */
    ResponseEntity<?> known(HttpServletRequest request) {
        if (isPlain(request)) {
            return plain.page(request, "scripts", Map.of());
        }
        if (!PAGE.exists()) {
            throw Refusal.of(CommonProblem.NOT_FOUND, "this server was built without its pages");
        }
        return page(HttpStatus.OK);
    }

    /** The page for an address that nobody knows: the app says so. */
    ResponseEntity<?> unknown(HttpServletRequest request) {
        if (isPlain(request) || !PAGE.exists()) {
            String title = Language.of(request).textOf(CommonProblem.NOT_FOUND);
            return plain.page(request, HttpStatus.NOT_FOUND, "problem", Map.of("title", title, "signIn", false));
        }
        return page(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<?> page(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .body(PAGE);
    }

    private static boolean isPlain(HttpServletRequest request) {
        return request.getParameter("plain") != null;
    }
}
