package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import io.hanjul.bench.process.Launch;
import io.hanjul.bench.process.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whole purchases: hold, payment, approval and confirmation through the sandbox gateway, booking. What one needs of the
 * database is counted while a single guest buys, so that nothing is shared; what the node does by itself in the
 * same time is counted afterwards and taken off.
 */
final class Purchase implements Measure {

    private static final int COUNTED = 100;

    /** A purchase goes so many ways through the node that seventy a second take minutes to have them compiled. */
    private static final int LONG = 3;

    private static final Duration SETTLES = Duration.ofSeconds(3);

    private static final String TRANSACTIONS = """
            SELECT CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS text) AS bigint)
            """;
    private static final String LOG_ALL = """
            ALTER SYSTEM SET log_statement = 'all'
            """;
    private static final String LOG_AS_BEFORE = """
            ALTER SYSTEM RESET log_statement
            """;
    private static final String RELOAD = """
            SELECT pg_reload_conf()
            """;

    @Override
    public Goal goal() {
        return new Goal("purchase", 0.004, "whole purchases a second, payment included ÷ signed requests a second");
    }

    @Override
    public Finding take(Extent extent) {
        try (var stage = Stage.open(Launch.product(), "purchase")) {
            PurchaseLoop purchases = stage.purchases();
            var turns = new Turns(List.of(
                    new Player("signed", stage.app(), stage.load(), 200, stage::signed),
                    new Player("purchase", stage.app(), 200, purchases::during)));
            turns.warmUp(extent.warmUpOfEach(2));
            purchases.during(extent.warmUp().multipliedBy(LONG));
            purchases.forget();
            turns.play(extent.repeats(), extent.turn());
            Map<String, Object> steps = steps(purchases);
            Needs needs = needs(stage, purchases);
            stage.checkBooks();
            return finding(turns, steps, needs);
        }
    }

    /**
     * What a purchase needs of the database.
     *
     * @param commits transactions that write
     * @param statements statements of any kind, beginnings and ends of transactions apart
     */
    private record Needs(double commits, double statements) {}

    private static Needs needs(Stage stage, PurchaseLoop purchases) {
        JdbcClient jdbc = Books.of(stage.app()).jdbc();
        Path log = stage.app().data().resolve("postgres.log");
        purchases.oneByOne(COUNTED);
        Patience.pass(SETTLES);
        jdbc.sql(LOG_ALL).update();
        jdbc.sql(RELOAD).query((rs, row) -> rs.getBoolean(1)).single();
        try {
            Patience.pass(SETTLES);
            long begin = System.nanoTime();
            Count before = count(jdbc, log);
            purchases.oneByOne(COUNTED);
            Patience.pass(SETTLES);
            Count after = count(jdbc, log);
            Patience.pass(Duration.ofNanos(System.nanoTime() - begin));
            Count idle = count(jdbc, log);
            return new Needs(
                    each(before.commits(), after.commits(), idle.commits()),
                    each(before.statements(), after.statements(), idle.statements()));
        } finally {
            jdbc.sql(LOG_AS_BEFORE).update();
            jdbc.sql(RELOAD).query((rs, row) -> rs.getBoolean(1)).single();
        }
    }

    /** For one purchase, without what goes on anyhow in as much time. */
    private static double each(long before, long after, long idle) {
        return (double) (after - before - (idle - after)) / COUNTED;
    }

    private record Count(long commits, long statements) {}

    private static Count count(JdbcClient jdbc, Path log) {
        long commits = jdbc.sql(TRANSACTIONS).query((rs, row) -> rs.getLong(1)).single();
        try (var lines = Files.lines(log)) {
            return new Count(commits, lines.filter(Purchase::isStatement).count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isStatement(String line) {
        boolean sent = line.contains("LOG:  execute ") || line.contains("LOG:  statement: ");
        return sent && !line.endsWith(": BEGIN") && !line.endsWith(": COMMIT");
    }

    private static Map<String, Object> steps(PurchaseLoop purchases) {
        Map<String, Object> figures = new LinkedHashMap<>();
        purchases.millisOfSteps().forEach((step, millis) -> figures.put(step + ", mean, ms", millis));
        purchases.putOff().forEach((what, times) -> figures.put("told to come again by " + what, times));
        return figures;
    }

    private static Finding finding(Turns turns, Map<String, Object> steps, Needs needs) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("signed requests/s", turns.perSecond("signed"));
        figures.put("purchases/s", turns.perSecond("purchase"));
        figures.put("purchases ÷ signed", turns.ratio("purchase", "signed"));
        figures.put("processor time of a signed request, µs", turns.microsEach("signed"));
        figures.put("processor time of a purchase, gateway included, µs", turns.microsEach("purchase"));
        figures.put("… of which in the node, µs", turns.nodeMicrosEach("purchase"));
        figures.putAll(steps);
        figures.put("transactions that write, of a purchase alone", needs.commits());
        figures.put("statements of a purchase alone", needs.statements());
        return turns.finding(turns.ratio("purchase", "signed").median(), figures);
    }
}
