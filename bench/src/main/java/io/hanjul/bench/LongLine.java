package io.hanjul.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.hanjul.bench.load.Load;
import io.hanjul.bench.load.Requests;
import io.hanjul.bench.load.Tally;
import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import io.hanjul.bench.process.Patience;
import io.hanjul.edge.GuestTokens;
import io.hanjul.testing.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A node with a waiting room in front of a sale, and a line before it that can be made long, all over its API. */
final class LongLine implements AutoCloseable {

    /** There is something left for everybody who is called, whether they come or not. */
    private static final int STANDING = 100_000;

    private static final int EVENINGS = 2;
    private static final int CONNECTIONS = 128;
    private static final int SIGNED_IN = 1_000;
    private static final int CREATED = 201;
    private static final int LATER = 503;

    /** Whether there is a turn, and to keep the new one. */
    private static final int COMMANDS_OF_A_JOIN = 2;

    private static final int PARTS = 10;
    private static final int KEPT_OF_A_PART = 40;
    private static final Duration GROWING = Duration.ofMinutes(20);
    private static final Duration SEALING = Duration.ofSeconds(30);

    /** Nobody is kept out because all come from this machine, and who waits stays signed in. */
    private static final String FROM_ONE_MACHINE = "--hanjul.waitingroom.joins-per-address=1000000";

    /** Where nobody goes in who is called: no window ends meanwhile, so calls follow the rate. */
    private static final String EVERYBODY_MAY_COME = "--hanjul.waitingroom.call-window=15m";

    private final App app;
    private final Api api;
    private final Api patient;
    private final Load load;
    private final Hall hall;
    private final GuestTokens tokens;
    private final String room;
    private final List<String> kept = new ArrayList<>();

    private LongLine(App app, int perMinute, int inside) {
        this.app = app;
        this.api = new Api(app.address());
        this.patient = api.patient();
        this.hall = Hall.standing(api, EVENINGS, STANDING);
        this.room = hall.openRoom(perMinute, inside);
        this.tokens = GuestTokens.of(app.data());
        this.load = new Load(app.socketAddress(), CONNECTIONS);
    }

    /**
     * Starts it on an empty folder of that name, with nobody in the line.
     *
     * @param perMinute how many are called in a minute
     * @param inside places inside
     */
    static LongLine open(String name, int perMinute, int inside) {
        return open(Launch.product(), name, perMinute, inside);
    }

    /** The same of another program. */
    static LongLine open(Launch product, String name, int perMinute, int inside) {
        return open(product.with(EVERYBODY_MAY_COME), name, new Terms(perMinute, inside));
    }

    /** How many are called in a minute, and how many places there are. */
    record Terms(int perMinute, int inside) {}

    /** The same, in which people go in. */
    static LongLine open(Launch product, String name, Terms terms) {
        Launch launch = Stage.patient(product).with(FROM_ONE_MACHINE);
        App app = App.start(launch, Scratch.empty(name).resolve("data")).awaitHealthy(App.START_LIMIT);
        return new LongLine(app, terms.perMinute(), terms.inside());
    }

    App app() {
        return app;
    }

    /** Connections to it. */
    Load load() {
        return load;
    }

    /** Id of the room. */
    String room() {
        return room;
    }

    /** The open ceiling. */
    Requests open() {
        return get("/v1/time");
    }

    /** The signed ceiling: an access token is verified, no store is asked. */
    Requests signed() {
        return inTurn(tokens.next(SIGNED_IN), token -> "GET /v1/session HTTP/1.1\r\nAuthorization: Bearer " + token);
    }

    /** The room's board. */
    Requests board() {
        return get("/v1/rooms/" + room + "/board");
    }

    /** Turns of people who were kept while the line grew, asked for in turn. */
    Requests turns() {
        return inTurn(kept, turn -> "GET /v1/rooms/" + room + "/turns/me HTTP/1.1\r\nHanjul-Turn: " + turn);
    }

    /** Joins of people who are not signed in, without end. */
    Requests joins() {
        return joins(room);
    }

    /** Joins of so many people who are signed in, each once. */
    Requests signedJoins(int people) {
        return signedJoins(room, people);
    }

    /** Lets the node learn to give turns, in another line than the one that is measured, which ends with that. */
    void practise(int people) {
        String other = hall.openRoom(hall.sales().getLast(), 1, 1);
        strangers(other, people);
        signedIn(other, people);
        String version = api.get("/v1/rooms/" + other).expecting(200).header("ETag");
        hall.owner()
                .with("If-Match", version)
                .put("/v1/rooms/" + other + "/state", Map.of("state", "CLOSED", "reason", "practice"))
                .expecting(200);
    }

    /** Lets so many people join who are not signed in. From the second half on, some are kept, to be asked for. */
    void grow(int people) {
        for (int part = 1; part <= PARTS; part++) {
            int keep = part > PARTS / 2 ? KEPT_OF_A_PART : 0;
            strangers(room, people / PARTS - keep);
            for (int one = 0; one < keep; one++) {
                kept.add(patient.post("/v1/rooms/" + room + "/turns", Map.of())
                        .expecting(201)
                        .text("turn"));
            }
        }
        awaitEnd(people);
    }

    /** Who is told to come again is replaced by somebody else. */
    private void strangers(String where, int people) {
        int given = 0;
        while (given < people) {
            Tally tally = load.saturating(Requests.first(people - given, joins(where)), GROWING);
            given += (int) tally.with(CREATED);
            if (tally.with(CREATED) + tally.with(LATER) != tally.sent() || tally.with(CREATED) == 0) {
                throw new IllegalStateException(people + " were to get a turn: " + tally.outcome());
            }
        }
    }

    /** Lets so many people join who are signed in, and makes sure that each was looked for, and kept, in Redis. */
    void signedIn(int people) {
        signedIn(room, people);
    }

    private void signedIn(String where, int people) {
        Requests joins = signedJoins(where, people);
        long commands = RedisFacts.of(app).commands();
        Tally tally = load.saturating(joins, GROWING);
        if (tally.with(CREATED) != people || tally.sent() != people) {
            throw new IllegalStateException(people + " were to get a turn: " + tally.outcome());
        }
        requireAsked(RedisFacts.of(app).commands() - commands, people);
    }

    /** Makes sure that joins of people who are signed in were not so fast because Redis was left out. */
    static void requireAsked(long commands, long joins) {
        if (commands < joins * COMMANDS_OF_A_JOIN) {
            throw new IllegalStateException("Redis was left out: " + commands + " commands for " + joins + " joins");
        }
    }

    /** Tokens of those who were kept. */
    List<String> kept() {
        return List.copyOf(kept);
    }

    /** Waits until so many have a place. */
    void awaitEnd(long people) {
        if (!Patience.until(() -> board("end") >= people, SEALING)) {
            throw new IllegalStateException("the line has " + board("end") + " places after " + SEALING);
        }
    }

    /** How often the node has answered with a board so far, by its own meter. */
    long boardsAnswered() {
        return api.withToken(tokens.operator())
                .get("/actuator/metrics/http.server.requests?tag=uri:/v1/rooms/%7Broom%7D/board")
                .expecting(200)
                .body()
                .get("measurements")
                .valueStream()
                .filter(one -> one.get("statistic").asString().equals("COUNT"))
                .mapToLong(one -> one.get("value").asLong())
                .sum();
    }

    /** How many wait now, by the board. */
    long waiting() {
        return board("waiting");
    }

    /** Makes sure that all who were kept wait, so that nothing else was measured. */
    void checkKept() {
        for (String turn : kept) {
            String state = api.with("Hanjul-Turn", turn)
                    .get("/v1/rooms/" + room + "/turns/me")
                    .expecting(200)
                    .text("state");
            if (!state.equals("WAITING")) {
                throw new IllegalStateException("somebody who was to wait is " + state);
            }
        }
    }

    private long board(String figure) {
        return api.get("/v1/rooms/" + room + "/board")
                .expecting(200)
                .body()
                .get(figure)
                .asLong();
    }

    private Requests signedJoins(String where, int people) {
        return Requests.first(
                people, inTurn(tokens.next(people), token -> join(where) + "\r\nAuthorization: Bearer " + token));
    }

    private static Requests joins(String where) {
        return Requests.same(bytes(join(where)));
    }

    private static String join(String where) {
        return "POST /v1/rooms/" + where + "/turns HTTP/1.1\r\nContent-Length: 0";
    }

    private static Requests get(String path) {
        return Requests.same(bytes("GET " + path + " HTTP/1.1"));
    }

    private static Requests inTurn(List<String> who, UnaryOperator<String> head) {
        return Requests.inTurn(who.stream().map(head).map(LongLine::bytes).toArray(byte[][]::new));
    }

    private static byte[] bytes(String head) {
        return (head + "\r\nHost: 127.0.0.1\r\n\r\n").getBytes(US_ASCII);
    }

    @Override
    public void close() {
        load.close();
        app.stop();
    }
}
