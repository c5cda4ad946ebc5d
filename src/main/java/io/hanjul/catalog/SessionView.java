package io.hanjul.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.hanjul.ids.LayoutId;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One performance or one dinner service, as clients see it.
 *
 * @param id its id
 * @param offeringId what it is a session of
 * @param layoutId what there is to sell
 * @param sale the sale that sells it, once there is one; {@code saleId} in JSON, empty text without
 * @param startsAt its start
 * @param endsAt its end, after the start
 * @param businessDay the day that it counts for, which can end after midnight
 * @param zone the zone of that day
 * @param calledOff why it does not take place, in the words of who called it off; empty text for one that does
 * @param earlierDates when it was to take place before its date was changed, the oldest first; at most as many as
 *     {@code hanjul.catalog.dates-per-session}
 * @param version raised by one with each change by hand; the ETag for those who manage it
 */
public record SessionView(
        SessionId id,
        OfferingId offeringId,
        LayoutId layoutId,
        @JsonIgnore Optional<SaleId> sale,
        Instant startsAt,
        Instant endsAt,
        LocalDate businessDay,
        ZoneId zone,
        String calledOff,
        List<EarlierDate> earlierDates,
        int version) {

    /** The next version of it, with another layout and times. */
    SessionView with(NewSession other, LocalDate day) {
        return new SessionView(
                id,
                offeringId,
                other.layoutId(),
                sale,
                other.startsAt(),
                other.endsAt(),
                day,
                zone,
                calledOff,
                earlierDates,
                version + 1);
    }

    /** Whether it takes place, as far as anybody knows. */
    @JsonIgnore
    public boolean takesPlace() {
        return calledOff.isEmpty();
    }

    /** The last change of its date that guests were told of. */
    @JsonIgnore
    public Optional<EarlierDate> lastChange() {
        return earlierDates.isEmpty() ? Optional.empty() : Optional.of(earlierDates.getLast());
    }

    /** The sale's id as text, empty without a sale. */
    @JsonProperty
    public String saleId() {
        return sale.map(SaleId::toString).orElse("");
    }
}
