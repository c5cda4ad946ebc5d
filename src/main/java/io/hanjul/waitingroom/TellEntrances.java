package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.EntranceTable.In;
import io.hanjul.waitingroom.EntranceTable.Told;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.EntranceEntry;
import io.hanjul.waitingroom.line.Ordinals;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells in the chain of each room who came in and how many are inside, every ten seconds in which that has changed and
 * once more before the room ends: so anybody can see that nobody came in who was not called, or twice, and that there
 * were never too many. The gate does nothing for it but number those whom it lets in.
 */
@Component
class TellEntrances {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** Most people in one entry, so that an entry is no longer than a page of a chain can bear. */
    private static final int MOST = 2_000;

    private final EntranceTable entrances;
    private final RoomTable rooms;
    private final RoomLogTable log;
    private final RoomWatch watch;
    private final RestoredPlaces restored;
    private final TransactionTemplate transactions;
    private final EachRoom each;

    TellEntrances(
            EntranceTable entrances,
            RoomTable rooms,
            RoomLogTable log,
            RoomWatch watch,
            RestoredPlaces restored,
            TransactionTemplate transactions,
            MeterRegistry meters) {
        this.entrances = entrances;
        this.rooms = rooms;
        this.log = log;
        this.watch = watch;
        this.restored = restored;
        this.transactions = transactions;
        this.each = new EachRoom("telling who came in", meters);
    }

    @Scheduled(fixedDelay = 2_000)
    void sweep() {
        entrances.due(PAUSE).forEach(room -> each.run(room, () -> tell(room)));
    }

    /** Locks: room. */
    private void tell(RoomId id) {
        transactions.executeWithoutResult(open -> {
            rooms.lock(List.of(id));
            rooms.find(id).ifPresent(this::tell);
        });
    }

    /** Tells what is not told yet; the room after it. Needs the room's lock. */
    RoomRow tell(RoomRow room) {
        Told told = entrances.told(room.id());
        List<In> next = entrances.inAfter(room.id(), told.through(), MOST);
        if (next.isEmpty() && told.inside() == room.inside()) {
            return room;
        }
        boolean last = next.size() < MOST;
        long through = next.isEmpty() ? told.through() : next.getLast().number();
        var entry = new EntranceEntry(
                room.lastStep().readAt(),
                last ? OptionalInt.of(room.inside()) : OptionalInt.empty(),
                places(room, next));
        Chain after = room.chain().with(EntranceEntry.KIND, entry.text());
        if (!entrances.lengthen(room.id(), after)) {
            return room;
        }
        log.append(room.id(), room.chain(), EntranceEntry.KIND, entry.text());
        entrances.tell(room.id(), new Told(through, last ? room.inside() : told.inside()));
        RoomRow longer = room.aiming(room.aim(), after);
        return last ? longer : tell(longer);
    }

    /** Somebody who stands nowhere in the line holds up nothing here; a check finds one more inside than came in. */
    private Ordinals places(RoomRow room, List<In> people) {
        KnownRoom known = watch.known(room);
        watch.catchUp(known, room);
        if (room.recovery().era() > 0) {
            restored.learn(known, people.stream().map(In::turn).toList());
        }
        return Ordinals.of(people.stream()
                .flatMapToLong(one -> known.ordinal(one.turn()).stream())
                .sorted()
                .toArray());
    }
}
