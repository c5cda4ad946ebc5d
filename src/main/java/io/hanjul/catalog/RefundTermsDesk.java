package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.OfferingId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an offering gives back, as those set it who manage it. Bookings keep the terms under which they were made. Who
 * is about to pay has read the present ones, so once a sale has opened they can only become better.
 */
@Service
public class RefundTermsDesk {

    private static final Duration LONGEST = Duration.ofDays(365);

    private final OfferingDesk desk;
    private final Offerings offerings;
    private final OfferingTable rows;
    private final RefundTermsTable terms;

    RefundTermsDesk(OfferingDesk desk, Offerings offerings, OfferingTable rows, RefundTermsTable terms) {
        this.desk = desk;
        this.offerings = offerings;
        this.rows = rows;
        this.terms = terms;
    }

    /**
     * Sets them. Wishing for what is so already changes nothing. Locks: offering.
     *
     * @throws Refusal NOT_FOUND when the offering is another's; VERSION_CHANGED when somebody else was faster;
     *     INVALID_FIELDS; REFUND_TERMS_WORSE when guests would get less and a sale has opened
     */
    @Transactional
    public OfferingView set(Caller caller, OfferingId id, Version seen, RefundTerms wanted) {
        requireSound(wanted);
        offerings.requireManaged(caller, id);
        rows.lock(id);
        if (desk.find(caller, id).version() != seen.number()) {
            throw Refusal.of(CommonProblem.VERSION_CHANGED);
        }
        RefundTerms before = offerings.refundTerms(id);
        if (!wanted.equals(before)) {
            if (!wanted.giveAtLeast(before) && terms.hasOpened(id)) {
                throw Refusal.of(CatalogProblem.REFUND_TERMS_WORSE);
            }
            terms.raise(id, seen);
            terms.set(id, wanted);
        }
        return desk.find(caller, id);
    }

    private static void requireSound(RefundTerms wanted) {
        boolean whole = wanted.steps().stream().map(RefundTerms.Step::before).allMatch(RefundTermsDesk::isWhole);
        new FieldChecks()
                .require(whole, "steps", CatalogFault.WHOLE_MINUTES, LONGEST.toDays())
                .require(RefundPreset.fall(wanted.steps()), "steps", CatalogFault.SHARES_FALL)
                .require(
                        isWhole(wanted.sameDayGrace()) && wanted.sameDayGrace().compareTo(Duration.ofDays(1)) <= 0,
                        "sameDayGrace",
                        CatalogFault.WHOLE_MINUTES,
                        1)
                .done();
    }

    private static boolean isWhole(Duration time) {
        return !time.isNegative() && time.compareTo(LONGEST) <= 0 && time.equals(Duration.ofMinutes(time.toMinutes()));
    }
}
