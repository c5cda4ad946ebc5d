package io.hanjul.waitingroom.web;

import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.Programme;
import io.hanjul.catalog.SaleState;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Plain;
import io.hanjul.edge.PlainPages;
import io.hanjul.edge.PlainWords;
import io.hanjul.ids.OfferingId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is on, for browsers without scripts: the way to the line. */
@Plain
@Controller
class PlainEventController {

    private static final int MOST = 50;

    private final Programme programme;
    private final PlainEvents events;
    private final PlainPages pages;

    PlainEventController(Programme programme, PlainEvents events, PlainPages pages) {
        this.programme = programme;
        this.events = events;
        this.pages = pages;
    }

    @GetMapping(path = "/", params = "plain")
    @Access(Level.OPEN)
    ResponseEntity<String> home(HttpServletRequest request) {
        PlainWords words = PlainWords.of(request);
        return pages.page(
                request,
                "home",
                Map.of(
                        "soon", list(SaleState.SCHEDULED, words),
                        "open", list(SaleState.OPEN, words)));
    }

    @GetMapping(path = "/e/{offering}", params = "plain")
    @Access(Level.OPEN)
    ResponseEntity<String> event(@PathVariable OfferingId offering, HttpServletRequest request) {
        return pages.page(request, "event", events.event(offering, PlainWords.of(request)));
    }

    private List<Map<String, Object>> list(SaleState state, PlainWords words) {
        List<OfferingView> found = programme.list(state, "", MOST).items();
        return found.stream().map(offering -> events.inShort(offering, words)).toList();
    }
}
