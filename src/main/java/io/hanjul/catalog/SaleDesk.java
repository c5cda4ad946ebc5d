package io.hanjul.catalog;

import io.hanjul.account.Account;
import io.hanjul.account.Accounts;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.Reason;
import io.hanjul.edge.Version;
import io.hanjul.ids.SaleId;
import io.hanjul.place.Layouts;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sales as those change them who manage them. Each change is a line of the sale's log: who, when and why. */
@Service
public class SaleDesk {

    private final Offerings offerings;
    private final OfferingTable offeringRows;
    private final SaleTable sales;
    private final SaleChangeTable changes;
    private final SaleLogTable log;
    private final SessionTable sessions;
    private final Accounts accounts;
    private final SalePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SaleDesk(
            Offerings offerings,
            OfferingTable offeringRows,
            SaleTable sales,
            SaleChangeTable changes,
            SaleLogTable log,
            SessionTable sessions,
            Accounts accounts,
            Layouts layouts,
            CatalogSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offerings = offerings;
        this.offeringRows = offeringRows;
        this.sales = sales;
        this.changes = changes;
        this.log = log;
        this.sessions = sessions;
        this.accounts = accounts;
        this.policy = new SalePolicy(settings, layouts::find);
        this.events = events;
        this.clock = clock;
    }

    /** What can be done to a sale by hand. */
    public enum Act {
        CHANGED,
        CLOSED_EARLY,
        CALLED_OFF,
        SESSION_ADDED,
        SESSION_TAKEN_OUT,
        PRESALE_SET,
        PRESALE_ENDED,
        TRANSFERS_ON,
        TRANSFERS_OFF,
        MOVES_ON,
        MOVES_OFF
    }

    /**
     * The terms of a sale that can be changed.
     *
     * @param opensAt first instant of the window
     * @param closesAt first instant after the window
     * @param unitsPerPerson most units of one person, 1 to 50
     * @param prices one for each category of the sessions' layouts
     */
    public record Terms(Instant opensAt, Instant closesAt, int unitsPerPerson, List<CategoryPrice> prices) {}

    /**
     * A line of a sale's log.
     *
     * @param at when
     * @param by name of who did it
     * @param act what was done
     * @param reason why; empty text when nobody had to say
     * @param opensAt the opening after it
     * @param closesAt the end after it
     * @param sessionStarts when the sessions that were added or taken out were to start; empty for other acts
     * @param presaleEnds until when its presale is after it; empty for other acts
     */
    public record LogEntry(
            Instant at,
            String by,
            Act act,
            String reason,
            Instant opensAt,
            Instant closesAt,
            List<Instant> sessionStarts,
            List<Instant> presaleEnds) {}

    /**
     * A sale of the caller, or any for an operator.
     *
     * @throws Refusal NOT_FOUND when it is another's
     */
    public SaleView find(Caller caller, SaleId id) {
        SaleView sale = sales.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        offerings.requireManaged(caller, sale.offeringId());
        return sale;
    }

    /**
     * Changes its terms: all of them until it opens, afterwards only when it ends. Wishing for what is so already
     * changes nothing. Locks: offering.
     *
     * @throws Refusal NOT_FOUND when it is another's; VERSION_CHANGED when somebody else was faster; SALE_OVER,
     *     SALE_HAS_OPENED, SALE_IS_REHEARSAL; INVALID_FIELDS, PRICE_MISSING
     */
    @Transactional
    public SaleView change(Caller caller, SaleId id, Version seen, Terms terms) {
        SaleView before = locked(caller, id, seen);
        var wish = new NewSale(
                before.sessionIds(),
                micros(terms.opensAt()),
                micros(terms.closesAt()),
                terms.unitsPerPerson(),
                terms.prices());
        policy.require(wish, sessions.findAll(before.sessionIds()), clock.instant());
        SaleView after = before.under(wish);
        if (after.equals(before.under(before.terms()))) {
            return before;
        }
        boolean endOnly = after.equals(before.under(before.terms().until(wish.closesAt())));
        if (!changes.change(after, endOnly)) {
            throw Refusal.of(CatalogProblem.SALE_HAS_OPENED);
        }
        if (!wish.prices().equals(before.prices())) {
            changes.forgetPrices(id);
            sales.addPrices(id, wish.prices());
        }
        return announced(caller, id, "");
    }

    /**
     * Ends it now: called off before it opens, which frees its sessions for another sale; afterwards closed early.
     * What is held already can still be paid for. Locks: offering.
     *
     * @param reason why, which guests read
     * @throws Refusal NOT_FOUND when it is another's; INVALID_FIELDS without a reason; VERSION_CHANGED when somebody
     *     else was faster; SALE_OVER, SALE_IS_REHEARSAL
     */
    @Transactional
    public SaleView close(Caller caller, SaleId id, Version seen, String reason) {
        locked(caller, id, seen);
        String words = Reason.require(reason);
        if (!changes.close(id, seen, words)) {
            throw Refusal.of(CatalogProblem.SALE_OVER);
        }
        return announced(caller, id, words);
    }

    /**
     * What was done to it, newest first, at most the latest hundred.
     *
     * @throws Refusal NOT_FOUND when it is another's
     */
    public Page<LogEntry> log(Caller caller, SaleId id) {
        find(caller, id);
        return Page.last(log.ofSale(id).stream()
                .map(entry -> new LogEntry(
                        entry.at(),
                        accounts.find(entry.by()).map(Account::name).orElse(""),
                        entry.act(),
                        entry.reason(),
                        entry.opensAt(),
                        entry.closesAt(),
                        entry.sessionStarts(),
                        entry.presaleEnds()))
                .toList());
    }

    /** The sale, with its offering locked, when the caller may change it. */
    SaleView locked(Caller caller, SaleId id, Version seen) {
        offeringRows.lock(find(caller, id).offeringId());
        SaleView sale = sales.find(id).orElseThrow();
        if (sale.rehearsal()) {
            throw Refusal.of(CatalogProblem.SALE_IS_REHEARSAL);
        }
        if (sale.version() != seen.number()) {
            throw Refusal.of(CommonProblem.VERSION_CHANGED);
        }
        if (sale.state() == SaleState.CLOSED) {
            throw Refusal.of(CatalogProblem.SALE_OVER);
        }
        return sale;
    }

    private SaleView announced(Caller caller, SaleId id, String reason) {
        log.note(id, caller.account(), reason);
        SaleView after = sales.find(id).orElseThrow();
        events.publishEvent(new SaleChanged(id, after.opensAt(), after.closesAt(), caller.account(), reason));
        return after;
    }

    /** As exact as the database keeps it. */
    private static Instant micros(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
