package io.hanjul.inventory;

import io.hanjul.edge.OpenLimit;
import io.hanjul.ids.SessionId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * What is still free, as a snapshot and as a stream of changes. Served from memory: PostgreSQL is asked once per
 * version and node, however many read.
 */
@Service
public class Availability implements SmartLifecycle {

    private static final Duration KEPT_UNREAD = Duration.ofMinutes(10);
    private static final Duration STREAM_PAUSE = Duration.ofSeconds(5);

    private final StockTable stock;
    private final InventorySettings settings;
    private final Map<SessionId, SessionBoard> boards = new ConcurrentHashMap<>();
    private final Set<AvailabilityStream> open = ConcurrentHashMap.newKeySet();
    private final OpenLimit perNetwork;
    private volatile boolean running;

    Availability(StockTable stock, InventorySettings settings, MeterRegistry meters) {
        this.stock = stock;
        this.settings = settings;
        this.perNetwork = new OpenLimit(settings.streamsPerAddress());
        Gauge.builder("hanjul.availability.streams", open, Set::size)
                .description("open availability streams of this node")
                .register(meters);
    }

    /** The newest state that this node knows of; at most a second behind other nodes. Empty without stock. */
    public Optional<AvailabilityView> of(SessionId session) {
        SessionBoard board = boards.computeIfAbsent(session, id -> new SessionBoard(id, stock));
        AvailabilityView view = board.read(System.nanoTime());
        if (view == null) {
            boards.remove(session, board);
        }
        return Optional.ofNullable(view);
    }

    /**
     * Opens a stream of changes; read {@link #of} after this, and drop deltas that it contains already.
     *
     * @param network where the reader comes from, see {@link io.hanjul.edge.Arrival#network}
     * @throws Refusal NOT_FOUND without stock, TOO_MANY_STREAMS when the network has as many open as it may, TRY_AGAIN
     *     when this node has too many or is stopping
     */
    public AvailabilityStream open(SessionId session, String network) {
        if (!running || open.size() >= settings.streamsMax()) {
            throw Refusal.retryAfter(CommonProblem.TRY_AGAIN, "no room for another stream", STREAM_PAUSE);
        }
        if (!perNetwork.open(network)) {
            throw Refusal.retryAfter(InventoryProblem.TOO_MANY_STREAMS, "from this address", STREAM_PAUSE);
        }
        var stream = new AvailabilityStream(network);
        open.add(stream);
        boards.computeIfAbsent(session, id -> new SessionBoard(id, stock)).join(stream);
        try {
            if (of(session).isEmpty()) {
                throw Refusal.of(CommonProblem.NOT_FOUND);
            }
        } catch (RuntimeException e) {
            close(session, stream);
            throw e;
        }
        return stream;
    }

    /** Ends a stream; once for each that was opened. */
    public void close(SessionId session, AvailabilityStream stream) {
        if (open.remove(stream)) {
            perNetwork.close(stream.network());
        }
        SessionBoard board = boards.get(session);
        if (board != null) {
            board.part(stream);
        }
    }

    void heard(SessionId session, long version) {
        SessionBoard board = boards.get(session);
        if (board != null) {
            board.heard(version);
        }
    }

    /** Brings boards that are behind up to date ten times a second, so that many changes become one frame. */
    @Scheduled(fixedDelay = 100)
    void catchUp() {
        boards.values().stream().filter(SessionBoard::isBehind).forEach(SessionBoard::catchUp);
    }

    /** Asks PostgreSQL itself, for the case that a word was lost or Redis is away. */
    @Scheduled(fixedDelay = 1_000)
    void ask() {
        if (!boards.isEmpty()) {
            stock.versions(boards.keySet()).forEach(this::heard);
        }
    }

    @Scheduled(fixedDelay = 60_000)
    void forgetUnread() {
        long oldest = System.nanoTime() - KEPT_UNREAD.toNanos();
        boards.values().removeIf(board -> board.isIdleSince(oldest));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends all streams, before the web server waits for its open requests. */
    @Override
    public void stop() {
        running = false;
        open.forEach(AvailabilityStream::close);
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
