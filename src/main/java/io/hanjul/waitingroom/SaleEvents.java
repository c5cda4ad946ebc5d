package io.hanjul.waitingroom;

import io.hanjul.catalog.SaleChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the window of a room that of its sale, in the transaction that moves it, and tells so in the room's log. */
@Component
class SaleEvents {

    /** What the log says for somebody who gave no reason; the pages say it in the reader's language. */
    private static final String NO_REASON = "sale-changed";

    private final RoomTable rooms;
    private final RoomDesk desk;

    SaleEvents(RoomTable rooms, RoomDesk desk) {
        this.rooms = rooms;
        this.desk = desk;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SaleChanged event) {
        String reason = event.reason().isEmpty() ? NO_REASON : event.reason();
        var window = new RoomDesk.Order.Window(event.opensAt(), event.closesAt(), reason);
        rooms.ofSale(event.sale()).ifPresent(room -> desk.follow(room.id(), window, event.by()));
    }
}
