package io.hanjul.place.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.ids.LayoutId;
import io.hanjul.ids.PlaceId;
import io.hanjul.place.LayoutSummary;
import io.hanjul.place.Layouts;
import io.hanjul.place.PlanPreview;
import io.hanjul.place.PlanUpload;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Layouts: imported once, then the same bytes for everybody for ever. */
@RestController
class LayoutController {

    private static final int DOCUMENTS_KEPT = 64;

    private final Layouts layouts;
    private final JsonMapper json;
    private final Cache<LayoutId, LayoutDocument> documents =
            Caffeine.newBuilder().maximumSize(DOCUMENTS_KEPT).build();

    LayoutController(Layouts layouts, JsonMapper json) {
        this.layouts = layouts;
        this.json = json;
    }

    /** The body is a seating plan of up to 4 MB. */
    @PostMapping("/v1/places/{place}/layouts")
    @Access(Level.OWNER)
    ResponseEntity<LayoutSummary> importPlan(
            Caller caller,
            @PathVariable PlaceId place,
            @RequestParam(defaultValue = "") String name,
            @RequestBody JsonNode plan) {
        LayoutSummary layout = layouts.importPlan(caller, place, new PlanUpload(name, plan));
        return ResponseEntity.created(URI.create("/v1/layouts/" + layout.id())).body(layout);
    }

    /** Reads a seating plan of up to 4 MB and says what an import would make of it; keeps nothing. */
    @PostMapping("/v1/layout-checks")
    @Access(Level.OWNER)
    PlanPreview check(@RequestBody JsonNode plan) {
        return layouts.check(plan);
    }

    /** The layouts of a place, newest first, for its owner and operators. */
    @GetMapping("/v1/places/{place}/layouts")
    @Access(Level.OWNER)
    Page<LayoutSummary> ofPlace(Caller caller, @PathVariable PlaceId place) {
        return Page.last(layouts.ofPlace(caller, place));
    }

    @GetMapping(value = "/v1/layouts/{layout}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Level.OPEN)
    ResponseEntity<byte[]> find(
            @PathVariable LayoutId layout,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return document(layout)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND))
                .answer(encodings);
    }

    private Optional<LayoutDocument> document(LayoutId id) {
        LayoutDocument known = documents.getIfPresent(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<LayoutDocument> made = layouts.find(id).map(view -> LayoutDocument.of(json.writeValueAsBytes(view)));
        made.ifPresent(document -> documents.put(id, document));
        return made;
    }
}
