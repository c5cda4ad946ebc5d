package io.hanjul.payment;

import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.PlaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days that are settled by themselves ({@code SettleDays}), for the module that knows in which zone a payee lives. */
@Service
public class SettlementDays {

    private final SettlementDayTable days;
    private final SettlementSettings settings;
    private final IdSource ids;

    SettlementDays(SettlementDayTable days, SettlementSettings settings, IdSource ids) {
        this.days = days;
        this.settings = settings;
        this.ids = ids;
    }

    /** Somebody who was paid, and the last day of theirs that was opened; empty when none was. */
    public record Payee(PlaceId id, Optional<LocalDate> last) {}

    /** A day with its first moment, and the first one after it. */
    public record Span(LocalDate day, Instant from, Instant to) {}

    /** Those who were ever paid, by id. */
    @Transactional(readOnly = true)
    public List<Payee> payees(UUID after, int most) {
        return days.payees(after, most);
    }

    /** How long after its end a day is opened. */
    public Duration after() {
        return settings.after();
    }

    /** For how many days a settled one is kept. */
    public long keptDays() {
        return settings.kept().toDays();
    }

    /** Has a day settled; asked again, or by another node, nothing more happens. */
    @Transactional
    public void open(PlaceId payee, Span span) {
        days.open(ids.next(), payee, span);
    }

    /** The days of a payee, the newest first. */
    public Page<SettledDay> of(PlaceId payee, PageRequest page) {
        return Page.of(days.page(payee, page.before(), page.limit() + 1), page, SettledDay::id);
    }
}
