package io.hanjul.bench;

import io.hanjul.bench.process.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * So many checkouts of people who buy at random, of which a fifth meets some trouble at the gateway.
 *
 * @param troubles what goes wrong
 * @param checkouts how many payments are confirmed at least
 */
record RandomCheckouts(Troubles troubles, int checkouts) implements Fault {

    static final int CHECKOUTS = 2_000;
    private static final int PERCENT = 20;
    static final int PEOPLE = 80;
    private static final Duration LIMIT = Duration.ofMinutes(15);

    static Exercise exercise() {
        Apart place = Apart.start("random-checkouts");
        place.tellNews();
        var troubles = new Troubles(place.servers().address("hanjul.payment.gateway-url"));
        Ground ground = place.ground(PEOPLE).whenSomebodyPays(troubles::meet);
        return new Exercise(ground, new RandomCheckouts(troubles, CHECKOUTS), Exercise.Tempo.DRILL, place::close);
    }

    @Override
    public List<String> strike(SplittableRandom chance, Map<String, Object> facts) {
        troubles.begin(PERCENT, chance);
        if (!Patience.until(() -> troubles.payments() >= checkouts, LIMIT)) {
            throw new IllegalStateException("only " + troubles.payments() + " checkouts within " + LIMIT);
        }
        facts.put("checkouts", troubles.payments());
        facts.put("troubles that they met", troubles.all());
        return List.of();
    }
}
