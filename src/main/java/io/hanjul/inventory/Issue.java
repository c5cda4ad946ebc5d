package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the house gives out.
 *
 * @param account whose it is: nobody who can sign in
 * @param units different units at the prices that they have
 * @param areas how many of which areas, each once of what is left and once of what the house keeps; with the units
 *     at least one
 * @param key of the request, unique for the account
 * @param fingerprint of what was asked for
 * @param reason why; others will read it
 */
public record Issue(
        HoldId hold,
        BookingId booking,
        SessionId session,
        SaleId sale,
        AccountId account,
        List<Claim.Wish> units,
        List<Area> areas,
        String key,
        String fingerprint,
        String reason) {

    List<UnitId> ids() {
        return units.stream().map(Claim.Wish::unit).toList();
    }

    int size() {
        return units.size()
                + areas.stream().mapToInt(area -> area.count().count()).sum();
    }

    /** What all of it costs. */
    public Money total() {
        return Stream.concat(
                        units.stream().map(Claim.Wish::price),
                        areas.stream().flatMap(area -> area.count().prices()))
                .reduce(Money::plus)
                .orElseThrow();
    }

    /**
     * Some of an area that is sold by number.
     *
     * @param count how many, with their prices
     * @param ofHouse whether of those that the house keeps, and not of what is left
     */
    public record Area(Claim.Count count, boolean ofHouse) {}
}
