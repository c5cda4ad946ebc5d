package io.hanjul.booking;

import io.hanjul.catalog.OfferingDesk;
import io.hanjul.catalog.OfferingView;
import io.hanjul.catalog.SessionView;
import io.hanjul.edge.Caller;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SessionId;
import io.hanjul.payment.Takings;
import io.hanjul.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all sessions of an offering have brought in, for those who manage it. Simulated guests bring in nothing. */
@Service
public class OfferingTakings {

    /** So many sessions are counted at once. */
    private static final int AT_ONCE = 20;

    private final OfferingDesk offerings;
    private final OfferingMoneyTable bookings;
    private final Takings takings;

    OfferingTakings(OfferingDesk offerings, OfferingMoneyTable bookings, Takings takings) {
        this.offerings = offerings;
        this.bookings = bookings;
        this.takings = takings;
    }

    /**
     * Taken, given back and what is left, in all, by kind and by session.
     *
     * @throws Refusal NOT_FOUND when the offering is not the caller's
     */
    @Transactional(readOnly = true)
    public OfferingTakingsView of(Caller caller, OfferingId id) {
        OfferingView offering = offerings.find(caller, id);
        List<SessionId> sessions =
                offering.sessions().stream().map(SessionView::id).toList();
        var entries = new ArrayList<OfferingTakingsView.Entry>();
        var owed = new Takings.Owed(0, 0);
        for (int from = 0; from < sessions.size(); from += AT_ONCE) {
            List<SessionId> some = sessions.subList(from, Math.min(sessions.size(), from + AT_ONCE));
            List<Takings.Counted> payments = bookings.payments(some);
            takings.byGroup(payments).stream()
                    .map(OfferingTakingsView.Entry::of)
                    .forEach(entries::add);
            entries.addAll(bookings.issued(some));
            Takings.Owed more =
                    takings.owed(payments.stream().map(Takings.Counted::payment).toList());
            owed = new Takings.Owed(owed.requested() + more.requested(), owed.refused() + more.refused());
        }
        List<OfferingTakingsView.Start> starts = offering.sessions().stream()
                .map(session -> new OfferingTakingsView.Start(session.id(), session.startsAt()))
                .toList();
        var of = new OfferingTakingsView.Of(id, offering.place().zone(), starts);
        return OfferingTakingsView.of(of, entries, owed);
    }

    /**
     * The sessions for a spreadsheet.
     *
     * @param locale language of the head and of the kinds
     * @throws Refusal NOT_FOUND when the offering is not the caller's
     */
    @Transactional(readOnly = true)
    public byte[] csv(Caller caller, OfferingId id, Locale locale) {
        return new TakingsCsv(locale).of(of(caller, id));
    }
}
