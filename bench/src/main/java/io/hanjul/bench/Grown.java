package io.hanjul.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.hanjul.bench.HoldRequests.Order;
import io.hanjul.bench.load.Load;
import io.hanjul.bench.load.Requests;
import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import io.hanjul.bench.process.Patience;
import io.hanjul.testing.Api;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * An installation whose claims are to be compared with those of another one: small, or grown in every way. What a turn
 * has held is given back before the next, so that each finds the same.
 */
final class Grown implements AutoCloseable {

    /** How many claims a turn has. */
    static final int CLAIMS = 4_000;

    private static final int GUESTS = 2_000;
    private static final int CONNECTIONS = 128;
    private static final Duration GIVING_BACK = Duration.ofMinutes(1);

    private static final Hall.Size ONE = new Hall.Size(100, 200, 1, 1);
    private static final Hall.Size TWENTY = new Hall.Size(100, 200, 4, 5);
    private static final Hall.Size LARGE = new Hall.Size(500, 200, 1, 1);
    private static final Hall.Size MANY = new Hall.Size(10, 20, 10, 100);

    /** How many the box office sells at once. */
    private static final int AT_THE_BOX_OFFICE = 50;

    /** One seat in so many is left. */
    private static final int LEFT = 100;

    private static final String HELD = """
            SELECT CAST(id AS text) AS id, CAST(account_id AS text) AS account FROM hold WHERE state = 'ACTIVE'
            """;

    private final App app;
    private final Load load;
    private final Guests guests;

    private Grown(App app) {
        this.app = app;
        this.guests = Guests.signUp(new Api(app.address()), GUESTS);
        this.load = new Load(app.socketAddress(), CONNECTIONS);
    }

    /** Starts an installation with nothing but the demo. */
    static Grown start(String name) {
        Launch launch = Stage.patient(Launch.product())
                .with(
                        "--hanjul.place.seats-per-layout=100000",
                        "--hanjul.edge.layout-body-limit=16777216",
                        "--hanjul.catalog.sessions-per-offering=1000");
        return new Grown(App.start(launch, Scratch.empty(name).resolve("data")).awaitHealthy(App.START_LIMIT));
    }

    /** One evening of 20,000 seats, all of them free. */
    HoldRequests evening() {
        Hall hall = open(ONE);
        return claims(hall, hall.units(), Order.ONE_EVENING);
    }

    /** Twenty evenings of 20,000 seats, of which one in a hundred is free; one evening after the other. */
    HoldRequests almostSoldOut() {
        Hall hall = open(TWENTY);
        hall.sales().stream().flatMap(sale -> sale.sessions().stream()).forEach(evening -> sell(hall, evening));
        return claims(hall, every(hall.units(), true), Order.ONE_EVENING);
    }

    /** One evening of 100,000 seats, all of them free. */
    HoldRequests largeEvening() {
        Hall hall = open(LARGE);
        return claims(hall, hall.units(), Order.ONE_EVENING);
    }

    /** A thousand evenings of 200 seats, all of them free, each claim in another one. */
    HoldRequests thousandEvenings() {
        Hall hall = open(MANY);
        return claims(hall, hall.units(), Order.ALL_EVENINGS);
    }

    private Hall open(Hall.Size size) {
        return Hall.open(new Api(app.address()), size);
    }

    private static HoldRequests claims(Hall hall, List<String> units, Order order) {
        return new HoldRequests(hall.sales(), units, order).endlessly();
    }

    private static void sell(Hall hall, String evening) {
        List<String> gone = every(hall.units(), false);
        IntStream.rangeClosed(0, (gone.size() - 1) / AT_THE_BOX_OFFICE)
                .parallel()
                .mapToObj(number -> gone.subList(
                        number * AT_THE_BOX_OFFICE, Math.min(gone.size(), (number + 1) * AT_THE_BOX_OFFICE)))
                .forEach(units -> hall.owner()
                        .withKey("sold-" + evening + "-" + units.getFirst())
                        .post(
                                "/v1/sessions/" + evening + "/issued-bookings",
                                Map.of("kind", "BOX_OFFICE", "guestName", "손님", "reason", "창구", "unitIds", units))
                        .expecting(200));
    }

    /** Those that are left, or those that are gone, when almost all are. */
    private static List<String> every(List<String> units, boolean left) {
        return IntStream.range(0, units.size())
                .filter(number -> left == (number % LEFT == 0))
                .mapToObj(units::get)
                .toList();
    }

    App app() {
        return app;
    }

    /** Connections to it. */
    Load load() {
        return load;
    }

    /** The claims of one turn, going on where the last one ended. */
    Requests turnOf(HoldRequests claims) {
        return Requests.first(CLAIMS, claims.as(guests.tokens()));
    }

    /** Gives back whatever is held, as guests do; those who were told to come again do. */
    void giveBack() {
        Map<String, String> tokens = new HashMap<>();
        guests.tokens().forEach(token -> tokens.put(accountOf(token), token));
        boolean done = Patience.until(
                () -> {
                    List<byte[]> held = held(tokens);
                    if (!held.isEmpty()) {
                        Requests all = Requests.inTurn(held.toArray(byte[][]::new));
                        load.saturating(Requests.first(held.size(), all), GIVING_BACK);
                    }
                    return held.isEmpty();
                },
                GIVING_BACK);
        if (!done) {
            throw new IllegalStateException("not all was given back");
        }
    }

    private List<byte[]> held(Map<String, String> tokens) {
        return Books.of(app)
                .jdbc()
                .sql(HELD)
                .query((rs, row) ->
                        request(rs.getString("id"), Objects.requireNonNull(tokens.get(rs.getString("account")))))
                .list();
    }

    private static byte[] request(String hold, String token) {
        return ("DELETE /v1/holds/" + hold + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Length: 0\r\n\r\n")
                .getBytes(US_ASCII);
    }

    private static String accountOf(String token) {
        return JsonMapper.shared()
                .readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]))
                .get("sub")
                .asString();
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
