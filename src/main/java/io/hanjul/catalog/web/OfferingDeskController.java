package io.hanjul.catalog.web;

import io.hanjul.catalog.OfferingDesk;
import io.hanjul.catalog.OfferingView;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Version;
import io.hanjul.ids.LocalizedParagraphs;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.OfferingId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Offerings for those who manage them: all of their states, and changes. */
@RestController
class OfferingDeskController {

    private final OfferingDesk desk;

    OfferingDeskController(OfferingDesk desk) {
        this.desk = desk;
    }

    /** What an offering shall be called. */
    record TextsBody(@NotNull LocalizedText title, @NotNull LocalizedParagraphs description) {}

    /** Whether guests shall see an offering. */
    record ShownBody(@NotNull Boolean published) {}

    /** The caller's own offerings, or all for an operator, newest first, whether guests see them or not. */
    @GetMapping("/v1/offerings/managed")
    @Access(Level.OWNER)
    ResponseEntity<Page<OfferingView>> list(
            Caller caller,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(desk.list(caller, PageRequest.of(cursor, limit)));
    }

    /** One of them, with its sessions and sales. */
    @GetMapping("/v1/offerings/{offering}/managed")
    @Access(Level.OWNER)
    ResponseEntity<OfferingView> find(Caller caller, @PathVariable OfferingId offering) {
        return answer(desk.find(caller, offering));
    }

    /** Changes title and description; needs {@code If-Match}. */
    @PutMapping("/v1/offerings/{offering}")
    @Access(Level.OWNER)
    ResponseEntity<OfferingView> change(
            Caller caller,
            @PathVariable OfferingId offering,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody TextsBody body) {
        var wanted = new OfferingDesk.Texts(body.title(), body.description());
        return answer(desk.change(caller, offering, Version.required(ifMatch), wanted));
    }

    /** Publishes an offering, or withdraws it; needs {@code If-Match}. */
    @PutMapping("/v1/offerings/{offering}/shown")
    @Access(Level.OWNER)
    ResponseEntity<OfferingView> show(
            Caller caller,
            @PathVariable OfferingId offering,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody ShownBody body) {
        return answer(desk.show(caller, offering, Version.required(ifMatch), body.published()));
    }

    static ResponseEntity<OfferingView> answer(OfferingView offering) {
        return ResponseEntity.ok()
                .eTag(new Version(offering.version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(offering);
    }
}
