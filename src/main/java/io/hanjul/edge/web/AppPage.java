package io.hanjul.edge.web;

import io.hanjul.edge.PlainPages;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Language;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The one page of the web app, which shows whatever its address asks for; and what takes its place without scripts. */
@Component
class AppPage {

    private final PlainPages plain;
    private final Optional<Resource> app;

    AppPage(PlainPages plain, KeptFiles files) {
        this.plain = plain;
        this.app = files.find("index.html");
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
        return app.map(file -> page(HttpStatus.OK, file))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND, "this server was built without its pages"));
    }

    /** The page for an address that nobody knows: the app says so. */
    ResponseEntity<?> unknown(HttpServletRequest request) {
        if (isPlain(request) || app.isEmpty()) {
            String title = Language.of(request).textOf(CommonProblem.NOT_FOUND);
            return plain.page(request, HttpStatus.NOT_FOUND, "problem", Map.of("title", title, "signIn", false));
        }
        return page(HttpStatus.NOT_FOUND, app.get());
    }

    private static ResponseEntity<?> page(HttpStatus status, Resource file) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .body(file);
    }

    private static boolean isPlain(HttpServletRequest request) {
        return request.getParameter("plain") != null;
    }
}
