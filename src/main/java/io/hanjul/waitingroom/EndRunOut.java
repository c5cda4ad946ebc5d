package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Frees places whose time has run out; what has run out is not in force by its predicate already, this makes room.
 * Frees also what a booking has left due, should the node that booked not have come to it.
 */
@Component
class EndRunOut {

    private final PlacesDueTable places;
    private final RoomTable rooms;
    private final TransactionTemplate transactions;
    private final EachRoom each;

    EndRunOut(PlacesDueTable places, RoomTable rooms, TransactionTemplate transactions, MeterRegistry meters) {
        this.places = places;
        this.rooms = rooms;
        this.transactions = transactions;
        this.each = new EachRoom("freeing places that ran out", meters);
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        places.roomsToTidy()
                .forEach(room -> each.run(room, () -> transactions.executeWithoutResult(open -> sweep(room))));
    }

    /** Locks: room, then admission. */
    private void sweep(RoomId room) {
        rooms.lock(List.of(room));
        rooms.giveBack(room, places.endRunOut(room) + places.takeDue(room));
    }
}
