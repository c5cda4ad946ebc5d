package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the command to the first healthy answer: on an empty folder, and on one with data. */
final class StartTime implements Measure {

    private static final double ALLOWED_SECONDS = 12;
    private static final int FULL = 5;
    private static final int QUICK = 2;

    @Override
    public Goal goal() {
        return new Goal(
                "start", 1, "12 s allowed ÷ seconds from an empty folder to healthy, embedded servers included");
    }

    @Override
    public Finding take(Extent extent) {
        var first = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        for (int repeat = 0; repeat < (extent.quick() ? QUICK : FULL); repeat++) {
            Path data = Scratch.empty("start").resolve("data");
            first.add(secondsToHealthy(data));
            again.add(secondsToHealthy(data));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("first start, s (unpacks PostgreSQL and Redis, makes the database and the demo)", Spread.of(first));
        figures.put("next start, s", Spread.of(again));
        return new Finding(
                Finding.State.MEASURED, ALLOWED_SECONDS / Spread.of(first).median(), figures, List.of());
    }

    private static double secondsToHealthy(Path data) {
        long begin = System.nanoTime();
        try (App app = App.start(Launch.product(), data)) {
            app.awaitHealthy(App.START_LIMIT);
            return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1e3;
        }
    }
}
