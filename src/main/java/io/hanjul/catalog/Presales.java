package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.edge.RateLimit;
import io.hanjul.ids.SaleId;
import io.hanjul.keys.RedisKey;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Presales as guests meet them: what it takes to come in, and redeeming a code. */
@Service
public class Presales {

    private final SaleTable sales;
    private final PresaleTable presales;
    private final AccessCodeTable codes;
    private final PresaleRule rule;
    private final RateLimit limit;
    private final CatalogSettings settings;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;
    private final Clock clock;

    Presales(
            SaleTable sales,
            PresaleTable presales,
            AccessCodeTable codes,
            PresaleRule rule,
            RateLimit limit,
            CatalogSettings settings,
            TransactionTemplate transaction,
            MeterRegistry meters,
            Clock clock) {
        this.sales = sales;
        this.presales = presales;
        this.codes = codes;
        this.rule = rule;
        this.limit = limit;
        this.settings = settings;
        this.transaction = transaction;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * How the presale of a sale stands for a caller, empty for somebody who is not signed in.
     *
     * @throws Refusal NOT_FOUND when there is no such sale
     */
    @Transactional(readOnly = true)
    public Presale find(Optional<Caller> caller, SaleId sale) {
        if (sales.find(sale).isEmpty()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        Optional<Instant> end = presales.endOf(sale);
        boolean mine = end.isPresent()
                && caller.filter(one -> presales.isLetIn(sale, one.account())).isPresent();
        boolean on = end.filter(clock.instant()::isBefore).isPresent();
        return new Presale(sale, end, on && !mine, mine);
    }

    /**
     * Lets the caller in with a code, in whatever case and with or without blanks and hyphens. Who was let in before
     * is so again, and takes no use of the code. Locks: access_code.
     *
     * @throws Refusal NOT_FOUND when there is no such sale; SALE_OVER; NO_PRESALE; ACCESS_CODE_UNKNOWN,
     *     ACCESS_CODE_USED_UP; TOO_MANY_REQUESTS when the account has tried too many that were not good
     */
    public Presale redeem(Caller caller, SaleId sale, String typed) {
        Presale mine = transaction.execute(status -> redeemed(caller, sale, typed));
        rule.heardOf(sale, caller.account());
        return mine;
    }

    private Presale redeemed(Caller caller, SaleId sale, String typed) {
        Presale before = find(Optional.of(caller), sale);
        if (sales.find(sale).orElseThrow().state() == SaleState.CLOSED) {
            throw Refusal.of(CatalogProblem.SALE_OVER);
        }
        if (before.endsAt().isEmpty()) {
            throw Refusal.of(CatalogProblem.NO_PRESALE);
        }
        if (!before.mine()) {
            String subject = sale + ":" + caller.account();
            limit.require(RedisKey.ACCESS_CODE_ATTEMPTS, subject, settings.codeAttempts());
            use(caller, sale, normal(typed));
            limit.giveBack(RedisKey.ACCESS_CODE_ATTEMPTS, subject);
        }
        return new Presale(sale, before.endsAt(), false, true);
    }

    private void use(Caller caller, SaleId sale, String code) {
        if (!codes.use(sale, code)) {
            boolean known =
                    codes.find(sale, code).filter(found -> !found.withdrawn()).isPresent();
            meters.counter("hanjul.access.codes", "outcome", known ? "used up" : "unknown")
                    .increment();
            throw Refusal.of(known ? CatalogProblem.ACCESS_CODE_USED_UP : CatalogProblem.ACCESS_CODE_UNKNOWN);
        }
        if (!presales.letIn(sale, caller.account(), code)) {
            // The same guest, a moment ago, on another device.
            codes.giveBack(sale, code);
        }
        meters.counter("hanjul.access.codes", "outcome", "let in").increment();
    }

    /** As it is kept, whatever a guest types: full-width letters, small ones, blanks and hyphens of all kinds. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\p{Pd}\\p{C}]+", "")
                .toUpperCase(Locale.ROOT);
    }
}
