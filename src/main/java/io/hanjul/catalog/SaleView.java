package io.hanjul.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.Money;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A sale as clients see it.
 *
 * @param id its id
 * @param offeringId what it sells
 * @param sessionIds the sessions that it sells, by start
 * @param opensAt first instant of the window
 * @param closesAt first instant after the window
 * @param unitsPerPerson most units that one person may hold and have, 1 to 50
 * @param state by the clock, when this view was made
 * @param rehearsal whether it is a rehearsal with simulated guests
 * @param transferable whether guests may hand their bookings of it to somebody else
 * @param moves whether guests may change to other seats of what they have booked, and until when
 * @param ending how it ends
 * @param endingReason why its owner ended it, in the owner's words; empty text for one that ends as planned
 * @param version raised by one with each change by hand; the ETag for those who manage it
 * @param shown whether guests see what it sells, so that they may buy; not shown to clients
 * @param prices one price for each category, in the order in which the owner gave them
 */
public record SaleView(
        SaleId id,
        OfferingId offeringId,
        List<SessionId> sessionIds,
        Instant opensAt,
        Instant closesAt,
        int unitsPerPerson,
        SaleState state,
        boolean rehearsal,
        boolean transferable,
        MoveTerms moves,
        SaleEnding ending,
        String endingReason,
        int version,
        @JsonIgnore boolean shown,
        List<CategoryPrice> prices) {

    /**
     * A sale in short, for those who watch over it.
     *
     * @param id its id
     * @param offeringId what it sells
     * @param title the offering's title
     * @param place the place's name
     * @param zone the place's time zone
     * @param rehearsal whether it is a sale to simulated guests
     * @param owner whose it is; not shown to clients
     */
    public record InShort(
            SaleId id,
            OfferingId offeringId,
            LocalizedText title,
            LocalizedText place,
            ZoneId zone,
            boolean rehearsal,
            @JsonIgnore AccountId owner) {}

    /** Price by category. */
    public Map<String, Money> pricesByCategory() {
        return prices.stream().collect(Collectors.toUnmodifiableMap(CategoryPrice::category, CategoryPrice::price));
    }

    /** The same sale as it stands at that instant. */
    public SaleView at(Instant now) {
        return under(terms(), SaleState.at(now, opensAt, closesAt), version);
    }

    /** What its owner may change of it. */
    NewSale terms() {
        return new NewSale(sessionIds, opensAt, closesAt, unitsPerPerson, rehearsal, prices);
    }

    /** The next version of the same sale, under other terms. */
    SaleView under(NewSale other) {
        return under(other, state, version + 1);
    }

    private SaleView under(NewSale other, SaleState now, int as) {
        return new SaleView(
                id,
                offeringId,
                sessionIds,
                other.opensAt(),
                other.closesAt(),
                other.unitsPerPerson(),
                now,
                rehearsal,
                transferable,
                moves,
                ending,
                endingReason,
                as,
                shown,
                other.prices());
    }
}
