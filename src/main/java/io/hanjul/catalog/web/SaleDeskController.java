package io.hanjul.catalog.web;

import io.hanjul.catalog.SaleDesk;
import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.web.SaleController.PriceBody;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.Version;
import io.hanjul.ids.SaleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Sales for those who manage them. */
@RestController
class SaleDeskController {

    private final SaleDesk desk;

    SaleDeskController(SaleDesk desk) {
        this.desk = desk;
    }

    /** The terms that a sale shall have. */
    record SaleChange(
            @NotNull Instant opensAt,
            @NotNull Instant closesAt,
            @Min(1) @Max(50) int unitsPerPerson,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid PriceBody> prices) {

        SaleDesk.Terms terms() {
            return new SaleDesk.Terms(
                    opensAt,
                    closesAt,
                    unitsPerPerson,
                    prices.stream().map(PriceBody::wish).toList());
        }
    }

    /** Why a sale ends before its time; guests read it. */
    record ClosingBody(@NotNull String reason) {}

    /** One sale of the caller. */
    @GetMapping("/v1/sales/{sale}/managed")
    @Access(Level.OWNER)
    ResponseEntity<SaleView> find(Caller caller, @PathVariable SaleId sale) {
        return answer(desk.find(caller, sale));
    }

    /** Changes the terms until the sale opens, and its end until it is over; needs {@code If-Match}. */
    @PutMapping("/v1/sales/{sale}")
    @Access(Level.OWNER)
    ResponseEntity<SaleView> change(
            Caller caller,
            @PathVariable SaleId sale,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody SaleChange body) {
        return answer(desk.change(caller, sale, Version.required(ifMatch), body.terms()));
    }

    /** Closes an open sale early, or calls one off that has not opened; needs {@code If-Match}. */
    @PostMapping("/v1/sales/{sale}/closing")
    @Access(Level.OWNER)
    ResponseEntity<SaleView> close(
            Caller caller,
            @PathVariable SaleId sale,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody ClosingBody body) {
        return answer(desk.close(caller, sale, Version.required(ifMatch), body.reason()));
    }

    /** Who changed the sale, when and why, newest first. */
    @GetMapping("/v1/sales/{sale}/log")
    @Access(Level.OWNER)
    ResponseEntity<Page<SaleDesk.LogEntry>> log(Caller caller, @PathVariable SaleId sale) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(desk.log(caller, sale));
    }

    static ResponseEntity<SaleView> answer(SaleView sale) {
        return ResponseEntity.ok()
                .eTag(new Version(sale.version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(sale);
    }
}
