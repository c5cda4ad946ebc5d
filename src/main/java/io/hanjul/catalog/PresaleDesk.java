package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.Version;
import io.hanjul.ids.Randomness;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Presales as those set them up who manage a sale: until when, and who gets a code. */
@Service
public class PresaleDesk {

    /** About 49 random bits. */
    private static final int LENGTH = 10;

    /** What is closer than that may be open somewhere: nodes remember windows, and their clocks differ. */
    private static final Duration NEARLY_OPEN = Duration.ofSeconds(5);

    private final SaleDesk sales;
    private final SaleChangeTable changes;
    private final SaleLogTable log;
    private final PresaleTable presales;
    private final AccessCodeTable codes;
    private final PresaleRule rule;
    private final CatalogSettings settings;
    private final SecureRandom random;
    private final Clock clock;

    PresaleDesk(
            SaleDesk sales,
            SaleChangeTable changes,
            SaleLogTable log,
            PresaleTable presales,
            AccessCodeTable codes,
            PresaleRule rule,
            CatalogSettings settings,
            SecureRandom random,
            Clock clock) {
        this.sales = sales;
        this.changes = changes;
        this.log = log;
        this.presales = presales;
        this.codes = codes;
        this.rule = rule;
        this.settings = settings;
        this.random = random;
        this.clock = clock;
    }

    /**
     * An access code.
     *
     * @param code as guests type it: 4 to 32 capital letters and digits
     * @param uses how many accounts it lets in, 1 to 100,000
     * @param used how many it has let in
     * @param note whom it is for, in its owner's words
     * @param withdrawn whether it lets in nobody any more
     */
    public record Code(String code, int uses, int used, String note, boolean withdrawn) {}

    /**
     * Codes to be made.
     *
     * @param word a word that the owner has chosen; empty text for codes that cannot be guessed
     * @param count how many, 1 to 1,000; one when the owner has chosen the word
     * @param uses how many accounts each lets in, 1 to 100,000
     * @param note whom they are for; may be empty
     */
    public record Issue(String word, int count, int uses, String note) {}

    /**
     * Lets nobody without a code in until that instant; the instant of the closing for the whole sale, the present one
     * to let everybody in now. Once the sale is open a presale can only become shorter. Locks: offering.
     *
     * @return the sale's next version
     * @throws Refusal NOT_FOUND when the sale is another's; VERSION_CHANGED when somebody else was faster; SALE_OVER,
     *     SALE_IS_REHEARSAL, SALE_HAS_OPENED; INVALID_FIELDS when the instant lies after the closing
     */
    @Transactional
    public SaleView set(Caller caller, SaleId id, Version seen, Instant wanted) {
        SaleView sale = sales.locked(caller, id, seen);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant end = wanted.isBefore(now) ? now : wanted.truncatedTo(ChronoUnit.MICROS);
        new FieldChecks()
                .require(!end.isAfter(sale.closesAt()), "endsAt", CatalogFault.AFTER_SALE_END)
                .done();
        Optional<Instant> before = presales.endOf(id);
        boolean longer = before.isEmpty() || end.isAfter(before.get());
        if (longer && !now.plus(NEARLY_OPEN).isBefore(sale.opensAt())) {
            throw Refusal.of(CatalogProblem.SALE_HAS_OPENED);
        }
        if (!changes.raise(sale)) {
            throw Refusal.of(CommonProblem.VERSION_CHANGED);
        }
        presales.set(new PresaleRow(id, end, sale.opensAt(), sale.closesAt()));
        var act = end.equals(now) ? SaleDesk.Act.PRESALE_ENDED : SaleDesk.Act.PRESALE_SET;
        log.notePresale(id, caller.account(), act, end);
        rule.heard(id, end);
        return sales.find(caller, id);
    }

    /**
     * Makes codes for a presale. Locks: presale.
     *
     * @throws Refusal NOT_FOUND when the sale is another's; SALE_OVER; NO_PRESALE; INVALID_FIELDS; ACCESS_CODE_TAKEN
     *     when the chosen word is one already; CATALOG_FULL
     */
    @Transactional
    public List<Code> issue(Caller caller, SaleId id, Issue issue) {
        if (sales.find(caller, id).state() == SaleState.CLOSED) {
            throw Refusal.of(CatalogProblem.SALE_OVER);
        }
        if (!presales.lock(id)) {
            throw Refusal.of(CatalogProblem.NO_PRESALE);
        }
        String word = Presales.normal(issue.word());
        new FieldChecks()
                .require(word.isEmpty() || word.matches("[A-Z0-9]{4,32}"), "word", CatalogFault.CODE_LETTERS)
                .require(word.isEmpty() || issue.count() == 1, "count", CatalogFault.ONE_CODE)
                .done();
        if (codes.count(id) + issue.count() > settings.codesPerSale()) {
            throw Refusal.of(CatalogProblem.CATALOG_FULL);
        }
        List<String> made = word.isEmpty()
                ? Stream.generate(() -> Randomness.readable(random, LENGTH))
                        .limit(issue.count())
                        .toList()
                : List.of(word);
        if (codes.add(id, issue, made) != made.size()) {
            throw Refusal.of(CatalogProblem.ACCESS_CODE_TAKEN);
        }
        return made.stream()
                .map(code -> new Code(code, issue.uses(), 0, issue.note(), false))
                .toList();
    }

    /**
     * The codes of a sale, in their alphabetical order.
     *
     * @param after only those after this one; empty text for the first page
     * @param limit most of them
     * @throws Refusal NOT_FOUND when the sale is another's
     */
    @Transactional(readOnly = true)
    public Page<Code> codes(Caller caller, SaleId id, String after, int limit) {
        sales.find(caller, id);
        List<Code> found = codes.page(id, Presales.normal(after), limit + 1);
        return found.size() <= limit
                ? Page.last(found)
                : new Page<>(found.subList(0, limit), found.get(limit - 1).code());
    }

    /**
     * Lets nobody else in with that code; whom it has let in stays. Doing so again changes nothing.
     *
     * @throws Refusal NOT_FOUND when the sale is another's or there is no such code
     */
    @Transactional
    public Code withdraw(Caller caller, SaleId id, String code) {
        sales.find(caller, id);
        codes.withdraw(id, Presales.normal(code));
        return codes.find(id, Presales.normal(code)).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
