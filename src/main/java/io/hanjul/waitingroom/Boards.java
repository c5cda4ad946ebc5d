package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.SealedTick;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The boards of all rooms, from memory: built at most every 200 ms when something changed, and every second
 * otherwise, so that a reader sees that the board is alive. Reading one costs no store and no work.
 */
@Component
public class Boards {

    private static final int TICKS_SHOWN = 16;
    private static final Duration OLDEST = Duration.ofMillis(950);

    private final RoomWatch watch;
    private final WaitingRoomSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<RoomId, Board> boards = new ConcurrentHashMap<>();
    private final Map<RoomId, CompletableFuture<Board>> awaited = new ConcurrentHashMap<>();
    private volatile Instant told = Instant.EPOCH;

    Boards(RoomWatch watch, WaitingRoomSettings settings, JsonMapper json, Clock clock) {
        this.watch = watch;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The board of a room.
     *
     * @throws Refusal NOT_FOUND
     */
    public Board find(RoomId id) {
        Board board = boards.get(id);
        return board == null ? boards.computeIfAbsent(id, unknown -> build(watch.require(id), clock.instant())) : board;
    }

    /**
     * A sealed tick, which never changes; empty when it is not sealed, or had no joins.
     *
     * @throws Refusal NOT_FOUND when there is no such room
     */
    public Optional<TickView> findTick(RoomId id, long tick) {
        KnownRoom room = watch.require(id);
        return Optional.ofNullable(room.line().tick(tick))
                .map(found -> TickView.of(found, room.seeds().of(tick).hex()));
    }

    @Scheduled(fixedDelay = 200)
    void build() {
        Instant now = clock.instant();
        boards.keySet().removeIf(id -> !watch.knows(id));
        for (KnownRoom room : watch.all()) {
            Board shown = boards.get(room.id());
            boolean current = shown != null
                    && shown.seq() == room.row().chain().seq()
                    && shown.builtAt().plus(OLDEST).isAfter(now);
            if (!current) {
                boards.put(room.id(), build(room, now));
            }
        }
        if (!told.plus(OLDEST).isAfter(now)) {
            told = now;
            awaited.keySet().forEach(id -> tell(id, Objects.requireNonNull(awaited.remove(id))));
        }
    }

    /**
     * The board of a room that is shown next to those who do not ask again and again: one a second. It is cancelled
     * when the room is known no more, or the program stops.
     */
    CompletableFuture<Board> next(RoomId id) {
        return awaited.computeIfAbsent(id, room -> new CompletableFuture<>());
    }

    /** Nobody is shown another one. */
    void cancelNext() {
        awaited.values().forEach(next -> next.cancel(false));
    }

    private void tell(RoomId id, CompletableFuture<Board> next) {
        Board board = boards.get(id);
        if (board == null) {
            next.cancel(false);
        } else {
            next.complete(board);
        }
    }

    private Board build(KnownRoom room, Instant now) {
        RoomRow row = room.row();
        byte[] bytes = json.writeValueAsBytes(view(room, row, now));
        return new Board(bytes, now, row.chain().seq(), row.calledUpTo());
    }

    private BoardView view(KnownRoom room, RoomRow row, Instant now) {
        return new BoardView(
                row.id(),
                row.sale(),
                row.terms().epoch(),
                room.stateAt(now),
                now,
                row.calledUpTo(),
                row.line().end(),
                room.waiting(),
                row.inside(),
                row.terms().maxInside(),
                row.terms().ratePerMinute(),
                row.line().sealedThrough(),
                room.line().last(TICKS_SHOWN).stream().map(Boards::line).toList(),
                row.aim().show().share(),
                room.stock().left(),
                settings.boardPause(room.waiting()),
                settings.beat(),
                settings.rhythm(room.waiting()).behind(),
                row.chain().head(),
                room.configHash(),
                HexFormat.of().formatHex(room.keys().seedCommitment()),
                row.orders().message(),
                PeopleAhead.of(room, now));
    }

    private static BoardView.TickLine line(SealedTick tick) {
        return new BoardView.TickLine(tick.tick(), tick.base(), tick.turns(), tick.hash());
    }
}
