package io.hanjul.bench;

import io.hanjul.testing.Race;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/**
 * Five hundred confirmations race the end of their hold, and somebody who wants the seat next: on three nodes, the
 * payer at one and the next at another. Each seat is somebody's in the end, and never both were told that it is theirs.
 */
final class ExpiryRace implements Play {

    private static final int PAYERS = 500;
    private static final Hall.Size HALL = new Hall.Size(10, 50, 10, 1);

    /** How many have a hold at once: all that can be brought to the end of it in time. */
    private static final int AT_ONCE = 40;

    /** Of each of the two ends so many must have been seen, or the race was none. */
    private static final int LEAST = PAYERS / 10;

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration SETTLING = Duration.ofMinutes(1);

    private final ThreeNodes three;
    private final Hall hall;
    private final Guests guests;
    private int evenings;

    private ExpiryRace(ThreeNodes three) {
        this.three = three;
        this.hall = Hall.open(three.stranger(0), HALL);
        this.guests = Guests.signUp(three.stranger(0), 2 * PAYERS);
    }

    static ExpiryRace play() {
        return new ExpiryRace(ThreeNodes.start(
                "expiry-race", "--hanjul.inventory.hold-shown=8s", "--hanjul.inventory.hold-grace=0s"));
    }

    @Override
    public Drill.Round play(SplittableRandom chance) {
        String session = hall.sales().get(evenings++).sessions().getFirst();
        var promises = new Promises();
        List<LastMoment> moments = moments(session, promises, chance);
        try (var watch = new Watch(three.place()::books);
                var followers = three.follow(session, hall.units().size())) {
            var ends = new EnumMap<LastMoment.End, Integer>(LastMoment.End.class);
            Race.of(moments, LastMoment::end).forEach(end -> ends.merge(end, 1, Integer::sum));
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("confirmations", PAYERS);
            for (LastMoment.End end : LastMoment.End.values()) {
                facts.put(end.words(), ends.getOrDefault(end, 0));
            }
            facts.put("requests sent again", promises.repeatedRequests());
            var broken = new ArrayList<>(three.place().books().brokenAfter(promises, SETTLING));
            broken.addAll(watch.broken());
            broken.addAll(three.behind(session, followers));
            List.of(LastMoment.End.PAID, LastMoment.End.NEXT).forEach(end -> {
                if (ends.getOrDefault(end, 0) < LEAST) {
                    broken.add("this round shows nothing: " + end.words() + " " + ends.getOrDefault(end, 0));
                }
            });
            return new Drill.Round(facts, broken);
        }
    }

    private List<LastMoment> moments(String session, Promises promises, SplittableRandom chance) {
        List<String> tokens = guests.tokens();
        long end = System.nanoTime() + LIMIT.toNanos();
        var insistent = new Insistent(() -> System.nanoTime() - end < 0, promises::repeat);
        var shop = new OneVisit.Shop(session, hall.units(), promises, insistent, new Semaphore(AT_ONCE, true));
        return IntStream.range(0, PAYERS)
                .mapToObj(seat -> new LastMoment(
                        "payer-" + evenings + "-" + seat,
                        three.stranger(seat).withToken(tokens.get(seat)),
                        three.stranger(seat + 1).withToken(tokens.get(PAYERS + seat)),
                        shop,
                        new LastMoment.Chance(seat, chance.split())))
                .toList();
    }

    @Override
    public void close() {
        three.close();
    }
}
