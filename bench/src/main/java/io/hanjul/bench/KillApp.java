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
 * @param app a node on embedded servers
 */
record KillApp(App app) implements Fault {

    private static final Duration START_ALLOWED = Duration.ofSeconds(15);
    private static final String SECOND_TRY = "trying once more";

    static Exercise exercise() {
        App app = App.start(Ground.product(), Scratch.empty("kill-app").resolve("data"))
                .awaitHealthy(App.START_LIMIT);
        return new Exercise(new Ground(app, () -> Books.of(app)), new KillApp(app), app::close);
    }

    @Override
    public List<String> strike(SplittableRandom chance, Map<String, Object> facts) {
        app.kill();
        int said = app.output().length();
        long begin = System.nanoTime();
        app.startAgain().awaitHealthy(App.START_LIMIT);
        var start = Duration.ofNanos(System.nanoTime() - begin);
        facts.put("next start, ms", start.toMillis());
        var broken = new ArrayList<String>();
        if (start.compareTo(START_ALLOWED) > 0) {
            broken.add("the next start took " + start.toMillis() + " ms, more than " + START_ALLOWED.toMillis());
        }
        if (app.output().substring(said).contains(SECOND_TRY)) {
            broken.add("the next start was not clean: " + SECOND_TRY);
        }
        return broken;
    }
}
