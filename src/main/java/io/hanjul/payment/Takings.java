package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was taken through the gateway and given back, for the module that knows what it was for. Rehearsals are left
 * out.
 */
@Service
public class Takings {

    private final TakingsTable takings;

    Takings(TakingsTable takings) {
        this.takings = takings;
    }

    /**
     * The money of a day.
     *
     * @param day in the zone that was asked for
     * @param currency ISO 4217
     * @param payments how many were approved that day
     * @param taken their sum, minor units
     * @param refunds how many the gateway made that day, of whichever payments
     * @param returned their sum, minor units
     */
    public record Day(LocalDate day, String currency, int payments, long taken, int refunds, long returned) {}

    /**
     * Money that is to go back and has not.
     *
     * @param requested on its way, minor units
     * @param refused the gateway said no to so much, minor units
     */
    public record Owed(long requested, long refused) {}

    /** The days on which something of these payments moved, oldest first; no day when nothing did. */
    @Transactional(readOnly = true)
    public List<Day> byDay(List<PaymentId> payments, ZoneId zone) {
        return takings.byDay(payments, zone);
    }

    /** What of these payments is still to go back. */
    @Transactional(readOnly = true)
    public Owed owed(List<PaymentId> payments) {
        return takings.owed(payments);
    }

    /** The refunds of these payments with ids before that one, newest first. */
    @Transactional(readOnly = true)
    public List<RefundLine> refunds(List<PaymentId> payments, UUID before, int limit) {
        return takings.refunds(payments, before, limit);
    }
}
