package io.hanjul.catalog.web;

import io.hanjul.catalog.SaleSessions;
import io.hanjul.catalog.SaleView;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The sessions of a sale, for those who manage it. */
@RestController
class SaleSessionController {

    private final SaleSessions sessions;

    SaleSessionController(SaleSessions sessions) {
        this.sessions = sessions;
    }

    /** A session to be added, with prices for those of its categories that the sale does not price yet. */
    record AddedSession(
            @NotNull SessionId sessionId,
            @NotNull @Size(max = 100) List<SaleController.@NotNull @Valid PriceBody> prices) {

        SaleSessions.Addition wish() {
            return new SaleSessions.Addition(
                    sessionId,
                    prices.stream().map(SaleController.PriceBody::wish).toList());
        }
    }

    /** Adds a session of the same offering to a sale that is not over; needs {@code If-Match}. */
    @PostMapping("/v1/sales/{sale}/sessions")
    @Access(Level.OWNER)
    ResponseEntity<SaleView> add(
            Caller caller,
            @PathVariable SaleId sale,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody AddedSession body) {
        return SaleDeskController.answer(sessions.add(caller, sale, Version.required(ifMatch), body.wish()));
    }

    /** Takes a session that nobody has booked, holds or waits for out of a sale; needs {@code If-Match}. */
    @DeleteMapping("/v1/sales/{sale}/sessions/{session}")
    @Access(Level.OWNER)
    ResponseEntity<SaleView> takeOut(
            Caller caller,
            @PathVariable SaleId sale,
            @PathVariable SessionId session,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch) {
        return SaleDeskController.answer(sessions.takeOut(caller, sale, Version.required(ifMatch), session));
    }
}
