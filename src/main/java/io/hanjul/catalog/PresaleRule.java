package io.hanjul.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.edge.Caller;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps those without an access code out of a presale: of its line, and of what it sells.
 *
 * <p>All presales that are not over are kept in memory, read before the first request and then every second, so that
 * the question costs a sale without one nothing. Who has redeemed a code is asked of the database once and remembered,
 * since nobody takes it away again.
 */
@Component
public class PresaleRule implements SmartInitializingSingleton {

    private static final int REMEMBERED_MAX = 200_000;

    private final PresaleTable table;
    private final Clock clock;
    private final Cache<Guest, Boolean> letIn =
            Caffeine.newBuilder().maximumSize(REMEMBERED_MAX).build();
    private final KnownSales<Instant> ends = new KnownSales<>();

    PresaleRule(PresaleTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    private record Guest(SaleId sale, AccountId account) {}

    /**
     * Passes when the sale is in no presale, or the caller has redeemed a code of it; a rehearsal needs none.
     *
     * @param caller who wants to act; empty for somebody who is not signed in
     * @throws Refusal ACCESS_CODE_NEEDED otherwise, with {@code endsAt}, from when on everybody may
     */
    public void require(Optional<Caller> caller, SaleId sale) {
        Instant end = ends.of(sale);
        boolean simulated = caller.flatMap(Caller::rehearsal).isPresent();
        if (end == null || !clock.instant().isBefore(end) || simulated) {
            return;
        }
        if (caller.isEmpty() || !isLetIn(sale, caller.get().account())) {
            throw Refusal.of(CatalogProblem.ACCESS_CODE_NEEDED, "", Map.of("endsAt", end));
        }
    }

    private boolean isLetIn(SaleId sale, AccountId account) {
        if (letIn.getIfPresent(new Guest(sale, account)) != null) {
            return true;
        }
        boolean isIn = table.isLetIn(sale, account);
        if (isIn) {
            heardOf(sale, account);
        }
        return isIn;
    }

    /** Somebody was let in, so that it need not be asked when they join, also while the database is away. */
    void heardOf(SaleId sale, AccountId account) {
        letIn.put(new Guest(sale, account), true);
    }

    /** What this node itself does, known as soon as it is committed. */
    void heard(SaleId sale, Instant end) {
        ends.heard(sale, end);
    }

    @Override
    public void afterSingletonsInstantiated() {
        ends.read(table::endBySale);
    }

    /** Less than a second apart, so that what an owner changes holds everywhere within a second. */
    @Scheduled(fixedDelay = 800)
    void readAgain() {
        ends.read(table::endBySale);
    }
}
