package io.hanjul.waitingroom;

import io.hanjul.catalog.SessionOffSale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever joined a line joined it for what its sale sold then: nothing of that is taken away. */
@Component
class LineRule {

    private final RehearsalRoomTable rooms;

    LineRule(RehearsalRoomTable rooms) {
        this.rooms = rooms;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SessionOffSale event) {
        if (rooms.queued(event.sale()) > 0) {
            event.hasLine();
        }
    }
}
