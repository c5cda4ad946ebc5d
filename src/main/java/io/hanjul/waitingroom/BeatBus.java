package io.hanjul.waitingroom;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.RoomId;
import io.hanjul.keys.RedisKey;
import io.hanjul.keys.RedisStore;
import io.hanjul.keys.RedisStores;
import io.hanjul.waitingroom.line.BeatText;
import io.hanjul.waitingroom.line.Line;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells other nodes each second who was heard here, by Redis, which keeps nothing of it. A node hears its own
 * messages too: as long as it does not, it cannot know whom the others hear, and everybody counts as there; and for
 * so long afterwards as all need to be heard again. The same when the node itself stood still, or its clock has
 * jumped: nobody was silent then but the node was deaf.
 */
@Component
class BeatBus {

    /** Without its own message for so long, or without having sent one, a node is alone. */
    private static final Duration ALONE = Duration.ofSeconds(5);

    /** Most places of one message, so that one that nobody takes stays small. */
    private static final int MOST = 100_000;

    private final RedisStore queue;
    private final RoomWatch watch;
    private final WaitingRoomSettings settings;
    private final Clock clock;
    private final String self;
    private final Map<RoomId, Queue<Long>> heard = new ConcurrentHashMap<>();
    private volatile Instant echoed = Instant.EPOCH;
    private volatile Instant exchanged = Instant.EPOCH;

    BeatBus(
            RedisStores stores,
            RoomWatch watch,
            WaitingRoomSettings settings,
            IdSource ids,
            MeterRegistry meters,
            Clock clock) {
        this.queue = stores.queue();
        this.watch = watch;
        this.settings = settings;
        this.clock = clock;
        this.self = ids.next().toString();
        Gauge.builder("hanjul.room.beats.alone", this, bus -> bus.isAlone() ? 1 : 0)
                .description("1 while this node cannot know whom other nodes hear, so that everybody counts as there")
                .register(meters);
        queue.subscribe(RedisKey.LINE_BEATS.of(), this::receive);
    }

    /** Takes down that somebody was heard here. */
    void tell(RoomId room, long ordinal) {
        heard.computeIfAbsent(room, id -> new ConcurrentLinkedQueue<>()).add(ordinal);
    }

    /** Tells the others who was heard, and lets everybody count as there while they cannot be heard. */
    @Scheduled(fixedDelay = 1_000)
    void exchange() {
        Instant began = clock.instant();
        var message = new StringBuilder(self);
        heard.keySet().removeIf(room -> !watch.knows(room));
        heard.forEach((room, places) -> {
            if (!places.isEmpty()) {
                message.append(' ').append(room).append(':').append(BeatText.of(next(places)));
            }
        });
        queue.attempt(redis -> redis.publish(RedisKey.LINE_BEATS.of(), message.toString()));
        watch.all().forEach(room -> spareTheUnheard(room.row(), room.line()));
        exchanged = began;
    }

    /** Lets everybody in that line count as there as long as nobody can know better. */
    void spareTheUnheard(RoomRow room, Line line) {
        if (isAlone()) {
            long most = room.line().end() - room.calledUpTo();
            line.everybodyUntil(settings.everybodyUntil(clock.instant(), most));
        }
    }

    /** Takes what a node tells; rooms that are not known here are not missed. */
    private void receive(String message) {
        String[] parts = message.split(" ", -1);
        if (parts[0].equals(self)) {
            echoed = clock.instant();
            return;
        }
        for (int i = 1; i < parts.length; i++) {
            String[] told = parts[i].split(":", 2);
            RoomId room = RoomId.of(told[0]);
            if (watch.knows(room)) {
                hear(watch.require(room), BeatText.places(told[1]));
            }
        }
    }

    private void hear(KnownRoom room, long[] places) {
        Instant now = clock.instant();
        for (long place : places) {
            room.line().heard(place, Beat.of(room, place, settings, now).until());
        }
    }

    /** Whether its own messages do not come back, so that those of others may not either, or it sent none. */
    boolean isAlone() {
        Instant lately = clock.instant().minus(ALONE);
        return echoed.isBefore(lately) || exchanged.isBefore(lately);
    }

    private static long[] next(Queue<Long> places) {
        var next = LongStream.builder();
        int left = MOST;
        for (Long place = places.poll(); place != null; place = --left > 0 ? places.poll() : null) {
            next.add(place);
        }
        return next.build().toArray();
    }
}
