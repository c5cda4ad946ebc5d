package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import io.hanjul.ids.RealClock;
import io.hanjul.ids.WrongClockHanjul;
import io.hanjul.testing.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Moves the node from a machine whose clock is ahead to one whose clock is behind, or back: only the database's counts.
 * PostgreSQL's clock is right, as everybody else's.
 *
 * @param killed the node, killed and started again
 * @param file says the next start how wrong its machine's clock is
 */
record WrongClock(KillApp killed, Path file) implements Fault {

    private static final Duration WRONG = Duration.ofMinutes(5);
    private static final Duration ALLOWED = Duration.ofSeconds(1);

    static Exercise exercise() {
        Path folder = Scratch.empty("wrong-clock");
        Path file = folder.resolve("wrong");
        write(file, WRONG);
        Launch product = Ground.product();
        Launch program = BesideTheJar.program("wrong-clock-classes", List.of(WrongClockHanjul.class.getName()))
                .with(product.arguments().toArray(String[]::new))
                .withOptions("-D" + WrongClockHanjul.FILE + "=" + file);
        App app = App.start(program, folder.resolve("data")).awaitHealthy(App.START_LIMIT);
        return new Exercise(
                new Ground(app, () -> Books.of(app), Ground.CROWD),
                new WrongClock(new KillApp(app, KillApp.START_ALLOWED), file),
                Exercise.Tempo.DRILL,
                app::close);
    }

    @Override
    public List<String> strike(SplittableRandom chance, Map<String, Object> facts) {
        Duration before = read(file);
        var broken = new ArrayList<>(wrongTime("before", facts));
        write(file, before.negated());
        killed.app().kill();
        broken.addAll(killed.comesBack(facts));
        broken.addAll(wrongTime("after", facts));
        facts.put("clock of its machine", before + ", then " + before.negated());
        return broken;
    }

    private List<String> wrongTime(String when, Map<String, Object> facts) {
        Clock right = RealClock.utc();
        Instant said = Instant.parse(
                new Api(killed.app().address()).get("/v1/time").expecting(200).text("now"));
        Duration off = Duration.between(right.instant(), said);
        facts.put("time that it says, off by, ms, " + when, off.toMillis());
        return off.abs().compareTo(ALLOWED) < 0 ? List.of() : List.of("it says a time that is off by " + off);
    }

    private static Duration read(Path file) {
        try {
            return Duration.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Duration wrong) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, wrong.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
