package io.hanjul.rehearsal.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.SaleId;
import io.hanjul.rehearsal.RehearsalDesk;
import io.hanjul.rehearsal.RehearsalView;
import io.hanjul.rehearsal.SimulatedGuests;
import io.hanjul.waitingroom.NewRoom;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rehearsals of a sale, and sessions for their simulated guests. A rehearsal has the id of its sale. */
@RestController
class RehearsalController {

    private final RehearsalDesk desk;
    private final SimulatedGuests simulated;

    RehearsalController(RehearsalDesk desk, SimulatedGuests simulated) {
        this.desk = desk;
        this.simulated = simulated;
    }

    /** How a sale is rehearsed; all of it may be left out. */
    record TermsBody(
            @Min(0) @Max(3_600) @Nullable Integer opensInSeconds,
            @Min(1) @Max(NewRoom.MOST_PER_MINUTE) @Nullable Integer ratePerMinute,
            @Min(1) @Max(NewRoom.MOST_INSIDE) @Nullable Integer maxInside) {

        RehearsalDesk.Terms terms() {
            return new RehearsalDesk.Terms(
                    Duration.ofSeconds(opensInSeconds == null ? 0 : opensInSeconds),
                    optional(ratePerMinute),
                    optional(maxInside));
        }

        private static OptionalInt optional(@Nullable Integer value) {
            return value == null ? OptionalInt.empty() : OptionalInt.of(value);
        }
    }

    /** How many simulated guests. */
    record GuestsBody(@Min(1) int guests) {}

    /**
     * Sessions of simulated guests. {@code clientAddress} is the address that the server took this request to come
     * from, which tells whether it believes the proxy headers that are to carry the guests' own addresses.
     */
    record GuestsAnswer(SaleId saleId, String roomId, Instant expiresAt, String clientAddress, List<String> tokens) {

        static GuestsAnswer of(SimulatedGuests.Sessions guests, String clientAddress) {
            return new GuestsAnswer(
                    guests.saleId(), guests.roomId(), guests.expiresAt(), clientAddress, guests.tokens());
        }
    }

    @GetMapping("/v1/rehearsals")
    @Access(Level.OPERATOR)
    Page<RehearsalView> list(
            @RequestParam(defaultValue = "") String cursor, @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return desk.list(PageRequest.of(cursor, limit));
    }

    /** Sets up a rehearsal of this sale, as another sale of the same seats. */
    @PostMapping("/v1/sales/{sale}/rehearsals")
    @Access(Level.OWNER)
    ResponseEntity<RehearsalView> setUp(Caller caller, @PathVariable SaleId sale, @Valid @RequestBody TermsBody body) {
        RehearsalView rehearsal = desk.setUp(caller, sale, body.terms());
        return ResponseEntity.created(
                        URI.create("/v1/rehearsals/" + rehearsal.sale().id()))
                .body(rehearsal);
    }

    /** Makes this sale itself a rehearsal, before it opens. */
    @PostMapping("/v1/sales/{sale}/rehearsal")
    @Access(Level.OWNER)
    RehearsalView mark(Caller caller, @PathVariable SaleId sale) {
        return desk.mark(caller, sale);
    }

    @GetMapping("/v1/rehearsals/{sale}")
    @Access(Level.OWNER)
    RehearsalView find(Caller caller, @PathVariable SaleId sale) {
        return desk.find(caller, sale);
    }

    @PostMapping("/v1/rehearsals/{sale}/guests")
    @Access(Level.OWNER)
    ResponseEntity<GuestsAnswer> guests(
            Caller caller, @PathVariable SaleId sale, @Valid @RequestBody GuestsBody body, HttpServletRequest request) {
        SimulatedGuests.Sessions guests = simulated.make(caller, sale, body.guests());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(GuestsAnswer.of(guests, request.getRemoteAddr()));
    }

    /** Ends it; what was bought in it is called off within seconds. Ending it again changes nothing. */
    @PostMapping("/v1/rehearsals/{sale}/end")
    @Access(Level.OWNER)
    ResponseEntity<RehearsalView> end(Caller caller, @PathVariable SaleId sale) {
        return ResponseEntity.accepted().body(desk.end(caller, sale));
    }
}
