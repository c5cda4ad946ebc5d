package io.hanjul.rehearsal;

import io.hanjul.booking.RehearsalBookings;
import io.hanjul.catalog.EndedRehearsals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Calls off what was bought in rehearsals that have ended, a bounded number a transaction, until nothing is left. What
 * a crash left is finished at the next start. Several nodes may do it at once: each step names the state it leaves.
 */
@Component
class ClearRehearsals {

    private static final Logger log = LoggerFactory.getLogger(ClearRehearsals.class);

    private final EndedRehearsals rehearsals;
    private final RehearsalBookings bookings;

    ClearRehearsals(EndedRehearsals rehearsals, RehearsalBookings bookings) {
        this.rehearsals = rehearsals;
        this.bookings = bookings;
    }

    @Scheduled(fixedDelay = 1_000)
    void clear() {
        rehearsals.toClear().forEach(this::clear);
    }

    private void clear(EndedRehearsals.Ended rehearsal) {
        int calledOff = bookings.callOff(rehearsal.sale());
        for (int more = calledOff; more > 0; calledOff += more) {
            more = bookings.callOff(rehearsal.sale());
        }
        if (calledOff > 0) {
            log.info("rehearsal {}: {} bookings and holds called off", rehearsal.sale(), calledOff);
        } else if (rehearsal.settled()) {
            rehearsals.cleared(rehearsal.sale());
        }
    }
}
