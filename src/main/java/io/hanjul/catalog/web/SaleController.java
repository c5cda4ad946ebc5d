package io.hanjul.catalog.web;

import io.hanjul.catalog.CategoryPrice;
import io.hanjul.catalog.NewSale;
import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.Sales;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.idempotency.MadeOnce;
import io.hanjul.ids.Money;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sales: windows and prices. */
@RestController
class SaleController {

    private final Sales sales;
    private final MadeOnce once;
    private final Clock clock;

    SaleController(Sales sales, MadeOnce once, Clock clock) {
        this.sales = sales;
        this.once = once;
        this.clock = clock;
    }

    /**
     * A sale to be set up. Without {@code opensAt} it opens at once, so that a request which is sent again asks for the
     * same; {@code unitsPerPerson} and {@code rehearsal} may be left out, too.
     */
    record SaleBody(
            @NotNull @Size(min = 1, max = 1_000) List<@NotNull SessionId> sessionIds,
            @Nullable Instant opensAt,
            @NotNull Instant closesAt,
            @Min(1) @Max(50) @Nullable Integer unitsPerPerson,
            @Nullable Boolean rehearsal,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid PriceBody> prices) {

        NewSale wish(Clock clock) {
            return new NewSale(
                    sessionIds,
                    opensAt == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : opensAt,
                    closesAt,
                    unitsPerPerson == null ? NewSale.USUAL_UNITS_PER_PERSON : unitsPerPerson,
                    Boolean.TRUE.equals(rehearsal),
                    prices.stream().map(PriceBody::wish).toList());
        }
    }

    /** The price of a category. */
    record PriceBody(
            @NotBlank @Size(max = 100) String category,
            @NotNull @Valid AmountBody price) {

        CategoryPrice wish() {
            return new CategoryPrice(category, new Money(price.amount(), price.currency()));
        }
    }

    /** Money, checked field by field. */
    record AmountBody(
            @Min(0) @Max(Money.MOST) long amount,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}

    /** Puts sessions of an offering on sale, at a price for each category; with an {@code Idempotency-Key} once. */
    @PostMapping("/v1/offerings/{offering}/sales")
    @Access(Level.OWNER)
    ResponseEntity<SaleView> open(
            Caller caller,
            @PathVariable OfferingId offering,
            @Valid @RequestBody SaleBody body,
            HttpServletRequest request) {
        MadeOnce.Made made = once.make(
                IdempotentRequest.ifKeyed(request, caller.account(), body),
                () -> sales.open(caller, offering, body.wish(clock)).id().toString());
        return ResponseEntity.created(URI.create("/v1/sales/" + made.id()))
                .headers(made.headers())
                .body(find(SaleId.of(made.id())));
    }

    /** One sale. */
    @GetMapping("/v1/sales/{sale}")
    @Access(Level.OPEN)
    SaleView find(@PathVariable SaleId sale) {
        return sales.find(sale).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
