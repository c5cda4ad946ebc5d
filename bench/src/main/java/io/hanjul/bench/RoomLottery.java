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
import io.hanjul.waitingroom.CheckLineCommand;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lottery with a hundred thousand registrations, each of an account of its own, all over HTTP: how long it takes
 * from the order to open the sale until the board shows that all places are drawn. Everybody registers from a second
 * device, too, and has the same turn; afterwards the line is checked from outside.
 */
final class RoomLottery implements Measure {

    private static final double ALLOWED_SECONDS = 5;
    private static final int PEOPLE = 100_000;
    private static final int QUICK = 5_000;
    private static final int CONNECTIONS = 128;
    private static final int LOOKED_AT = 500;
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final String FROM_ONE_MACHINE = "--hanjul.waitingroom.joins-per-address=1000000";

    @Override
    public Goal goal() {
        return new Goal("room-lottery", 1, "5 s allowed ÷ seconds from the opening to 100,000 places drawn");
    }

    @Override
    public Finding take(Extent extent) {
        Launch launch = Stage.patient(Launch.product()).with(FROM_ONE_MACHINE);
        App app =
                App.start(launch, Scratch.empty("room-lottery").resolve("data")).awaitHealthy(App.START_LIMIT);
        try (var load = new Load(app.socketAddress(), CONNECTIONS)) {
            return take(app, load, extent.quick() ? QUICK : PEOPLE);
        } finally {
            app.stop();
        }
    }

    private static Finding take(App app, Load load, int people) {
        var api = new Api(app.address());
        DrawnSale sale = DrawnSale.open(api);
        List<String> tokens = GuestTokens.of(app.data()).next(people);
        Tally registered = register(load, sale, tokens, CREATED);
        Tally again = register(load, sale, tokens, OK);

        long began = System.nanoTime();
        sale.openNow();
        if (!Patience.until(() -> end(api, sale) == people, Duration.ofMinutes(1))) {
            throw new IllegalStateException("a minute after the opening " + end(api, sale) + " places are drawn");
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        look(api, sale, tokens);
        if (CheckLineCommand.run(new String[] {app.address() + "/v1/rooms/" + sale.room()}) != CheckLineCommand.GOOD) {
            throw new IllegalStateException("the line is not what it should be");
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("registrations, each of an account of its own", people);
        figures.put("registrations/s", registered.perSecond());
        figures.put("answers/s to who registers again", again.perSecond());
        figures.put("seconds from the order to open until the board shows all places", seconds);
        List<String> notes = people < PEOPLE ? List.of("for " + people + " registrations") : List.of();
        return new Finding(Finding.State.MEASURED, ALLOWED_SECONDS / seconds, figures, notes);
    }

    /** All of them, each once. */
    private static Tally register(Load load, DrawnSale sale, List<String> tokens, int status) {
        String join = "POST /v1/rooms/" + sale.room() + "/turns HTTP/1.1\r\nContent-Length: 0\r\nHost: 127.0.0.1\r\n";
        byte[][] requests = tokens.stream()
                .map(token -> (join + "Authorization: Bearer " + token + "\r\n\r\n").getBytes(US_ASCII))
                .toArray(byte[][]::new);
        Tally tally = load.saturating(Requests.first(tokens.size(), Requests.inTurn(requests)), LONGEST);
        if (tally.with(status) != tokens.size()) {
            throw new IllegalStateException(tokens.size() + " were to register: " + tally.outcome());
        }
        return tally;
    }

    /** Some of them ask how they stand: each has a place. */
    private static void look(Api api, DrawnSale sale, List<String> tokens) {
        String turns = "/v1/rooms/" + sale.room() + "/turns";
        for (int i = 0; i < tokens.size(); i += tokens.size() / LOOKED_AT) {
            Api guest = api.withToken(tokens.get(i));
            String turn = guest.post(turns, Map.of()).expecting(OK).text("turn");
            String state = guest.with("Hanjul-Turn", turn)
                    .get(turns + "/me")
                    .expecting(OK)
                    .text("state");
            if (!List.of("WAITING", "CALLED").contains(state)) {
                throw new IllegalStateException("somebody who has registered is " + state);
            }
        }
    }

    private static long end(Api api, DrawnSale sale) {
        return api.get("/v1/rooms/" + sale.room() + "/board")
                .expecting(OK)
                .body()
                .get("end")
                .asLong();
    }
}
