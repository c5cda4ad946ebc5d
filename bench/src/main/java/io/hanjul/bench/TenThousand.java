package io.hanjul.bench;

import io.hanjul.testing.Race;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ten thousand guests come at once to three nodes for a thousand seats, each to buy once. Everybody who gets a seat
 * pays for it, and nobody leaves before being told that there is none: so in the end all are sold, and nobody was
 * turned away for whom there was one.
 */
final class TenThousand implements Play {

    private static final int GUESTS = 10_000;
    private static final Hall.Size HALL = new Hall.Size(20, 50, 5, 1);

    /** Requests for seats that are under way at once, of all who have come; one machine has no more to give. */
    private static final int AT_ONCE = 400;

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration SETTLING = Duration.ofMinutes(1);

    private static final String SOLD = """
            SELECT count(*) FROM cell WHERE session_id = CAST(:session AS uuid) AND state = 'SOLD'
            """;

    private final ThreeNodes three;
    private final Hall hall;
    private final Guests guests;
    private int evenings;

    private TenThousand(ThreeNodes three) {
        this.three = three;
        this.hall = Hall.open(three.stranger(0), HALL);
        this.guests = Guests.signUp(three.stranger(0), GUESTS);
    }

    static TenThousand play() {
        return new TenThousand(ThreeNodes.start("crowd"));
    }

    @Override
    public Drill.Round play(SplittableRandom chance) {
        String session = hall.sales().get(evenings++).sessions().getFirst();
        var promises = new Promises();
        List<OneVisit> visits = visits(session, promises, chance);
        try (var watch = new Watch(three.place()::books);
                var followers = three.follow(session, hall.units().size())) {
            long begin = System.nanoTime();
            List<String> ends = Race.of(visits, OneVisit::end);
            var took = Duration.ofNanos(System.nanoTime() - begin);
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("guests", GUESTS);
            facts.put("everybody had an answer after, ms", took.toMillis());
            facts.put("ends", count(ends));
            facts.put("bookings acknowledged", promises.bookings());
            facts.put("requests sent again", promises.repeatedRequests());
            var broken = new ArrayList<>(three.place().books().brokenAfter(promises, SETTLING));
            broken.addAll(watch.broken());
            broken.addAll(three.behind(session, followers));
            broken.addAll(unsold(session, facts));
            return new Drill.Round(facts, broken);
        }
    }

    private List<OneVisit> visits(String session, Promises promises, SplittableRandom chance) {
        List<String> tokens = guests.tokens();
        long end = System.nanoTime() + LIMIT.toNanos();
        var insistent = new Insistent(() -> System.nanoTime() - end < 0, promises::repeat);
        var shop = new OneVisit.Shop(session, hall.units(), promises, insistent, new Semaphore(AT_ONCE, true));
        return IntStream.range(0, GUESTS)
                .mapToObj(number -> new OneVisit(
                        "visitor-" + evenings + "-" + number,
                        three.stranger(number).withToken(tokens.get(number)),
                        shop,
                        chance.split()))
                .toList();
    }

    private static Map<String, Long> count(List<String> ends) {
        return ends.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private List<String> unsold(String session, Map<String, Object> facts) {
        long sold = three.place()
                .books()
                .jdbc()
                .sql(SOLD)
                .param("session", session)
                .query(Long.class)
                .single();
        facts.put("seats sold", sold);
        long left = hall.units().size() - sold;
        return left == 0 ? List.of() : List.of(left + " seats are left, and people were told that there are none");
    }

    @Override
    public void close() {
        three.close();
    }
}
