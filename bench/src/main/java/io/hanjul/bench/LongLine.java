package io.hanjul.bench;

import io.hanjul.bench.load.Load;
import io.hanjul.bench.load.Requests;
import io.hanjul.bench.load.Tally;
import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import io.hanjul.bench.process.Patience;
import io.hanjul.edge.GuestTokens;
import io.hanjul.testing.Api;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;

/** A node with a waiting room in front of a sale, and a line before it that can be made long, all over its API. */
final class LongLine implements AutoCloseable {

    /** There is something left for everybody who is called, whether they come or not. */
    private static final int STANDING = 100_000;

    private static final int EVENINGS = 2;
    private static final int CONNECTIONS = 128;
    private static final int SIGNED_IN = 1_000;
    private static final int CREATED = 201;
    private static final int AT_ONCE = 32;
    private static final int LATER = 503;

    private static final int PARTS = 10;
    private static final int KEPT_OF_A_PART = 40;
    private static final Duration GROWING = Duration.ofMinutes(20);
    private static final Duration SEALING = Duration.ofSeconds(30);

    /** Nobody is kept out because all come from this machine. */
    private static final String[] FROM_ONE_MACHINE = {
        "--hanjul.waitingroom.joins-per-address=1000000",
        "--hanjul.waitingroom.streams.most=20000",
        "--hanjul.waitingroom.streams.per-address=20000"
    };

    /** Who waits far back is heard seldom, so that nobody is passed over while nobody says anything. */
    private static final String HEARD_SELDOM = "--hanjul.waitingroom.beats-per-second=1";

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
        return open(
                product.with(HEARD_SELDOM, EVERYBODY_MAY_COME), Scratch.empty(name), new LineTerms(perMinute, inside));
    }

    /** The same with a line whose people are expected to say that they are there as often as the product says. */
    static LongLine beating(String name, int perMinute, int inside) {
        return open(Launch.product().with(EVERYBODY_MAY_COME), Scratch.empty(name), new LineTerms(perMinute, inside));
    }

    /** The same, in which people go in who are called. */
    static LongLine entered(Launch product, String name, LineTerms terms) {
        return open(product.with(HEARD_SELDOM), Scratch.empty(name), terms);
    }

    private static LongLine open(Launch product, Path folder, LineTerms terms) {
        Launch launch = Stage.patient(product).with(FROM_ONE_MACHINE);
        App app = App.start(launch, folder.resolve("data")).awaitHealthy(App.START_LIMIT);
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
        return LineRequests.get("/v1/time");
    }

    /** The signed ceiling. */
    Requests signed() {
        return LineRequests.sessions(tokens.next(SIGNED_IN));
    }

    /** The room's board. */
    Requests board() {
        return LineRequests.get("/v1/rooms/" + room + "/board");
    }

    /** Turns of people who were kept while the line grew, asked for in turn. */
    Requests turns() {
        return turns(() -> 0);
    }

    /** The same without the first of them. */
    Requests turns(IntSupplier first) {
        return LineRequests.turns(room, Shown.of(api, room, kept), first);
    }

    /** Each who was kept, but for the first of them, says in turn that they are there. */
    Requests heartbeats(IntSupplier first) {
        return LineRequests.heartbeats(room, Shown.of(api, room, kept), first);
    }

    /** Opens a stream of the board for each who was kept. */
    List<byte[]> streams() {
        return LineRequests.streams(room, kept);
    }

    /** Joins of people who are not signed in, without end. */
    Requests joins() {
        return LineRequests.joins(room);
    }

    /** Joins of so many people who are signed in, each once. */
    Requests signedJoins(int people) {
        return LineRequests.signedJoins(room, tokens.next(people));
    }

    /** Lets the node learn to give turns, in another line than the one that is measured, which ends with that. */
    void practise(int people) {
        String other = hall.openRoom(hall.sales().getLast(), 1, 1);
        strangers(other, people);
        signedIn(other, people);
        hall.order(other, "CLOSED");
    }

    /** Nobody is called from now on. */
    void pause() {
        hall.order(room, "PAUSED");
    }

    /** Lets so many people join who are not signed in. From the second half on, some are kept, to be asked for. */
    void grow(int people) {
        for (int part = 1; part <= PARTS; part++) {
            int keep = part > PARTS / 2 ? KEPT_OF_A_PART : 0;
            strangers(room, people / PARTS - keep);
            keep(keep);
        }
        awaitEnd(people);
    }

    /** Lets so many people join who are not signed in, and keeps all of them, in the order in which they came. */
    void growKept(int people) {
        keep(people);
        awaitEnd(people);
    }

    private void keep(int people) {
        List<Callable<String>> joins = Collections.nCopies(
                people,
                () -> patient.post("/v1/rooms/" + room + "/turns", Map.of())
                        .expecting(CREATED)
                        .text("turn"));
        try (var guests =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (Future<String> turn : guests.invokeAll(joins)) {
                kept.add(turn.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while people joined", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("somebody could not join", e);
        }
    }

    /** Who is told to come again is replaced by somebody else. */
    private void strangers(String where, int people) {
        int given = 0;
        while (given < people) {
            Tally tally = load.saturating(Requests.first(people - given, LineRequests.joins(where)), GROWING);
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
        Requests joins = LineRequests.signedJoins(where, tokens.next(people));
        long commands = RedisFacts.of(app).commands();
        Tally tally = load.saturating(joins, GROWING);
        if (tally.with(CREATED) != people || tally.sent() != people) {
            throw new IllegalStateException(people + " were to get a turn: " + tally.outcome());
        }
        RedisFacts.requireAsked(RedisFacts.of(app).commands() - commands, people);
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

    /** The first place that has not been called, by the board. */
    long calledUpTo() {
        return board("calledUpTo");
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

    @Override
    public void close() {
        load.close();
        app.stop();
    }
}
