package io.hanjul.bench;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who comes once: names seats, takes the best ones when those are gone, pays, and goes home. */
final class OneVisit {

    private static final int SEATS_MOST = 2;

    private final String name;
    private final Api api;
    private final Shop shop;
    private final SplittableRandom random;
    private final Payer payer;
    private final AtomicInteger requests = new AtomicInteger();

    /**
     * Where everybody goes.
     *
     * @param session of all seats
     * @param units the seats
     * @param promises gets every promise
     * @param insistent asks until there is an answer
     * @param door lets so many ask for seats at once
     */
    record Shop(String session, List<String> units, Promises promises, Insistent insistent, Semaphore door) {}

    OneVisit(String name, Api api, Shop shop, SplittableRandom random) {
        this.name = name;
        this.api = api;
        this.shop = shop;
        this.random = random;
        this.payer = new Payer(name, this::key, order -> {}, shop.promises(), shop.insistent(), shop.insistent());
    }

    /** How it ended, in words. */
    String end() {
        try {
            return buys();
        } catch (Insistent.GaveUp e) {
            shop.promises().complaint(name + " was left without an answer");
        } catch (RuntimeException | AssertionError e) {
            shop.promises().complaint(name + ": " + e);
        }
        return "never";
    }

    private String buys() {
        int many = 1 + random.nextInt(SEATS_MOST);
        Answer hold = claims(Map.of("sessionId", shop.session(), "unitIds", seats(many)));
        for (int wanted = many; wanted > 0 && isTaken(hold); wanted--) {
            hold = claims(Map.of("sessionId", shop.session(), "best", Map.of("units", wanted)));
        }
        if (hold.status() == 201) {
            shop.promises().hold(hold.text("id"));
            return payer.pays(api, hold.text("id")).isPresent() ? "bought" : "held and did not get it";
        }
        payer.complainUnless(Set.of("NONE_TOGETHER"), hold);
        if (hold.body().path("apart").asInt(0) > 0) {
            shop.promises().complaint(name + " was refused one seat and told of more: " + hold.body());
        }
        return "was told that there is none";
    }

    private static boolean isTaken(Answer hold) {
        return hold.code().equals("CELL_TAKEN") || hold.code().equals("NONE_TOGETHER");
    }

    private Answer claims(Map<String, Object> wanted) {
        Api keyed = api.withKey(key());
        return shop.insistent().ask(() -> {
            shop.door().acquireUninterruptibly();
            try {
                return keyed.post("/v1/holds", wanted);
            } finally {
                shop.door().release();
            }
        });
    }

    private List<String> seats(int many) {
        return random.ints(0, shop.units().size())
                .distinct()
                .limit(many)
                .mapToObj(shop.units()::get)
                .toList();
    }

    private String key() {
        return name + "-" + requests.incrementAndGet();
    }
}
