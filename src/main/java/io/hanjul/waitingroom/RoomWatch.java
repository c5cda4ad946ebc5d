package io.hanjul.waitingroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.OpenEntry;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps what this node knows of all rooms up to date: every 200 ms, and at once after a step of the leader on this
 * node. While PostgreSQL is away the memory stays as it is, so that boards, turns and joins go on.
 */
@Component
class RoomWatch {

    /** How far the clocks of this node and the database may be apart. */
    static final Duration SKEW = Duration.ofSeconds(10);

    private static final int MOST_OLD = 20;
    private static final Duration OLD_KEPT = Duration.ofMinutes(1);

    private final RoomTable rooms;
    private final TickTable ticks;
    private final RoomLogTable log;
    private final RoomNewsReader reader;
    private final RoomSecrets secrets;
    private final WaitingRoomSettings settings;
    private final Clock clock;
    private final EachRoom each;
    private final AbsentRooms absent;
    private final Map<RoomId, KnownRoom> known = new ConcurrentHashMap<>();

    /** Rooms of sales that are over since long are kept for a while: anybody may ask for one as often as they like. */
    private final Cache<RoomId, Boolean> askedFor = Caffeine.newBuilder()
            .maximumSize(MOST_OLD)
            .expireAfterWrite(OLD_KEPT)
            .build();

    RoomWatch(
            RoomTable rooms,
            TickTable ticks,
            RoomLogTable log,
            RoomNewsReader reader,
            RoomSecrets secrets,
            WaitingRoomSettings settings,
            RecoverySettings recovery,
            MeterRegistry meters,
            Clock clock) {
        this.rooms = rooms;
        this.ticks = ticks;
        this.log = log;
        this.reader = reader;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
        this.each = new EachRoom("reading it", meters);
        this.absent = new AbsentRooms(recovery.remembered());
    }

    /** All rooms that this node knows. */
    Collection<KnownRoom> all() {
        return known.values();
    }

    /** Whether this node keeps that room in memory. */
    boolean knows(RoomId id) {
        return known.containsKey(id);
    }

    /**
     * A room; read from the store when it is new here.
     *
     * @throws Refusal NOT_FOUND when there is none
     */
    KnownRoom require(RoomId id) {
        KnownRoom room = known.get(id);
        if (room != null) {
            return room;
        }
        RoomRow row = rooms.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        askedFor.put(id, true);
        return refresh(row);
    }

    /** The room of that sale, as far as this node knows. */
    Optional<KnownRoom> ofSale(SaleId sale) {
        return known.values().stream()
                .filter(room -> room.row().sale().equals(sale))
                .findFirst();
    }

    @Scheduled(fixedDelay = 200)
    void refreshAll() {
        List<RoomRow> recent = rooms.recent();
        RoomNews news = reader.of(recent, known);
        recent.forEach(row -> each.run(row.id(), () -> refresh(row, news)));
        Set<RoomId> ids = recent.stream().map(RoomRow::id).collect(Collectors.toSet());
        ids.addAll(absent.kept(known.values(), ids, clock.instant()));
        ids.addAll(askedFor.asMap().keySet());
        known.keySet().retainAll(ids);
        each.keepOnly(ids);
    }

    /** Brings the memory up to a row, which may be newer than what the memory has. */
    KnownRoom refresh(RoomRow row) {
        return refresh(row, reader.of(List.of(row), known));
    }

    private KnownRoom refresh(RoomRow row, RoomNews news) {
        Instant now = clock.instant();
        KnownRoom room = known(row);
        catchUp(room, row);
        room.addLeft(news.left().getOrDefault(row.id(), List.of()));
        room.passOver();
        room.calls().add(news.calls().getOrDefault(row.id(), List.of()), now.minus(settings.callWindow()));
        Optional.ofNullable(news.taken().get(row.id())).ifPresent(taken -> room.take(taken, settings.pass(), now));
        room.read(row, news.at());
        room.count(now);
        return room;
    }

    /** The memory of that room, new if need be: also where its line was put together again after a loss of data. */
    KnownRoom known(RoomRow row) {
        int era = row.recovery().era();
        return known.compute(
                row.id(), (id, room) -> room == null || room.row().recovery().era() < era ? create(row) : room);
    }

    /** Reads the sealed ticks that the row speaks of and the memory lacks. */
    void catchUp(KnownRoom room, RoomRow row) {
        var sealed = row.line();
        if (sealed.end() > room.line().end()) {
            room.seeds().drawn(row.registered());
            int until = settings.everybodyUntil(clock.instant(), sealed.end() - row.calledUpTo());
            room.add(ticks.between(row.id(), row.terms().epoch(), room.line().lastTick(), sealed.end()), until);
            if (row.recovery().era() > 0) {
                room.reach(sealed.end());
            }
        }
    }

    private KnownRoom create(RoomRow row) {
        var room = new KnownRoom(row, secrets.of(row.id(), row.terms().kid()), Instant.EPOCH.plus(SKEW));
        // A chain that was tampered with is for those who check it to find; the room goes on.
        log.opening(row.id()).flatMap(OpenEntry::configNamedIn).ifPresent(room::opened);
        catchUp(room, row);
        return room;
    }
}
