package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Patience;
import io.hanjul.embedded.NamedServers.Name;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Kills a server, leaves it away for a while, and starts it again.
 *
 * @param place where
 * @param server which
 */
record KillServer(Apart place, Name server) implements Fault {

    private static final int SHORTEST_MILLIS = 500;
    private static final int LONGEST_MILLIS = 4_000;

    static Exercise postgres() {
        Apart place = Apart.start("kill-postgres");
        return place.exercise(new KillServer(place, Name.POSTGRES));
    }

    static Exercise redis() {
        Apart place = Apart.start("kill-redis");
        return place.exercise(new KillServer(place, Name.REDIS));
    }

    @Override
    public List<String> strike(SplittableRandom chance, Map<String, Object> facts) {
        int away = chance.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS);
        place.servers().kill(server);
        Patience.pass(Duration.ofMillis(away));
        long begin = System.nanoTime();
        place.servers().startAgain(server);
        boolean healthy = Patience.until(place.app()::healthy, App.START_LIMIT);
        facts.put("away, ms", away);
        facts.put("from its start to a healthy node, ms", (System.nanoTime() - begin) / 1_000_000);
        return healthy ? List.of() : List.of("the node did not find " + server + " again");
    }
}
