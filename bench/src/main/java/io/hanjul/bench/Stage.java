package io.hanjul.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.hanjul.bench.HoldRequests.Order;
import io.hanjul.bench.load.Load;
import io.hanjul.bench.load.Requests;
import io.hanjul.bench.load.Tally;
import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import io.hanjul.testing.Api;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A node on embedded servers with halls on sale and guests who are signed in, all set up over the API. */
final class Stage implements AutoCloseable {

    private static final Hall.Size HALL = new Hall.Size(100, 200, 40, 1);
    private static final int GUESTS = 4_000;
    private static final int STANDING_EVENINGS = 40;

    private static final int CONNECTIONS = 128;
    private static final Duration SELLING_OUT = Duration.ofMinutes(2);

    private static final String HOLDS_IN_A_BATCH = """
            SELECT coalesce(avg(cardinality(changes)), 0) FROM stock_change
            """;

    private final App app;
    private final Load load;
    private final Guests guests;
    private final Hall hall;
    private final HoldRequests holds;
    private final HoldRequests ofOneEvening;
    private final HoldRequests ofAllEvenings;
    private final HoldRequests ofASoldOutEvening;
    private final PoolRequests ofAPool;

    private Stage(App app) {
        this.app = app;
        var stranger = new Api(app.address());
        this.guests = Guests.signUp(stranger, GUESTS);
        this.hall = Hall.open(stranger, HALL);
        int half = HALL.sales() / 2;
        this.holds = holdsOf(hall.sales(), Order.ONE_EVENING);
        this.ofOneEvening = holdsOf(hall.sales().subList(0, half), Order.ONE_EVENING);
        this.ofAllEvenings = holdsOf(hall.sales().subList(half, HALL.sales()), Order.ALL_EVENINGS);
        Hall.Sale last = hall.sales().getLast();
        this.ofASoldOutEvening =
                holdsOf(List.of(new Hall.Sale(last.id(), last.sessions().subList(0, 1))), Order.ONE_EVENING);
        Hall standing = Hall.standing(stranger, STANDING_EVENINGS);
        this.ofAPool = new PoolRequests(
                standing.sales().stream()
                        .flatMap(sale -> sale.sessions().stream())
                        .toList(),
                standing.units().getFirst(),
                Hall.STANDING);
        this.load = new Load(app.socketAddress(), CONNECTIONS);
    }

    private HoldRequests holdsOf(List<Hall.Sale> sales, Order order) {
        return new HoldRequests(sales, hall.units(), order);
    }

    /** Starts it on an empty folder and sets it up. */
    static Stage open(Launch launch, String name) {
        Path folder = Scratch.empty(name);
        App app = App.start(patient(launch), folder.resolve("data")).awaitHealthy(App.START_LIMIT);
        return new Stage(app);
    }

    /** Out of the way is only what signing in thousands of guests would take and what counts it; no hold runs out. */
    static Launch patient(Launch launch) {
        return launch.with(
                "--hanjul.account.hash-memory-kib=64",
                "--hanjul.account.hash-iterations=1",
                "--hanjul.account.attempts-per-address=1000000",
                "--hanjul.inventory.hold-shown=1h");
    }

    App app() {
        return app;
    }

    /** Connections to it. */
    Load load() {
        return load;
    }

    /** The open ceiling. */
    Requests open() {
        return Requests.same("GET /v1/time HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(US_ASCII));
    }

    /** The signed ceiling: a token is verified, no store is asked. */
    Requests signed() {
        List<String> tokens = guests.tokens();
        return Requests.inTurn(tokens.stream()
                .map(token -> ("GET /v1/session HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                                + "\r\n\r\n")
                        .getBytes(US_ASCII))
                .toArray(byte[][]::new));
    }

    /** Holds of seats that nobody has yet, all of the same evening. Not together with the two below. */
    Requests holds() {
        return holds.as(guests.tokens());
    }

    /** The same in the first half of the sales. */
    Requests holdsOfOneEvening() {
        return ofOneEvening.as(guests.tokens());
    }

    /** In the other half, of all evenings in turn. */
    Requests holdsOfAllEvenings() {
        return ofAllEvenings.as(guests.tokens());
    }

    /** Whole purchases of a seat each, in the second half of the sales. */
    PurchaseLoop purchases() {
        List<Hall.Sale> half = hall.sales().subList(HALL.sales() / 2, HALL.sales());
        return new PurchaseLoop(app, half, hall.units(), guests::tokens);
    }

    /** Holds of one place each in an area that is sold by number. */
    Requests holdsOfAPool() {
        return ofAPool.as(guests.tokens());
    }

    /** Gives every seat of one evening to somebody. Not together with {@link #holdsOfAllEvenings}. */
    void sellOut() {
        Tally sold = load.saturating(ofASoldOutEvening.as(guests.tokens()), SELLING_OUT);
        if (sold.with(201) != hall.units().size()) {
            throw new IllegalStateException("not sold out: " + sold.outcome());
        }
        ofASoldOutEvening.endlessly();
    }

    /** Claims on seats of that evening, each under a key of its own. */
    Requests refusals() {
        return ofASoldOutEvening.as(guests.tokens());
    }

    /** How many holds a transaction of the last minutes held, on average. */
    double holdsInABatch() {
        return Books.of(app)
                .jdbc()
                .sql(HOLDS_IN_A_BATCH)
                .query((rs, row) -> rs.getDouble(1))
                .single();
    }

    /** Makes sure that what was measured was done right. */
    void checkBooks() {
        List<String> broken = Books.of(app).broken();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("what was measured was done wrong: " + broken);
        }
    }

    @Override
    public void close() {
        load.close();
        app.stop();
    }
}
