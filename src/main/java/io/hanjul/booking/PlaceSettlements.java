package io.hanjul.booking;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.RateLimit;
import io.hanjul.ids.PlaceId;
import io.hanjul.keys.RedisKey;
import io.hanjul.payment.SettledDay;
import io.hanjul.payment.SettlementDays;
import io.hanjul.payment.SettlementDifference;
import io.hanjul.payment.SettlementLine;
import io.hanjul.payment.Settlements;
import io.hanjul.place.Place;
import io.hanjul.place.Places;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The days of a place settled against the gateway's books, for those who manage it. */
@Service
public class PlaceSettlements {

    /** Days of other years are no days of this house, and some of them no days at all for the database. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2999;

    private final Places places;
    private final Settlements settlements;
    private final SettlementDays days;
    private final RateLimit limit;

    PlaceSettlements(Places places, Settlements settlements, SettlementDays days, RateLimit limit) {
        this.days = days;
        this.limit = limit;
        this.places = places;
        this.settlements = settlements;
    }

    /**
     * A day, as far as the gateway was heard.
     *
     * @throws Refusal NOT_FOUND when the place is not the caller's
     */
    public SettlementView of(Caller caller, PlaceId id, LocalDate day) {
        Place place = places.requireManaged(caller, id);
        return SettlementView.of(place, day, lines(place, day), days.keptDays());
    }

    /**
     * The payments of a day of which something does not simply agree, the newest first.
     *
     * @throws Refusal NOT_FOUND when the place is not the caller's
     */
    public Page<SettlementView.Difference> differing(Caller caller, PlaceId id, LocalDate day, PageRequest page) {
        Place place = places.requireManaged(caller, id);
        var more = new PageRequest(page.before(), page.limit() + 1);
        var found = settlements.differing(id, midnight(place, day), midnight(place, day.plusDays(1)), more);
        return Page.of(found, page, SettlementDifference::payment).map(SettlementView.Difference::of);
    }

    /**
     * The days that were settled by themselves, the newest first.
     *
     * @throws Refusal NOT_FOUND when the place is not the caller's
     */
    public Page<SettledDay> days(Caller caller, PlaceId id, PageRequest page) {
        return days.of(places.requireManaged(caller, id).id(), page);
    }

    /**
     * All lines of a day for a spreadsheet.
     *
     * @param locale language of the head
     * @throws Refusal NOT_FOUND when the place is not the caller's
     */
    public byte[] csv(Caller caller, PlaceId id, LocalDate day, Locale locale) {
        Place place = places.requireManaged(caller, id);
        return new SettlementCsv(locale, place.zone()).of(lines(place, day));
    }

    /**
     * Has the gateway asked about a day, in the background; about each payment of it, so once a minute is enough.
     *
     * @throws Refusal NOT_FOUND when the place is not the caller's; TOO_MANY_REQUESTS when it was asked about that day
     *     within the last minute, whoever wanted it
     */
    public void ask(Caller caller, PlaceId id, LocalDate day) {
        Place place = places.requireManaged(caller, id);
        Instant from = midnight(place, day);
        limit.require(RedisKey.SETTLEMENT_ASKED, id + ":" + day, 1);
        settlements.ask(id, from, midnight(place, day.plusDays(1)), () -> true);
    }

    private List<SettlementLine> lines(Place place, LocalDate day) {
        return settlements.between(place.id(), midnight(place, day), midnight(place, day.plusDays(1)));
    }

    static Instant midnight(Place place, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return day.atStartOfDay(place.zone()).toInstant();
    }
}
