package io.hanjul.booking;

import io.hanjul.catalog.SessionView;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.ReturnAskId;
import io.hanjul.ids.SaleId;
import java.time.Instant;
import java.util.List;

/**
 * An ask for what comes back, as its guest sees it.
 *
 * @param id ask
 * @param session of which session
 * @param saleId sale
 * @param offering what is on
 * @param units how many are wanted
 * @param categories the only categories that are; empty for any
 * @param apart whether they need not be beside each other
 * @param accessible how many must be wheelchair places
 * @param state where it stands
 * @param place in the list, from 1; 0 when it does not wait
 * @param missed how many offers were missed
 * @param askedAt since when
 * @param offers what is held for it right now: one, or none
 * @param now the server's time, to count down by
 */
public record ReturnAskView(
        ReturnAskId id,
        SessionView session,
        SaleId saleId,
        BookingView.What offering,
        int units,
        List<String> categories,
        boolean apart,
        int accessible,
        ReturnAskState state,
        int place,
        int missed,
        Instant askedAt,
        List<Offered> offers,
        Instant now) {

    /**
     * An offer.
     *
     * @param holdId the hold that can be paid for
     * @param until its end, as shown to the guest
     */
    public record Offered(HoldId holdId, Instant until) {}

    /**
     * The list of a session, for anybody.
     *
     * @param open whether one can ask, should nothing be left that fits
     * @param waiting how many have asked and are served, or wait
     * @param endsAt when it ends: at the session's start, or with its sale
     * @param offerSeconds how long an offer lasts now; 0 when there are no more
     * @param misses after so many missed offers an ask ends
     */
    public record Board(boolean open, int waiting, Instant endsAt, long offerSeconds, int misses) {}

    /**
     * An ask, for those who manage the session.
     *
     * @param place in the list, from 1; 0 for who has an offer
     * @param name who asks, as they call themselves
     * @param offers what is held for them right now: one, or none
     */
    public record Waiting(
            ReturnAskId id,
            int place,
            String name,
            int units,
            List<String> categories,
            boolean apart,
            int accessible,
            ReturnAskState state,
            int missed,
            Instant askedAt,
            List<Offered> offers) {}
}
