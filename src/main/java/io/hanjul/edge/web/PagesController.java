package io.hanjul.edge.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import jakarta.servlet.http.HttpServletRequest;
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

    private final AppPage page;

    PagesController(AppPage page) {
        this.page = page;
    }

    @GetMapping({
        "/",
        "/sign-in",
        "/sign-up",
        "/transfer",
        "/e/{offering}",
        "/line/{room}",
        "/line/{room}/record",
        "/s/{session}",
        "/s/{session}/returns",
        "/checkout/{hold}",
        "/checkout/{hold}/return",
        "/checkout/{hold}/fail",
        "/bookings",
        "/bookings/{booking}",
        "/bookings/{booking}/move",
        "/bookings/{booking}/receipt",
        "/bookings/{booking}/cancel",
        "/account",
        "/account/password"
    })
    @Access(Level.OPEN)
    ResponseEntity<?> guests(HttpServletRequest request) {
        return page.known(request);
    }

    @GetMapping({"/docs", "/docs/api", "/docs/errors", "/docs/book-by-api", "/docs/seating-plans"})
    @Access(Level.OPEN)
    ResponseEntity<?> developers(HttpServletRequest request) {
        return page.known(request);
    }

    @GetMapping({"/door", "/door/{session}", "/operator/owners", "/operator/money"})
    @Access(Level.OPEN)
    ResponseEntity<?> staff(HttpServletRequest request) {
        return page.known(request);
    }

    @GetMapping({
        "/{desk:operator|manage}",
        "/{desk:operator|manage}/rooms",
        "/{desk:operator|manage}/rooms/{room}",
        "/{desk:operator|manage}/offerings",
        "/{desk:operator|manage}/offerings/new",
        "/{desk:operator|manage}/offerings/{offering}",
        "/{desk:operator|manage}/offerings/{offering}/preview",
        "/{desk:operator|manage}/offerings/{offering}/edit",
        "/{desk:operator|manage}/offerings/{offering}/takings",
        "/{desk:operator|manage}/offerings/{offering}/sessions/new",
        "/{desk:operator|manage}/offerings/{offering}/sessions/{session}",
        "/{desk:operator|manage}/offerings/{offering}/sessions/{session}/guests",
        "/{desk:operator|manage}/offerings/{offering}/sessions/{session}/guests/{booking}/move",
        "/{desk:operator|manage}/offerings/{offering}/sessions/{session}/house",
        "/{desk:operator|manage}/offerings/{offering}/sessions/{session}/issue",
        "/{desk:operator|manage}/offerings/{offering}/sessions/{session}/seating",
        "/{desk:operator|manage}/offerings/{offering}/sessions/{session}/takings",
        "/{desk:operator|manage}/offerings/{offering}/sales/new",
        "/{desk:operator|manage}/offerings/{offering}/sales/{sale}",
        "/{desk:operator|manage}/crowds/{crowd}",
        "/{desk:operator|manage}/places",
        "/{desk:operator|manage}/places/new",
        "/{desk:operator|manage}/places/{place}/settlement",
        "/{desk:operator|manage}/places/{place}",
        "/{desk:operator|manage}/places/{place}/edit",
        "/{desk:operator|manage}/places/{place}/layouts/new"
    })
    @Access(Level.OPEN)
    ResponseEntity<?> desks(HttpServletRequest request) {
        return page.known(request);
    }
}
