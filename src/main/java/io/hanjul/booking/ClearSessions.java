package io.hanjul.booking;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Gives the bookings of called-off sessions back, step by step, a bounded number of steps at a time. */
@Component
class ClearSessions {

    private static final Logger log = LoggerFactory.getLogger(ClearSessions.class);
    private static final int STEPS = 50;

    private final SessionClearings clearings;

    ClearSessions(SessionClearings clearings) {
        this.clearings = clearings;
    }

    @Scheduled(fixedDelay = 500)
    void clear() {
        try {
            for (int step = 0; step < STEPS && clearings.step(); step++) {
                log.debug("a step of a session that was called off");
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("a called-off session is gone on with in a moment: {}", e.toString());
        }
    }
}
