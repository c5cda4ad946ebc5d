package io.hanjul.booking.web;

import io.hanjul.booking.BookingView;
import io.hanjul.booking.TransferOffer;
import io.hanjul.booking.TransferView;
import io.hanjul.booking.Transfers;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.ids.BookingId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Bookings that are handed to somebody else. The token of a link stands behind the {@code #} of its address, which
 * browsers send to nobody, and in the body of requests, so that no log keeps it.
 */
@RestController
class TransferController {

    private final Transfers transfers;
    private final PublicOrigin pages;

    TransferController(Transfers transfers, PublicOrigin pages) {
        this.transfers = transfers;
        this.pages = pages;
    }

    /** What a link leads by. */
    record TokenBody(@NotBlank @Size(max = 100) String token) {}

    /**
     * A link that was made; it is told this once.
     *
     * @param link address of the page on which the booking is taken over
     * @param token what it leads by
     * @param expiresAt first moment at which it is of no use any more
     */
    record MadeLink(String link, String token, Instant expiresAt) {}

    /** Whether the caller's booking can be handed to somebody else, and whether a link is on its way. */
    @GetMapping("/v1/bookings/{booking}/transfer")
    @Access(Access.Level.GUEST)
    TransferView find(Caller caller, @PathVariable BookingId booking) {
        return transfers.find(caller, booking);
    }

    /** Makes a link by which somebody else gets the booking, once; an earlier one is void from then on. */
    @PostMapping("/v1/bookings/{booking}/transfer")
    @Access(Access.Level.GUEST)
    ResponseEntity<MadeLink> make(Caller caller, @PathVariable BookingId booking) {
        TransferView.Made made = transfers.make(caller, booking);
        String link = pages.page("/transfer#" + made.token());
        return ResponseEntity.created(URI.create("/v1/bookings/" + booking + "/transfer"))
                .cacheControl(CacheControl.noStore())
                .body(new MadeLink(link, made.token(), made.expiresAt()));
    }

    /** Takes the link back; without one nothing changes. */
    @DeleteMapping("/v1/bookings/{booking}/transfer")
    @Access(Access.Level.GUEST)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(Caller caller, @PathVariable BookingId booking) {
        transfers.takeBack(caller, booking);
    }

    /** What a link offers, for anybody who has it. */
    @PostMapping("/v1/transfers/offer")
    @Access(Access.Level.OPEN)
    ResponseEntity<TransferOffer> look(Optional<Caller> caller, @Valid @RequestBody TokenBody body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(transfers.look(caller, body.token()));
    }

    /** Takes over what a link offers; doing so again changes nothing. */
    @PostMapping("/v1/transfers/acceptance")
    @Access(Access.Level.GUEST)
    BookingView accept(Caller caller, @Valid @RequestBody TokenBody body) {
        return transfers.accept(caller, body.token());
    }
}
