package io.hanjul.waitingroom;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.Sales;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Ownership;
import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose a room is and what it sells. Remembered, because pages that watch a room ask every two seconds, and go on
 * asking while the database is away.
 */
@Component
class RoomOwners {

    private static final int MOST = 2_000;
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofHours(1);

    private final RoomWatch watch;
    private final LoadingCache<SaleId, Optional<SaleView.InShort>> sales;

    RoomOwners(RoomWatch watch, Sales sales) {
        this.watch = watch;
        this.sales = Caffeine.newBuilder()
                .maximumSize(MOST)
                .refreshAfterWrite(FRESH)
                .expireAfterAccess(KEPT)
                .build(sales::inShort);
    }

    /** What a room of that sale sells; empty for a sale that nobody knows. */
    Optional<SaleView.InShort> ofSale(SaleId sale) {
        return sales.get(sale);
    }

    /**
     * The room, when it is the caller's own or the caller is an operator.
     *
     * @throws Refusal NOT_FOUND when there is no such room or it is another's
     */
    KnownRoom require(Caller caller, RoomId id) {
        KnownRoom room = watch.require(id);
        SaleView.InShort sale = ofSale(room.row().sale()).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Ownership.requireOwnOrOperator(caller, sale.owner());
        return room;
    }
}
