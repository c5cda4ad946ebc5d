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
    private final GroupTakingsTable groups;

    Takings(TakingsTable takings, GroupTakingsTable groups) {
        this.takings = takings;
        this.groups = groups;
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

    /** A payment, and what it is counted for. */
    public record Counted(UUID group, PaymentId payment) {}

    /**
     * The money of a group.
     *
     * @param group what it was counted for
     * @param currency ISO 4217
     * @param payments how many were approved
     * @param taken their sum, minor units
     * @param refunds how many the gateway made
     * @param returned their sum, minor units
     */
    public record GroupSum(UUID group, String currency, int payments, long taken, int refunds, long returned) {}

    /** The sums of each group of which something was paid. */
    @Transactional(readOnly = true)
    public List<GroupSum> byGroup(List<Counted> payments) {
        return groups.byGroup(payments);
    }

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
