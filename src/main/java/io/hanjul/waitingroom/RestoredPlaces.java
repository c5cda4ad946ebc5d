package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.PlaceSearch;
import io.hanjul.waitingroom.line.Turn;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives places to those who hold a turn of a tick that was lost and that nobody has shown: their own one if they have a
 * proof of it and it is free, else the next one between the ticks around it, else the next one behind all that was
 * before the loss. Earlier ticks first, by lot within a tick, for all who are known when it is done.
 */
@Component
class RestoredPlaces {

    private final RecoveredTurnTable turns;
    private final RoomTable rooms;
    private final RoomWatch watch;
    private final TransactionTemplate transactions;
    private final MeterRegistry meters;
    private final EachRoom each;
    private final ShownThings<Asked> asked;
    private final Set<RoomId> due = ConcurrentHashMap.newKeySet();

    RestoredPlaces(
            RecoveredTurnTable turns,
            RoomTable rooms,
            RoomWatch watch,
            TransactionTemplate transactions,
            RecoverySettings settings,
            MeterRegistry meters) {
        this.turns = turns;
        this.rooms = rooms;
        this.watch = watch;
        this.transactions = transactions;
        this.meters = meters;
        this.each = new EachRoom("giving places of lost ticks", meters);
        this.asked = new ShownThings<>("wish", settings.waiting(), meters);
    }

    /** Somebody without a place, and the one that a proof gives them. */
    private record Asked(Turn turn, OptionalLong own) {}

    /** Takes down that the owner of a turn asks for a place, unless so many do that they have to ask again. */
    void ask(RoomId room, Turn turn, OptionalLong own) {
        asked.add(room, new Asked(turn, own));
    }

    /** Those who have shown a turn while the room was put together again get their places. */
    void due(RoomId room) {
        due.add(room);
    }

    /** Learns which places other nodes have given to these turns. In a transaction. */
    void learn(KnownRoom room, List<Turn> some) {
        turns.places(room.id(), room.terms().epoch(), some).forEach(room.line()::replace);
    }

    @Scheduled(fixedDelay = 200)
    void give() {
        var next = new HashSet<RoomId>(asked.rooms());
        next.addAll(due);
        next.forEach(room -> each.run(room, () -> give(room)));
    }

    /** A room whose places could not be given is tried again: who has shown a turn need not come again for it. */
    private void give(RoomId room) {
        due.remove(room);
        try {
            var own = new HashMap<Turn, OptionalLong>();
            asked.next(room).forEach(one -> own.put(one.turn(), one.own()));
            give(room, own);
        } catch (RuntimeException e) {
            due.add(room);
            throw e;
        }
    }

    /** Locks: room. */
    private void give(RoomId id, Map<Turn, OptionalLong> own) {
        var known = new ArrayList<KnownRoom>();
        var places = new HashMap<Turn, Long>();
        transactions.executeWithoutResult(open -> {
            rooms.lock(List.of(id));
            rooms.find(id).filter(row -> !row.recovery().running()).ifPresent(row -> {
                KnownRoom room = watch.known(row);
                watch.catchUp(room, row);
                known.add(room);
                turns.add(id, own.keySet());
                Map<Turn, Long> given = given(room, row, own);
                turns.place(id, given);
                places.putAll(turns.places(id, row.terms().epoch(), own.keySet()));
                places.putAll(given);
            });
        });
        known.forEach(room -> places.forEach(room.line()::replace));
    }

    /** New places of all who have none. */
    private Map<Turn, Long> given(KnownRoom room, RoomRow row, Map<Turn, OptionalLong> own) {
        Line line = room.line();
        List<Turn> waiting = turns.withoutPlace(row.id(), row.terms().epoch()).stream()
                .filter(turn -> turn.tick() <= row.line().sealedThrough())
                .sorted(Comparator.comparingLong(Turn::tick)
                        .thenComparing(turn -> room.keys().admissionId(turn)))
                .toList();
        turns.forget(
                row.id(),
                waiting.stream().filter(turn -> line.ordinal(turn).isPresent()).toList());
        var search = new PlaceSearch(line, row.recovery().through(), stretch -> turns.used(row.id(), stretch));
        var given = new LinkedHashMap<Turn, Long>();
        for (Turn turn : waiting) {
            if (line.ordinal(turn).isEmpty()) {
                OptionalLong place = search.next(turn.tick(), own.getOrDefault(turn, OptionalLong.empty()));
                place.ifPresentOrElse(ordinal -> given.put(turn, ordinal), () -> line.refuse(turn));
                meters.counter("hanjul.room.restored.places", "found", place.isPresent() ? "yes" : "no")
                        .increment();
            }
        }
        return given;
    }
}
