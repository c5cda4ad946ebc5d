package io.hanjul.catalog.web;

import io.hanjul.catalog.MoveTerms;
import io.hanjul.catalog.SaleMoves;
import io.hanjul.catalog.SaleView;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.SaleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Whether guests of a sale can change to other seats. */
@RestController
class SaleMoveController {

    private final SaleMoves moves;

    SaleMoveController(SaleMoves moves) {
        this.moves = moves;
    }

    /**
     * Whether it shall be so, and until when.
     *
     * @param allowed whether guests may change
     * @param endMinutes so many minutes before the start it is too late
     */
    record MovesBody(
            @NotNull Boolean allowed,
            @NotNull @Min(0) @Max(MoveTerms.LONGEST) Integer endMinutes) {}

    /** Lets guests of the sale change to other seats, or no longer; needs {@code If-Match}. */
    @PutMapping("/v1/sales/{sale}/moves")
    @Access(Access.Level.OWNER)
    ResponseEntity<SaleView> allow(
            Caller caller,
            @PathVariable SaleId sale,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody MovesBody body) {
        var terms = new MoveTerms(body.allowed(), body.endMinutes());
        return SaleDeskController.answer(moves.allow(caller, sale, Version.required(ifMatch), terms));
    }
}
