package io.hanjul.door;

import io.hanjul.booking.Attendance;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Marks bookings that nobody came for, a bounded number a transaction. Whatever somebody is just letting in it leaves
 * alone, so no door ever waits for it; several nodes may do it at once.
 */
@Component
class MarkNoShows {

    private final Attendance attendance;
    private final DoorSettings settings;
    private final DoorMeters meters;

    MarkNoShows(Attendance attendance, DoorSettings settings, DoorMeters meters) {
        this.attendance = attendance;
        this.settings = settings;
        this.meters = meters;
    }

    @Scheduled(fixedDelay = 5_000)
    void sweep() {
        if (!settings.marksNoShows()) {
            return;
        }
        int missed;
        do {
            missed = attendance.missDue(settings.noShowAfter(), settings.sweepMax());
            meters.missed("clock", missed);
        } while (missed == settings.sweepMax());
    }
}
