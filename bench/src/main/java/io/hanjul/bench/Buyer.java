package io.hanjul.bench;

import io.hanjul.bench.process.Patience;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A guest who buys again and again, each time from the end of the line, and remembers every promise. */
final class Buyer {

    /**
     * Who joins again after a lost answer is told the turn that was given; while the database is away also one that has
     * ended, because nobody can say so then. That shows at the door, and one joins anew.
     */
    private static final int GIVEN_BEFORE = 200;

    private static final Set<Integer> JOINED = Set.of(GIVEN_BEFORE, 201);

    private static final Set<String> LOST_THE_RACE = Set.of("CELL_TAKEN", "NONE_TOGETHER");
    static final int SEATS_MOST = 2;

    /** One in so many waits for what comes back. */
    private static final int ONE_IN = 5;

    private static final Duration COMES_AGAIN = Duration.ofMillis(200);

    private final String name;
    private final Api api;
    private final Hall.Sale sale;
    private final List<String> units;
    private final Optional<String> room;
    private final SecondThoughts thoughts;

    /** Where most people waited for what comes back, no seat would ever be free, and nobody could change to another. */
    private final boolean waits;

    private final Promises promises;
    private final SplittableRandom random;
    private final Insistent insistent;
    private final Payer payer;
    private int requests;

    /**
     * What a buyer works with.
     *
     * @param name in whose name requests get their keys
     * @param api signed in
     * @param seed of all choices
     * @param flees whether a payment whose answer is lost makes this one go away for ever, so that nobody asks again
     */
    record Person(String name, Api api, long seed, boolean flees) {}

    /** Went away in the middle of a payment. */
    static final class Fled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Where it buys.
     *
     * @param sale what is on sale
     * @param units the seats
     * @param room the line in front; empty where there is none, and guests change their minds
     * @param paying told of each payment's order before it is confirmed
     */
    record Shop(Hall.Sale sale, List<String> units, Optional<String> room, Consumer<String> paying) {}

    Buyer(Person person, Shop shop, Promises promises, BooleanSupplier goesOn) {
        this.name = person.name();
        this.api = person.api();
        this.random = new SplittableRandom(person.seed());
        this.waits = random.nextInt(ONE_IN) == 0;
        this.sale = shop.sale();
        this.units = shop.units();
        this.room = shop.room();
        this.promises = promises;
        this.insistent = new Insistent(goesOn, promises::repeat);
        this.thoughts = new SecondThoughts(shop, promises, insistent, random, this::key);
        Insistent paying = person.flees() ? new Insistent(goesOn, Buyer::flee) : insistent;
        this.payer = new Payer(name, this::key, shop.paying(), promises, insistent, paying);
    }

    private static void flee() {
        throw new Fled();
    }

    /** Joins, enters, holds, pays. Every answer that says no for a reason that a guest may meet ends it in order. */
    void buy() {
        if (room.isEmpty()) {
            thoughts.givesBack(api);
            booked(api);
        } else {
            buyBehind(room.get());
        }
    }

    private void buyBehind(String room) {
        Answer joined = insistent.ask(() -> api.post("/v1/rooms/" + room + "/turns", Map.of()));
        if (!JOINED.contains(joined.status())) {
            throw new AssertionError(
                    "could not join: " + joined.status() + " " + joined.raw().body());
        }
        Api inLine = api.with("Hanjul-Turn", joined.text("turn"));
        Answer entered = insistent.askUntilDecided(() -> inLine.post("/v1/rooms/" + room + "/entries", Map.of()));
        if (entered.status() != 201) {
            if (joined.status() == GIVEN_BEFORE && entered.code().equals("TURN_ENDED")) {
                return;
            }
            promises.complaint(
                    name + " was called and not let in: " + entered.raw().body());
            return;
        }
        Api inside = inLine.with("Hanjul-Entry", entered.text("pass"));
        if (!booked(inside)) {
            insistent.ask(() -> inside.delete("/v1/rooms/" + room + "/entries/me"));
        }
    }

    private boolean booked(Api inside) {
        Answer hold = hold(inside);
        if (LOST_THE_RACE.contains(hold.code()) && random.nextBoolean()) {
            hold = best(inside);
        }
        if (hold.status() == 201) {
            promises.hold(hold.text("id"));
            return paid(inside, hold.text("id"));
        }
        if (LOST_THE_RACE.contains(hold.code())) {
            if (!waits) {
                Patience.pass(COMES_AGAIN);
                return false;
            }
            Optional<String> offer = thoughts.waits(inside, sale.sessions().getFirst());
            offer.ifPresent(promises::hold);
            return offer.isPresent() && paid(inside, offer.get());
        }
        payer.complainUnless(Set.of("LIMIT_REACHED", "CHECKOUT_OPEN", "ENTRY_PASS_EXPIRED"), hold);
        return false;
    }

    /** Whatever is left; so the hall fills up to the last seat. */
    private Answer best(Api inside) {
        Map<String, Object> wanted = Map.of("sessionId", sale.sessions().getFirst(), "best", Map.of("units", 1));
        Api keyed = inside.withKey(key());
        return insistent.ask(() -> keyed.post("/v1/holds", wanted));
    }

    private Answer hold(Api inside) {
        while (true) {
            Map<String, Object> wanted = Map.of("sessionId", pick(sale.sessions()), "unitIds", seats());
            Api keyed = inside.withKey(key());
            Answer answer = insistent.ask(() -> keyed.post("/v1/holds", wanted));
            if (!LOST_THE_RACE.contains(answer.code()) || room.isEmpty()) {
                return answer;
            }
        }
    }

    private boolean paid(Api inside, String hold) {
        Optional<String> booking = payer.pays(inside, hold);
        if (room.isEmpty()) {
            booking.ifPresent(bought -> thoughts.bought(inside, bought));
        }
        return booking.isPresent();
    }

    private List<String> seats() {
        return random.ints(1 + random.nextInt(SEATS_MOST), 0, units.size())
                .distinct()
                .mapToObj(units::get)
                .collect(Collectors.toList());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String key() {
        requests++;
        return name + "-" + requests;
    }
}
