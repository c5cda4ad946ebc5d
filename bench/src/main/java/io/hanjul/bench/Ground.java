package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import io.hanjul.testing.Api;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Where drills are held: a hall on sale behind a waiting room, and guests who want to go there. */
final class Ground {

    /** How many guests a drill has. */
    static final int CROWD = 40;

    /** Nobody comes to the limit of a person before a drill has seen what it wants to see. */
    static final Hall.Size HALL = new Hall.Size(20, 100, 1, 5, Hall.MOST);

    private static final int PER_MINUTE = 6_000;
    private static final int INSIDE = 100;

    private static final Hall.Size SMALL = new Hall.Size(2, 12, 1, 1);

    private final List<Api> strangers;
    private final Supplier<Books> books;
    private final Hall hall;
    private final int count;
    private final Optional<String> room;
    private Guests guests;
    private int crowds;
    private Consumer<String> paying = order -> {};

    /**
     * Sets it up over the API of a healthy node.
     *
     * @param books where the books are now; a node that starts again may have moved them
     * @param people how many guests
     */
    Ground(App app, Supplier<Books> books, int people) {
        this(List.of(app), books, people, Hall.open(new Api(app.address()), HALL), true);
    }

    private Ground(List<App> apps, Supplier<Books> books, int people, Hall hall, boolean line) {
        this.strangers = apps.stream().map(app -> new Api(app.address())).toList();
        this.books = books;
        this.count = people;
        this.guests = Guests.signUp(strangers.getFirst(), people, "guest");
        this.hall = hall;
        this.room = line ? Optional.of(hall.openRoom(PER_MINUTE, INSIDE)) : Optional.empty();
    }

    /**
     * A hall that is too small for its guests, without a line: they give back, wait for what comes back and change
     * seats.
     *
     * @param apps nodes on the same servers; guests are spread over them
     */
    static Ground restless(List<App> apps, Supplier<Books> books, int people) {
        Hall small = Hall.open(new Api(apps.getFirst().address()), SMALL);
        small.allowMoves();
        return new Ground(apps, books, people, small, false);
    }

    /**
     * The product with little patience, so that a round is short: within seconds the gateway gives up on a payment, and
     * another request may take over from one that a killed node was answering.
     */
    static Launch product() {
        return Launch.product()
                .with(
                        "--hanjul.account.hash-memory-kib=64",
                        "--hanjul.account.hash-iterations=1",
                        "--hanjul.account.attempts-per-address=1000000",
                        "--hanjul.idempotency.lease=10s",
                        "--hanjul.payment.read-timeout=2s",
                        "--hanjul.payment.step-limit=3500ms",
                        "--hanjul.payment.call-limit=4s",
                        "--hanjul.payment.processing-time=8s",
                        "--hanjul.payment.first-pause=200ms",
                        "--hanjul.payment.longest-pause=2s");
    }

    Books books() {
        return books.get();
    }

    /** What guests did who changed their minds; nothing where they do not. */
    Map<String, Integer> secondThoughts(Promises promises) {
        return room.isPresent() ? Map.of() : promises.secondThoughts();
    }

    /** What a round shows nothing of, because nobody did it. */
    List<String> missing(Promises promises) {
        return secondThoughts(promises).entrySet().stream()
                .filter(count -> count.getValue() == 0)
                .map(count -> "this round shows nothing: " + count.getKey() + " 0")
                .toList();
    }

    /** Has somebody told of the order of each payment before it is confirmed. */
    Ground whenSomebodyPays(Consumer<String> told) {
        paying = told;
        return this;
    }

    /** Lets a crowd in. Behind a line each is of new people, who have not bought anything yet. */
    Crowd crowd(SplittableRandom chance) {
        crowds++;
        if (crowds > 1 && room.isPresent()) {
            guests = Guests.signUp(strangers.getFirst(), count, "guest-" + crowds);
        }
        List<String> tokens = guests.tokens();
        List<Buyer.Person> people = IntStream.range(0, tokens.size())
                .mapToObj(number -> new Buyer.Person(
                        "buyer-" + crowds + "-" + number,
                        strangers.get(number % strangers.size()).withToken(tokens.get(number)),
                        chance.nextLong(),
                        number % 2 == 1))
                .toList();
        return new Crowd(people, new Buyer.Shop(hall.sales().getFirst(), hall.units(), room, paying));
    }
}
