package io.hanjul.rehearsal;

import io.hanjul.catalog.Offerings;
import io.hanjul.catalog.Rehearsals;
import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.Sales;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.SaleId;
import io.hanjul.inventory.Availability;
import io.hanjul.inventory.AvailabilityView;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.Rooms;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what is shown of a rehearsal. */
@Component
class RehearsalReader {

    private final Rehearsals rehearsals;
    private final Sales sales;
    private final Offerings offerings;
    private final Rooms rooms;
    private final Availability availability;

    RehearsalReader(Rehearsals rehearsals, Sales sales, Offerings offerings, Rooms rooms, Availability availability) {
        this.rehearsals = rehearsals;
        this.sales = sales;
        this.offerings = offerings;
        this.rooms = rooms;
        this.availability = availability;
    }

    /**
     * The rehearsal as it stands.
     *
     * @throws Refusal NOT_FOUND
     */
    RehearsalView view(SaleId id) {
        SaleView sale = sales.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Rehearsals.Stage stage = rehearsals.stage(id);
        LocalizedText title = offerings.find(sale.offeringId()).orElseThrow().title();
        List<AvailabilityView> stock = sale.sessionIds().stream()
                .map(availability::of)
                .flatMap(Optional::stream)
                .toList();
        return new RehearsalView(
                sale,
                title,
                roomOf(id),
                stage,
                stock.stream().mapToInt(AvailabilityView::cells).sum(),
                stock.stream().mapToInt(AvailabilityView::held).sum(),
                stock.stream().mapToInt(AvailabilityView::sold).sum());
    }

    /** Its waiting room; empty text without one. */
    String roomOf(SaleId id) {
        return rooms.ofSale(id).map(room -> room.id().toString()).orElse("");
    }
}
