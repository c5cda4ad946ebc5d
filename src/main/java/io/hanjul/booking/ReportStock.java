package io.hanjul.booking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.Sales;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Availability;
import io.hanjul.inventory.AvailabilityView;
import io.hanjul.waitingroom.RoomsLive;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells the waiting rooms what their sales have left, which only the modules above them know. */
@Component
class ReportStock {

    private static final Logger LOG = LoggerFactory.getLogger(ReportStock.class);
    private static final int SALES_MAX = 1_000;
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final RoomsLive rooms;
    private final Sales sales;
    private final Availability availability;
    private final Cache<SaleId, List<SessionId>> sessions = Caffeine.newBuilder()
            .maximumSize(SALES_MAX)
            .expireAfterWrite(REMEMBERED)
            .build();

    ReportStock(RoomsLive rooms, Sales sales, Availability availability) {
        this.rooms = rooms;
        this.sales = sales;
        this.availability = availability;
    }

    @Scheduled(fixedDelay = 1_000)
    void report() {
        try {
            rooms.sales().forEach(sale -> rooms.note(sale, stockOf(sale)));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The stock shown beside rooms stands still, because the database does not answer", e);
        }
    }

    private RoomsLive.Stock stockOf(SaleId sale) {
        int free = 0;
        int held = 0;
        int sold = 0;
        for (SessionId session : sessions.get(sale, this::sessionsOf)) {
            Optional<AvailabilityView> view = availability.of(session);
            free += view.map(AvailabilityView::free).orElse(0);
            held += view.map(AvailabilityView::held).orElse(0);
            sold += view.map(AvailabilityView::sold).orElse(0);
        }
        return new RoomsLive.Stock(free, held, sold);
    }

    private List<SessionId> sessionsOf(SaleId sale) {
        return sales.find(sale).map(SaleView::sessionIds).orElse(List.of());
    }
}
