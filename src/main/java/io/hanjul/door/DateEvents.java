package io.hanjul.door;

import io.hanjul.catalog.SessionRescheduled;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was let in before the date of a session was changed is in no longer, and comes again on the new one. */
@Component
class DateEvents {

    private static final int AFTER_BOOKINGS = 20;

    private final CheckInTable checkIns;

    DateEvents(CheckInTable checkIns) {
        this.checkIns = checkIns;
    }

    /** Locks: check_in; all bookings of the session are locked already. */
    @EventListener
    @Order(AFTER_BOOKINGS)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SessionRescheduled event) {
        if (event.number() > 0) {
            checkIns.undoAll(event.by(), event.session());
        }
    }
}
