package io.hanjul.bench;

import io.hanjul.edge.GuestTokens;
import io.hanjul.ids.RoomId;
import io.hanjul.secrets.PrivateFile;
import io.hanjul.testing.Api;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people of a line, who joined without an account: most of them go in some seconds after they were called, each of
 * an account of their own, and some never do. Their turns are worked out with the node's key and from its books.
 */
final class Callees implements AutoCloseable {

    private static final String TICKS = """
            SELECT tick, base, turns, parts, roots, seq, hash FROM tick
            WHERE room_id = CAST(:room AS uuid) AND base >= :from
            ORDER BY base
            """;

    private static final String CALLED = """
            SELECT called_up_to FROM room WHERE id = CAST(:room AS uuid)
            """;

    private static final int LOOK_MILLIS = 100;
    private static final int IN_TIME_MILLIS = 10_000;
    private static final int AT_THE_DOOR_MILLIS = 1_000;
    private static final int TOKENS = 1_000;
    private static final int CEILING_LOG2 = 12;
    private static final int FULL = 202;
    private static final int FAULT = 500;

    private final JdbcClient jdbc;
    private final Api api;
    private final String room;
    private final RoomKeys keys;
    private final GuestTokens tokens;
    private final double comes;
    private final Line line;
    private final List<Turn> places = new ArrayList<>();
    private final List<String> accounts = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(1);
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private int calledUpTo;

    /**
     * People of that line.
     *
     * @param comes which share of them goes in
     */
    Callees(LongLine of, double comes) {
        this.jdbc = Books.of(of.app()).jdbc();
        this.api = new Api(of.app().address());
        this.room = of.room();
        this.comes = comes;
        this.tokens = GuestTokens.of(of.app().data());
        String[] key = PrivateFile.read(of.app().data().resolve("secrets/room-keys"))
                .strip()
                .split(":", 2);
        int kid = Integer.parseInt(key[0]);
        this.keys = new RoomKeys(
                RoomId.of(room).value(), Map.of(kid, Base64.getDecoder().decode(key[1])), kid, kid);
        this.line = new Line(tick -> keys.seed(1, tick));
    }

    /** From now on they see that they are called. */
    void start() {
        people.execute(() -> {
            while (!people.isShutdown()) {
                look();
                pause(LOOK_MILLIS);
            }
        });
    }

    private void look() {
        jdbc.sql(TICKS)
                .param("room", room)
                .param("from", line.end())
                .query((row, number) -> new SealedTick(
                        row.getLong("tick"),
                        row.getLong("base"),
                        row.getInt("turns"),
                        Part.parse(row.getString("parts")),
                        Root.parse(row.getString("roots")),
                        row.getLong("seq"),
                        row.getString("hash")))
                .list()
                .forEach(this::add);
        int called = Math.min(
                jdbc.sql(CALLED).param("room", room).query(Integer.class).single(), places.size());
        for (; calledUpTo < called; calledUpTo++) {
            if (random.nextDouble() < comes) {
                comes(places.get(calledUpTo), account(), random.nextInt(IN_TIME_MILLIS));
            }
        }
    }

    private void add(SealedTick tick) {
        line.add(tick, Integer.MAX_VALUE >> 1);
        var turns = new Turn[tick.turns()];
        for (Part part : tick.parts()) {
            for (int number = 0; number < part.length(); number++) {
                Turn turn = new Turn(1, tick.tick(), part.boot(), Turn.index(part.round(), number));
                turns[(int) (line.ordinal(turn).orElseThrow() - tick.base())] = turn;
            }
        }
        places.addAll(List.of(turns));
    }

    private String account() {
        if (accounts.isEmpty()) {
            accounts.addAll(tokens.next(TOKENS));
        }
        return accounts.removeLast();
    }

    private void comes(Turn turn, String account, int afterMillis) {
        people.execute(() -> {
            pause(afterMillis);
            knock(turn, account);
        });
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    /** Whoever meets a full room, or is not answered, tries again. */
    private void knock(Turn turn, String account) {
        String token = keys.sign(new TurnToken(turn, CEILING_LOG2, TurnToken.Owner.BEARER));
        int status = api.withToken(account)
                .with("Hanjul-Turn", token)
                .post("/v1/rooms/" + room + "/entries", Map.of())
                .status();
        if ((status == FULL || status >= FAULT) && !people.isShutdown()) {
            comes(turn, account, AT_THE_DOOR_MILLIS);
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
