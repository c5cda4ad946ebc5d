package io.hanjul.edge.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.PlainPages;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Gives every address of the web app its one page, so that a link or a reload leads where it should. That page sends a
 * browser without scripts on to the same address with {@code ?plain}; addresses that have a plain page of their own
 * answer that elsewhere, the others here.
 */
@Controller
class PagesController {

    private static final Resource PAGE = new ClassPathResource("static/index.html");

    private final PlainPages plain;

    PagesController(PlainPages plain) {
        this.plain = plain;
    }

    @GetMapping({
        "/",
        "/sign-in",
        "/sign-up",
        "/e/{offering}",
        "/line/{room}",
        "/s/{session}",
        "/checkout/{hold}",
        "/checkout/{hold}/return",
        "/checkout/{hold}/fail",
        "/bookings",
        "/bookings/{booking}",
        "/bookings/{booking}/receipt",
        "/account",
        "/account/password"
    })
    @Access(Level.OPEN)
    ResponseEntity<?> guests(HttpServletRequest request) {
        return page(request);
    }

    @GetMapping({"/docs", "/docs/api", "/docs/errors", "/docs/book-by-api", "/docs/seating-plans"})
    @Access(Level.OPEN)
    ResponseEntity<?> developers(HttpServletRequest request) {
        return page(request);
    }

    @GetMapping({
        "/operator/owners",
        "/{desk:operator|manage}",
        "/{desk:operator|manage}/rooms",
        "/{desk:operator|manage}/rooms/{room}",
        "/{desk:operator|manage}/crowds/{crowd}",
        "/{desk:operator|manage}/places",
        "/{desk:operator|manage}/places/new",
        "/{desk:operator|manage}/places/{place}",
        "/{desk:operator|manage}/places/{place}/layouts/new"
    })
    @Access(Level.OPEN)
    ResponseEntity<?> desks(HttpServletRequest request) {
        return page(request);
    }

    private ResponseEntity<?> page(HttpServletRequest request) {
        if (request.getParameter("plain") != null) {
            return plain.page(request, "scripts", Map.of());
        }
        if (!PAGE.exists()) {
            throw Refusal.of(CommonProblem.NOT_FOUND, "this server was built without its pages");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .body(PAGE);
    }
}
