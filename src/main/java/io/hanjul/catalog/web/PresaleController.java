package io.hanjul.catalog.web;

import io.hanjul.catalog.Presale;
import io.hanjul.catalog.PresaleDesk;
import io.hanjul.catalog.Presales;
import io.hanjul.catalog.SaleView;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Version;
import io.hanjul.ids.SaleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Presales and their access codes. */
@RestController
class PresaleController {

    private final Presales presales;
    private final PresaleDesk desk;

    PresaleController(Presales presales, PresaleDesk desk) {
        this.presales = presales;
        this.desk = desk;
    }

    /** How the presale of a sale stands for whoever asks; {@code endsAt} is empty text when there is none. */
    record PresaleBody(SaleId saleId, String endsAt, boolean codeNeeded, boolean mine) {

        static PresaleBody of(Presale presale) {
            return new PresaleBody(
                    presale.saleId(),
                    presale.endsAt().map(Instant::toString).orElse(""),
                    presale.codeNeeded(),
                    presale.mine());
        }
    }

    /** A code, as a guest types it. */
    record Redemption(@NotBlank @Size(max = 100) String code) {}

    /** Until when a code is needed. */
    record PresaleChange(@NotNull Instant endsAt) {}

    /** Codes to be made: of a chosen word, or that cannot be guessed. */
    record IssueBody(
            @NotNull @Size(max = 100) String word,
            @Min(1) @Max(1_000) int count,
            @Min(1) @Max(100_000) int uses,
            @NotNull @Size(max = 200) String note) {}

    /** Whether a sale has a presale, and whether the caller needs a code. */
    @GetMapping("/v1/sales/{sale}/presale")
    @Access(Level.OPEN)
    PresaleBody find(Optional<Caller> caller, @PathVariable SaleId sale) {
        return PresaleBody.of(presales.find(caller, sale));
    }

    /** Lets the caller into a presale with a code; doing so again changes nothing. */
    @PostMapping("/v1/sales/{sale}/presale/access")
    @Access(Level.GUEST)
    PresaleBody redeem(Caller caller, @PathVariable SaleId sale, @Valid @RequestBody Redemption body) {
        return PresaleBody.of(presales.redeem(caller, sale, body.code()));
    }

    /** Sets until when a code is needed; needs {@code If-Match} with the version of the sale. */
    @PutMapping("/v1/sales/{sale}/presale")
    @Access(Level.OWNER)
    ResponseEntity<SaleView> set(
            Caller caller,
            @PathVariable SaleId sale,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody PresaleChange body) {
        return SaleDeskController.answer(desk.set(caller, sale, Version.required(ifMatch), body.endsAt()));
    }

    /** Makes codes of a presale. */
    @PostMapping("/v1/sales/{sale}/presale/codes")
    @Access(Level.OWNER)
    ResponseEntity<Page<PresaleDesk.Code>> issue(
            Caller caller, @PathVariable SaleId sale, @Valid @RequestBody IssueBody body) {
        var issue = new PresaleDesk.Issue(
                body.word(), body.count(), body.uses(), body.note().strip());
        return ResponseEntity.created(URI.create("/v1/sales/" + sale + "/presale/codes"))
                .body(Page.last(desk.issue(caller, sale, issue)));
    }

    /** The codes of a presale, in alphabetical order. */
    @GetMapping("/v1/sales/{sale}/presale/codes")
    @Access(Level.OWNER)
    Page<PresaleDesk.Code> codes(
            Caller caller,
            @PathVariable SaleId sale,
            @RequestParam(defaultValue = "") @Size(max = 32) String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) @Min(1) @Max(PageRequest.MOST) int limit) {
        return desk.codes(caller, sale, cursor, limit);
    }

    /** Withdraws a code; whom it has let in stays. */
    @DeleteMapping("/v1/sales/{sale}/presale/codes/{code}")
    @Access(Level.OWNER)
    PresaleDesk.Code withdraw(Caller caller, @PathVariable SaleId sale, @PathVariable String code) {
        return desk.withdraw(caller, sale, code);
    }
}
