package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import io.hanjul.bench.process.Patience;
import io.hanjul.testing.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where drills are held: a hall on sale behind a waiting room, and guests who want to go there. */
final class Ground {

    /** How many guests a drill has. */
    static final int CROWD = 40;

    private static final Hall.Size HALL = new Hall.Size(20, 100, 1, 5);
    private static final int PER_MINUTE = 6_000;
    private static final int INSIDE = 100;
    private static final Duration SETTLING = Duration.ofSeconds(90);

    private static final String UNSETTLED = """
            SELECT (SELECT count(*) FROM payment WHERE state IN ('IN_PROGRESS', 'UNKNOWN'))
                 + (SELECT count(*) FROM refund WHERE state = 'REQUESTED')
            """;

    private final Api stranger;
    private final Supplier<Books> books;
    private final Hall hall;
    private final Guests guests;
    private final String room;
    private int crowds;

    /**
     * Sets it up over the API of a healthy node.
     *
     * @param books where the books are now; a node that starts again may have moved them
     * @param people how many guests
     */
    Ground(App app, Supplier<Books> books, int people) {
        this.stranger = new Api(app.address());
        this.books = books;
        this.guests = Guests.signUp(stranger, people);
        this.hall = Hall.open(stranger, HALL);
        this.room = hall.openRoom(PER_MINUTE, INSIDE);
    }

    /** The product with little patience, so that a round is short: the gateway gives up on a payment within seconds. */
    static Launch product() {
        return Launch.product()
                .with(
                        "--hanjul.account.hash-memory-kib=64",
                        "--hanjul.account.hash-iterations=1",
                        "--hanjul.account.attempts-per-address=1000000",
                        "--hanjul.payment.read-timeout=2s",
                        "--hanjul.payment.call-limit=4s",
                        "--hanjul.payment.processing-time=8s",
                        "--hanjul.payment.first-pause=200ms",
                        "--hanjul.payment.longest-pause=2s");
    }

    Books books() {
        return books.get();
    }

    /** Lets a crowd in. */
    Crowd crowd(SplittableRandom chance) {
        crowds++;
        List<String> tokens = guests.tokens();
        List<Buyer.Person> people = IntStream.range(0, tokens.size())
                .mapToObj(number -> new Buyer.Person(
                        "buyer-" + crowds + "-" + number, stranger.withToken(tokens.get(number)), chance.nextLong()))
                .toList();
        return new Crowd(people, new Buyer.Shop(hall.sales().getFirst(), hall.units(), room));
    }

    /** Waits until no payment is undecided and no refund on its way, and says what is broken then. */
    List<String> brokenWhenSettled() {
        JdbcClient jdbc = books().jdbc();
        boolean settled = Patience.until(
                () -> jdbc.sql(UNSETTLED).query((rs, row) -> rs.getLong(1)).single() == 0, SETTLING);
        var broken = new ArrayList<>(books().broken());
        if (!settled) {
            broken.add("after " + SETTLING + " some payments are still undecided");
        }
        return broken;
    }
}
