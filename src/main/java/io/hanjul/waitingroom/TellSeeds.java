package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.CloseEntry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends rooms for good: once a sale is over and nothing of its line can change any more, the last entry of the chain
 * tells the key from which all seeds of the room followed, whose hash the first entry has.
 */
@Component
class TellSeeds {

    /** Longer than a lease reaches and clocks are apart. */
    private static final Duration REST = Duration.ofMinutes(2);

    private final RoomEndTable ends;
    private final RoomTable rooms;
    private final RoomLogTable log;
    private final TellEntrances entrances;
    private final RoomSecrets secrets;
    private final RoomWatch watch;
    private final TransactionTemplate transactions;
    private final EachRoom each;
    private final Counter ended;

    TellSeeds(
            RoomEndTable ends,
            RoomTable rooms,
            RoomLogTable log,
            TellEntrances entrances,
            RoomSecrets secrets,
            RoomWatch watch,
            TransactionTemplate transactions,
            MeterRegistry meters) {
        this.ends = ends;
        this.rooms = rooms;
        this.log = log;
        this.entrances = entrances;
        this.secrets = secrets;
        this.watch = watch;
        this.transactions = transactions;
        this.each = new EachRoom("telling its seeds", meters);
        this.ended = Counter.builder("hanjul.room.ended")
                .description("Rooms that ended for good, their seeds told")
                .register(meters);
    }

    @Scheduled(fixedDelay = 5_000)
    void sweep() {
        ends.due(REST).forEach(room -> each.run(room, () -> end(room, REST)));
    }

    /** Ends a room whose sale is over since so long; nothing happens while it is not due. Locks: room. */
    void end(RoomId id, Duration rest) {
        Optional<RoomRow> told = transactions.execute(open -> {
            rooms.lock(List.of(id));
            return rooms.find(id).filter(room -> tell(room, rest));
        });
        told.flatMap(room -> rooms.find(room.id())).ifPresent(room -> {
            ended.increment();
            watch.refresh(room);
        });
    }

    /** Whether the room's last entry was written. Needs the room's lock. */
    private boolean tell(RoomRow before, Duration rest) {
        RoomRow room = entrances.tell(before);
        byte[] key = secrets.of(room.id(), room.terms().kid()).seedKey();
        var entry = new CloseEntry(
                room.lastStep().readAt(),
                room.line().end(),
                room.calledUpTo(),
                HexFormat.of().formatHex(key));
        Chain after = room.chain().with(CloseEntry.KIND, entry.text());
        if (!ends.end(room.id(), after, rest)) {
            return false;
        }
        log.append(room.id(), room.chain(), CloseEntry.KIND, entry.text());
        return true;
    }
}
