package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.DrawEntry;
import io.hanjul.waitingroom.line.Lobby;
import io.hanjul.waitingroom.line.Lottery;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Draws the places of a lottery, by the leader and in its transaction: one entry of the chain and one row for the tick
 * of all tickets, however many there are. Where each stands follows from the seed.
 */
@Component
class DrawPlaces {

    private final DrawTable draws;
    private final TickTable ticks;
    private final RoomLogTable log;
    private final RoomSecrets secrets;
    private final Timer drawn;

    DrawPlaces(DrawTable draws, TickTable ticks, RoomLogTable log, RoomSecrets secrets, MeterRegistry meters) {
        this.draws = draws;
        this.ticks = ticks;
        this.log = log;
        this.secrets = secrets;
        this.drawn = Timer.builder("hanjul.room.drawn")
                .description("From the opening of a sale to the draw of its places")
                .register(meters);
    }

    /** The room with its places drawn; the same row before the sale has opened. Needs the room's lock. */
    RoomRow draw(RoomRow room) {
        Instant now = room.lastStep().readAt();
        if (now.isBefore(room.terms().opensAt())) {
            return room;
        }
        int tickets = room.registered().tickets();
        Lobby.Drawn places = room.registered()
                .lobby(room)
                .draw(now, secrets.of(room.id(), room.terms().kid()));
        RoomRow after = room.drawn(log.append(
                room.id(), room.chain(), DrawEntry.KIND, places.entry().text()));
        draws.draw(after);
        if (tickets > 0) {
            ticks.insert(room.id(), room.terms().epoch(), Lottery.tick(tickets, after.chain()));
        }
        draws.leave(room.id(), room.terms().epoch());
        return after;
    }

    /** Takes note of a draw that is committed. */
    void note(RoomRow room, Instant now) {
        drawn.record(Duration.between(room.terms().opensAt(), now));
    }
}
