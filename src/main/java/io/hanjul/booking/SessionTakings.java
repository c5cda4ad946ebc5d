package io.hanjul.booking;

import io.hanjul.catalog.SessionDesk;
import io.hanjul.catalog.SessionView;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.SessionId;
import io.hanjul.payment.RefundLine;
import io.hanjul.payment.Takings;
import io.hanjul.problem.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a session has brought in, for those who manage it. Simulated guests bring in nothing. */
@Service
public class SessionTakings {

    private final SessionDesk sessions;
    private final SessionMoneyTable bookings;
    private final Takings takings;

    SessionTakings(SessionDesk sessions, SessionMoneyTable bookings, Takings takings) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.takings = takings;
    }

    /**
     * Taken, given back and what is left, in all, by kind and by day of the place's time zone.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's
     */
    @Transactional(readOnly = true)
    public TakingsView of(Caller caller, SessionId id) {
        SessionView session = sessions.find(caller, id);
        List<PaymentId> payments = bookings.payments(id);
        List<TakingsView.Entry> entries = Stream.concat(
                        takings.byDay(payments, session.zone()).stream().map(TakingsView.Entry::of),
                        bookings.issued(id, session.zone()).stream())
                .sorted(Comparator.comparing(TakingsView.Entry::day).thenComparing(TakingsView.Entry::kind))
                .toList();
        return TakingsView.of(id, session.zone(), entries, takings.owed(payments));
    }

    /**
     * What goes or went back through the gateway, the newest first.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's
     */
    @Transactional(readOnly = true)
    public Page<RefundLine> refunds(Caller caller, SessionId id, PageRequest page) {
        sessions.find(caller, id);
        return Page.of(takings.refunds(bookings.payments(id), page.before(), page.limit() + 1), page, RefundLine::id);
    }

    /**
     * The days for a spreadsheet.
     *
     * @param locale language of the head and of the kinds
     * @throws Refusal NOT_FOUND when the session is not the caller's
     */
    @Transactional(readOnly = true)
    public byte[] csv(Caller caller, SessionId id, Locale locale) {
        return new TakingsCsv(locale).of(of(caller, id));
    }
}
