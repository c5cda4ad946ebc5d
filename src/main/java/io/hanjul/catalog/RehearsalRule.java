package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.edge.EdgeProblem;
import io.hanjul.edge.LiveRehearsals;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.Refusal;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The one place where real and simulated guests are kept apart: who is real acts in real sales only, and a simulated
 * guest in its own rehearsal only. Each step of a purchase that names a sale asks here; steps that follow from one's
 * own turn or hold need not.
 *
 * <p>All rehearsals are kept in memory, read before the first request and then every second, so that the question
 * costs nothing and is answered while PostgreSQL is away.
 */
@Component
public class RehearsalRule implements LiveRehearsals, SmartInitializingSingleton {

    private final RehearsalTable table;
    private final KnownSales<Boolean> known = new KnownSales<>();

    RehearsalRule(RehearsalTable table) {
        this.table = table;
    }

    /**
     * Passes when the caller may act in that sale; for those who know the sale by its id only.
     *
     * @param caller who wants to act; empty for somebody who is not signed in
     * @throws Refusal REHEARSAL_SALE for a real guest in a rehearsal, REHEARSAL_GUEST for a simulated one elsewhere
     */
    public void require(Optional<Caller> caller, SaleId sale) {
        require(caller, sale, known.of(sale) != null);
    }

    /** The same for those who have just read the sale. */
    public void require(Caller caller, SaleView sale) {
        require(Optional.of(caller), sale.id(), sale.rehearsal());
    }

    private static void require(Optional<Caller> caller, SaleId sale, boolean rehearsal) {
        Optional<SaleId> own = caller.flatMap(Caller::rehearsal);
        if (own.isPresent() && !own.get().equals(sale)) {
            throw Refusal.of(EdgeProblem.REHEARSAL_GUEST);
        }
        if (rehearsal && own.isEmpty()) {
            throw Refusal.of(EdgeProblem.REHEARSAL_SALE);
        }
    }

    /** A sale that is not known here yet was set up on another node a moment ago, so the store is asked. */
    @Override
    public boolean contains(SaleId sale) {
        Boolean live = known.of(sale);
        return live == null ? table.isLive(sale) : live;
    }

    /** What this node itself does, known as soon as it is committed. */
    void heard(SaleId sale, boolean live) {
        known.heard(sale, live);
    }

    /** One that is going on was read; perhaps it was set up on another node a moment ago. */
    void found(SaleId sale) {
        known.learnt(sale, true);
    }

    @Override
    public void afterSingletonsInstantiated() {
        known.read(table::liveBySale);
    }

    /**
     * Less than a second apart, so that the end of a rehearsal holds everywhere within a second. While the database
     * does not answer, which was said once by whoever noticed it, what was known before counts.
     */
    @Scheduled(fixedDelay = 800)
    void readAgain() {
        known.read(table::liveBySale);
    }
}
