package io.hanjul.catalog.web;

import io.hanjul.catalog.NewOffering;
import io.hanjul.catalog.OfferingKind;
import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.Programme;
import io.hanjul.catalog.SaleState;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.idempotency.MadeOnce;
import io.hanjul.ids.LocalizedParagraphs;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.PlaceId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is on, and when. */
@RestController
class OfferingController {

    private final Offerings offerings;
    private final Programme programme;
    private final MadeOnce once;

    OfferingController(Offerings offerings, Programme programme, MadeOnce once) {
        this.offerings = offerings;
        this.programme = programme;
        this.once = once;
    }

    /** An offering to be created; guests see it at once, unless {@code published} says otherwise. */
    record OfferingBody(
            @NotNull PlaceId placeId,
            @NotNull OfferingKind kind,
            @NotNull LocalizedText title,
            @NotNull LocalizedParagraphs description,
            @Nullable Boolean published) {

        NewOffering wish() {
            return new NewOffering(placeId, kind, title, description, !Boolean.FALSE.equals(published));
        }
    }

    /** All offerings, newest first; with {@code sale}, those whose sales stand so, as the programme shows them. */
    @GetMapping("/v1/offerings")
    @Access(Level.OPEN)
    Page<OfferingView> list(
            @RequestParam Optional<SaleState> sale,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return sale.map(state -> programme.list(state, cursor, limit))
                .orElseGet(() -> offerings.list(PageRequest.of(cursor, limit)));
    }

    /** One offering with its sessions and sales. */
    @GetMapping("/v1/offerings/{offering}")
    @Access(Level.OPEN)
    OfferingView find(@PathVariable OfferingId offering) {
        return offerings.shown(offering).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** Adds an offering to a place of the caller; with an {@code Idempotency-Key} once, however often it is sent. */
    @PostMapping("/v1/offerings")
    @Access(Level.OWNER)
    ResponseEntity<OfferingView> create(
            Caller caller, @Valid @RequestBody OfferingBody body, HttpServletRequest request) {
        MadeOnce.Made made = once.make(
                IdempotentRequest.ifKeyed(request, caller.account(), body),
                () -> offerings.create(caller, body.wish()).id().toString());
        OfferingView offering =
                offerings.find(OfferingId.of(made.id())).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        return ResponseEntity.created(URI.create("/v1/offerings/" + offering.id()))
                .headers(made.headers())
                .body(offering);
    }
}
