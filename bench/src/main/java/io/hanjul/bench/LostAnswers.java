package io.hanjul.bench;

import io.hanjul.bench.process.Direction;
import io.hanjul.bench.process.Patience;
import io.hanjul.bench.process.Toxics;
import io.hanjul.embedded.NamedServers.Name;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Lets the gateway hear every request and loses all of its answers, for a while: it charges, and nobody knows.
 *
 * @param place where
 */
record LostAnswers(Apart place) implements Fault {

    private static final int SHORTEST_MILLIS = 3_000;
    private static final int LONGEST_MILLIS = 8_000;

    static Exercise exercise() {
        Apart place = Apart.start("gateway-lost-answers");
        return place.exercise(new LostAnswers(place));
    }

    @Override
    public List<String> strike(SplittableRandom chance, Map<String, Object> facts) {
        int length = chance.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS);
        var link = place.servers().link(Name.GATEWAY);
        link.poison(Direction.TO_CLIENT, Toxics.cutOff());
        Patience.pass(Duration.ofMillis(length));
        link.heal();
        facts.put("answers lost for, ms", length);
        return List.of();
    }
}
