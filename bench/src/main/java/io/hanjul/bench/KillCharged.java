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
 * Kills the node when the gateway has charged and nobody knows: its answers vanish until more payments hang than there
 * are guests who will ask again. What the others paid for is booked only if the node finds out by itself.
 *
 * @param place where
 * @param charged how many payments at least
 * @param startAllowed how long the next start may take
 */
record KillCharged(Apart place, int charged, Duration startAllowed) implements Fault {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    static Exercise exercise() {
        Apart place = Apart.start("kill-app-charged");
        return place.exercise(new KillCharged(place, Ground.CROWD / 2 + 1, KillApp.START_ALLOWED));
    }

    @Override
    public List<String> strike(SplittableRandom chance, Map<String, Object> facts) {
        var link = place.servers().link(Name.GATEWAY);
        link.poison(Direction.TO_CLIENT, Toxics.cutOff());
        if (!Patience.until(() -> place.books().chargedUnknown() >= charged, LIMIT)) {
            throw new IllegalStateException("too few guests pay");
        }
        place.app().kill();
        link.heal();
        facts.put("charged, and nobody knew", place.books().chargedUnknown());
        return new KillApp(place.app(), startAllowed).comesBack(facts);
    }
}
