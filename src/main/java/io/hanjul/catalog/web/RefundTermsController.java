package io.hanjul.catalog.web;

import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.RefundTerms;
import io.hanjul.catalog.RefundTermsDesk;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.OfferingId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** On which terms guests give bookings of an offering back. */
@RestController
class RefundTermsController {

    private final RefundTermsDesk desk;

    RefundTermsController(RefundTermsDesk desk) {
        this.desk = desk;
    }

    /** A share of the price in percent, until so long before the start. */
    record StepBody(@NotNull Duration before, int percent) {

        RefundTerms.Step step() {
            return new RefundTerms.Step(before, percent);
        }
    }

    /** The terms that an offering shall have. */
    record TermsBody(
            @NotNull @Size(max = RefundTerms.MOST_STEPS) List<@NotNull @Valid StepBody> steps,
            @NotNull Duration sameDayGrace) {

        RefundTerms terms() {
            return new RefundTerms(steps.stream().map(StepBody::step).toList(), sameDayGrace);
        }
    }

    /** Sets what guests get back from now on; bookings keep the terms of their day. Needs {@code If-Match}. */
    @PutMapping("/v1/offerings/{offering}/refund-terms")
    @Access(Access.Level.OWNER)
    ResponseEntity<OfferingView> set(
            Caller caller,
            @PathVariable OfferingId offering,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody TermsBody body) {
        return OfferingDeskController.answer(desk.set(caller, offering, Version.required(ifMatch), body.terms()));
    }
}
