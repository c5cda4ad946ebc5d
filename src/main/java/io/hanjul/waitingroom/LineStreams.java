package io.hanjul.waitingroom;

import io.hanjul.edge.OpenLimit;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Streams of the boards of lines, for those who will be called within a minute and a half and would ask each second.
 * All others ask more seldom than a stream would tell them.
 */
@Component
public class LineStreams implements SmartLifecycle {

    /** Whose turn may come within this is told by a stream. */
    private static final Duration SOON = Duration.ofSeconds(90);

    /** Longest that one stays open; a page opens the next one by itself. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Standings standings;
    private final RoomWatch watch;
    private final TurnCheck check;
    private final Boards boards;
    private final LineStreamSettings settings;
    private final Clock clock;
    private final OpenLimit perNetwork;
    /** States of who has nothing to hear of any more. */
    private static final Set<MyTurn.State> PAST = Set.of(
            MyTurn.State.CALLED,
            MyTurn.State.PASSED_OVER,
            MyTurn.State.MISSED,
            MyTurn.State.INSIDE,
            MyTurn.State.ENDED);

    private final Set<LineStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    LineStreams(
            Standings standings,
            RoomWatch watch,
            TurnCheck check,
            Boards boards,
            LineStreamSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.standings = standings;
        this.watch = watch;
        this.check = check;
        this.boards = boards;
        this.settings = settings;
        this.clock = clock;
        this.perNetwork = new OpenLimit(settings.perAddress());
        Gauge.builder("hanjul.room.streams", open, Set::size)
                .description("Open streams of lines on this node")
                .register(meters);
    }

    /**
     * Opens a stream for the owner of a turn; it has to be closed. Empty for who waits no more: called between their
     * last answer and now, or by the last event of the stream that they open again.
     *
     * @param network where they come from, see {@link io.hanjul.edge.Arrival#network}
     * @throws Refusal NOT_FOUND, TURN_INVALID; TRY_AGAIN for who is not called soon, and when this node or the network
     *     has as many open as it may
     */
    public Optional<LineStream> open(RoomId room, String token, String network) {
        MyTurn turn = standings.find(room, token);
        if (PAST.contains(turn.state())) {
            return Optional.empty();
        }
        Duration early = turn.range().from().minus(SOON);
        if (turn.state() != MyTurn.State.WAITING || early.isPositive()) {
            Duration pause = Collections.max(List.of(early, PAUSE));
            throw Refusal.retryAfter(CommonProblem.TRY_AGAIN, "not among those who are called next", pause);
        }
        long ordinal = ordinal(room, token);
        if (!running || open.size() >= settings.most() || !perNetwork.open(network)) {
            throw Refusal.retryAfter(CommonProblem.TRY_AGAIN, "no room for another stream", PAUSE);
        }
        var stream =
                new LineStream(boards, room, ordinal, network, clock.instant().plus(LONGEST), this::isRunning);
        open.add(stream);
        return Optional.of(stream);
    }

    /** Who waits has a place. */
    private long ordinal(RoomId id, String token) {
        KnownRoom room = watch.require(id);
        return room.ordinal(check.require(room, token).turn()).orElse(0);
    }

    /** Gives its room to others; once for each that was opened. */
    public void close(LineStream stream) {
        if (open.remove(stream)) {
            perNetwork.close(stream.network());
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends all streams, before the web server waits for its open requests. */
    @Override
    public void stop() {
        running = false;
        boards.cancelNext();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
