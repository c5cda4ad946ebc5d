package io.hanjul.bench;

import io.hanjul.bench.process.Patience;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * What a guest does who has bought something, or was too late: changes to another seat, gives back what was bought
 * before, waits on the list for what comes back. Every answer is a promise.
 */
final class SecondThoughts {

    private static final Map<String, Object> NOTHING = Map.of("amount", 0, "currency", "KRW");
    private static final Set<String> TAKEN_MEANWHILE = Set.of("CELL_TAKEN", "LIMIT_REACHED");
    private static final Set<String> NEED_NOT = Set.of("RETURNS_NOT_NEEDED", "LIMIT_REACHED");
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int LOOKS = 20;

    private final Buyer.Shop shop;
    private final Promises promises;
    private final Insistent insistent;
    private final SplittableRandom random;
    private final Supplier<String> keys;
    private final List<String> bookings = new ArrayList<>();
    private boolean cameBack;

    SecondThoughts(
            Buyer.Shop shop, Promises promises, Insistent insistent, SplittableRandom random, Supplier<String> keys) {
        this.shop = shop;
        this.promises = promises;
        this.insistent = insistent;
        this.random = random;
        this.keys = keys;
    }

    /** Somebody has bought this. */
    void bought(Api api, String booking) {
        bookings.add(booking);
        if (random.nextBoolean()) {
            moves(api, booking);
        }
    }

    /** Gives back what was bought before, in an earlier round too, so that there is always something to be had. */
    void givesBack(Api api) {
        if (!cameBack) {
            Answer before = insistent.ask(() -> api.get("/v1/bookings?limit=100"));
            before.body().get("items").forEach(booking -> {
                if (booking.get("state").asString().equals("CONFIRMED")) {
                    bookings.add(booking.get("id").asString());
                }
            });
            cameBack = true;
        }
        while (!bookings.isEmpty()) {
            givesBack(api, bookings.removeLast());
        }
    }

    private void givesBack(Api api, String booking) {
        String path = "/v1/bookings/" + booking;
        Answer quote = insistent.ask(() -> api.get(path + "/cancellation"));
        if (quote.status() != 200) {
            promises.complaint(
                    "no refund is named for " + booking + ": " + quote.raw().body());
            return;
        }
        Map<String, Object> body =
                Map.of("unitIds", List.of(), "refund", quote.body().get("refund"));
        Api keyed = api.withKey(keys.get());
        Answer given = insistent.ask(() -> keyed.post(path + "/cancellations", body));
        if (given.status() == 200) {
            promises.givenBack(booking);
        } else {
            promises.complaint(
                    booking + " could not be given back: " + given.raw().body());
        }
    }

    private void moves(Api api, String booking) {
        String path = "/v1/bookings/" + booking;
        Answer mine = insistent.ask(() -> api.get(path));
        List<String> from = mine.body().get("units").findValuesAsString("unitId");
        Answer shown = insistent.ask(() ->
                api.get("/v1/sessions/" + mine.body().path("session").path("id").asString() + "/availability"));
        List<Integer> free = Seen.in(shown.body()).free(shop.units().size());
        if (free.isEmpty()) {
            return;
        }
        String to = shop.units().get(free.get(random.nextInt(free.size())));
        Map<String, Object> body =
                Map.of("unitIds", from.subList(0, 1), "toUnitIds", List.of(to), "pay", NOTHING, "refund", NOTHING);
        Api keyed = api.withKey(keys.get());
        Answer moved = insistent.ask(() -> keyed.post(path + "/moves", body));
        if (moved.status() == 200) {
            promises.moved(booking, to);
        } else if (!TAKEN_MEANWHILE.contains(moved.code())) {
            promises.complaint(booking + " could not be moved: " + moved.raw().body());
        }
    }

    /** Waits a while for what comes back; the hold that is offered. */
    Optional<String> waits(Api api, String session) {
        String path = "/v1/sessions/" + session + "/returns/ask";
        Answer asked = insistent.ask(() -> api.put(path, Map.of("units", 1)));
        if (asked.status() >= 300) {
            if (!NEED_NOT.contains(asked.code())) {
                promises.complaint("could not wait: " + asked.raw().body());
            }
            return Optional.empty();
        }
        for (int look = 0; look < LOOKS; look++) {
            Answer ask = insistent.ask(() -> api.get(path));
            if (ask.body().path("state").asString("").equals("OFFERED")) {
                promises.offered();
                return Optional.of(ask.body().get("offers").get(0).get("holdId").asString());
            }
            Patience.pass(PAUSE);
        }
        insistent.ask(() -> api.delete(path));
        return Optional.empty();
    }
}
