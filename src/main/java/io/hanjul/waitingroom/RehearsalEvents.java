package io.hanjul.waitingroom;

import io.hanjul.catalog.CatalogProblem;
import io.hanjul.catalog.RehearsalEvent;
import io.hanjul.problem.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a line of real people from becoming a rehearsal, and closes the room of one that has ended. */
@Component("roomRehearsalEvents")
class RehearsalEvents {

    private final RehearsalRoomTable rooms;
    private final RoomDesk desk;

    RehearsalEvents(RehearsalRoomTable rooms, RoomDesk desk) {
        this.rooms = rooms;
        this.desk = desk;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RehearsalEvent.SetUp event) {
        if (rooms.queued(event.sale()) > 0) {
            throw Refusal.of(CatalogProblem.SALE_HAS_GUESTS);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RehearsalEvent.Ended event) {
        desk.close(event.sale(), event.by(), RoomDesk.REHEARSAL_ENDED);
    }
}
