package io.hanjul.rehearsal.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.idempotency.Idempotency;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.ids.CrowdId;
import io.hanjul.ids.SaleId;
import io.hanjul.rehearsal.CrowdView;
import io.hanjul.rehearsal.Crowds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Crowds of simulated guests that the server sends at a rehearsal. */
@RestController
class CrowdController {

    private final Crowds crowds;
    private final Idempotency idempotency;

    CrowdController(Crowds crowds, Idempotency idempotency) {
        this.crowds = crowds;
        this.idempotency = idempotency;
    }

    /** A crowd to be sent. */
    record CrowdBody(
            @Min(1) int guests,
            @NotNull CrowdView.Curve curve,
            @Min(1) @Max(3_600) int overSeconds) {

        Crowds.Wish wish() {
            return new Crowds.Wish(guests, curve, Duration.ofSeconds(overSeconds));
        }
    }

    /** Sends a crowd at a rehearsal; one at a time. It goes through the public API, with every limit on. */
    @PostMapping("/v1/rehearsals/{sale}/crowds")
    @Access(Level.OWNER)
    ResponseEntity<CrowdView> send(
            Caller caller, @PathVariable SaleId sale, @Valid @RequestBody CrowdBody body, HttpServletRequest request) {
        return idempotency.once(IdempotentRequest.of(request, caller.account(), body), () -> {
            CrowdView crowd = crowds.send(caller, sale, body.wish());
            return ResponseEntity.created(URI.create("/v1/crowds/" + crowd.id()))
                    .body(crowd);
        });
    }

    /** The crowds that were sent at a rehearsal, newest first. */
    @GetMapping("/v1/rehearsals/{sale}/crowds")
    @Access(Level.OWNER)
    Page<CrowdView> list(
            Caller caller,
            @PathVariable SaleId sale,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return crowds.list(caller, sale, PageRequest.of(cursor, limit));
    }

    /** How a crowd fares; to be asked for about once a second while it is running. */
    @GetMapping("/v1/crowds/{crowd}")
    @Access(Level.OWNER)
    ResponseEntity<CrowdView> find(Caller caller, @PathVariable CrowdId crowd) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(crowds.find(caller, crowd));
    }

    /** What came of a crowd; 404 before it is finished. */
    @GetMapping("/v1/crowds/{crowd}/report")
    @Access(Level.OWNER)
    CrowdView.Report report(Caller caller, @PathVariable CrowdId crowd) {
        return crowds.report(caller, crowd);
    }

    /** Calls a crowd back. Doing so again, or once it is done, changes nothing. */
    @PostMapping("/v1/crowds/{crowd}/cancel")
    @Access(Level.OWNER)
    CrowdView cancel(Caller caller, @PathVariable CrowdId crowd) {
        return crowds.cancel(caller, crowd);
    }
}
