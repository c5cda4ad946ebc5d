package io.hanjul.catalog.web;

import io.hanjul.catalog.SaleTransfers;
import io.hanjul.catalog.SaleView;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.SaleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Whether bookings of a sale can be handed over. */
@RestController
class SaleTransferController {

    private final SaleTransfers transfers;

    SaleTransferController(SaleTransfers transfers) {
        this.transfers = transfers;
    }

    /** Whether it shall be so. */
    record TransfersBody(@NotNull Boolean transferable) {}

    /** Lets guests hand bookings of the sale to somebody else, or no longer; needs {@code If-Match}. */
    @PutMapping("/v1/sales/{sale}/transfers")
    @Access(Access.Level.OWNER)
    ResponseEntity<SaleView> allow(
            Caller caller,
            @PathVariable SaleId sale,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody TransfersBody body) {
        return SaleDeskController.answer(transfers.allow(caller, sale, Version.required(ifMatch), body.transferable()));
    }
}
