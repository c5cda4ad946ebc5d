package io.hanjul.bench;

import io.hanjul.bench.process.App;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Kills the node and starts it again.
 *
 * @param app a node
 * @param startAllowed how long its next start may take
 */
record KillApp(App app, Duration startAllowed) implements Fault {

    static final Duration START_ALLOWED = Duration.ofSeconds(15);
    private static final String SECOND_TRY = "trying once more";

    static Exercise exercise() {
        App app = App.start(Ground.product(), Scratch.empty("kill-app").resolve("data"))
                .awaitHealthy(App.START_LIMIT);
        return new Exercise(
                new Ground(app, () -> Books.of(app), Ground.CROWD),
                new KillApp(app, START_ALLOWED),
                Exercise.Tempo.DRILL,
                app::close);
    }

    @Override
    public List<String> strike(SplittableRandom chance, Map<String, Object> facts) {
        app.kill();
        return comesBack(facts);
    }

    /** Starts what was killed again. */
    List<String> comesBack(Map<String, Object> facts) {
        int said = app.output().length();
        long begin = System.nanoTime();
        app.startAgain().awaitHealthy(App.START_LIMIT);
        var start = Duration.ofNanos(System.nanoTime() - begin);
        facts.put("next start, ms", start.toMillis());
        var broken = new ArrayList<String>();
        if (start.compareTo(startAllowed) > 0) {
            broken.add("the next start took " + start.toMillis() + " ms, more than " + startAllowed.toMillis());
        }
        if (app.output().substring(said).contains(SECOND_TRY)) {
            broken.add("the next start was not clean: " + SECOND_TRY);
        }
        return broken;
    }
}
