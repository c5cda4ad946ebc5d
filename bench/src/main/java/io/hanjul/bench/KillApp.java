package io.hanjul.bench;

import io.hanjul.bench.load.CpuMeter;
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
 * @param startAllowed how long its next start may take on a machine of its own
 */
record KillApp(App app, Duration startAllowed) implements Fault {

    /** Of a machine of its own. */
    static final Duration START_ALLOWED = Duration.ofSeconds(15);

    private static final int PERCENT = 100;

    /** Whoever leaves less than a quarter is no excuse any more. */
    private static final double OTHERS_MOST = 0.75;

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
        var meter = new CpuMeter();
        long begin = System.nanoTime();
        app.startAgain().awaitHealthy(App.START_LIMIT);
        var start = Duration.ofNanos(System.nanoTime() - begin);
        double others = meter.read().others(app.processorTime(), start);
        facts.put("next start, ms", start.toMillis());
        facts.put("other programs took meanwhile, %", Math.round(others * PERCENT));
        var broken = new ArrayList<String>();
        Duration allowed = allowed(startAllowed, others);
        if (start.compareTo(allowed) > 0) {
            broken.add("the next start took " + start.toMillis() + " ms, more than " + allowed.toMillis());
        }
        if (app.output().substring(said).contains(SECOND_TRY)) {
            broken.add("the next start was not clean: " + SECOND_TRY);
        }
        return broken;
    }

    /** Of a machine of which other programs took such a share, a start may have as much as of a machine of its own. */
    static Duration allowed(Duration alone, double others) {
        return Duration.ofMillis(Math.round(alone.toMillis() / (1 - Math.min(others, OTHERS_MOST))));
    }
}
