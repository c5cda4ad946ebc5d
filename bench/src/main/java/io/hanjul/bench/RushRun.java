package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Launch;
import io.hanjul.testing.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A crowd is sent at a rehearsal with the product's own command {@code rush}, which judges itself.
 *
 * @param name as {@code bench/run} takes it
 * @param guests how many
 * @param plan a seating plan to import; empty for the hall of the demo
 */
record RushRun(String name, int guests, Optional<Path> plan) implements Measure {

    private static final Path REAL_HALL = Path.of("../shared/data/seatmap-ticketland/ticketland_hall_1115.pretix.json");
    private static final String COMMAND = "/io/hanjul/rush/RushCommand.class";
    private static final int QUICK_PART = 10;
    private static final int BROKEN = 1;

    /** 5,000 guests for the 1,115 seats of a real hall. */
    static RushRun realHall() {
        return new RushRun("rush-1115", 5_000, Optional.of(REAL_HALL));
    }

    /** 20,000 guests for the hall of the demo. */
    static RushRun demoHall() {
        return new RushRun("rush-demo", 20_000, Optional.empty());
    }

    @Override
    public Goal goal() {
        return new Goal(name, 1, "1 when every promise was kept to " + guests + " guests, 0 when one was broken");
    }

    @Override
    public Finding take(Extent extent) {
        if (plan.isPresent() && !Files.exists(plan.get())) {
            return Finding.skipped("the plan of the hall is not here (" + plan.get() + ")");
        }
        if (RushRun.class.getResource(COMMAND) == null) {
            return Finding.skipped("this build has no command rush");
        }
        Path folder = Scratch.empty(name);
        // Each simulated guest has an address of its own, as behind a proxy.
        Launch launch = Launch.product().with("--hanjul.edge.trusted-proxies=127.0.0.1");
        try (App app = App.start(launch, folder.resolve("data")).awaitHealthy(App.START_LIMIT)) {
            var arguments =
                    new ArrayList<>(List.of("rush", "--server", app.address().toString()));
            arguments.addAll(List.of("--guests", Integer.toString(extent.quick() ? guests / QUICK_PART : guests)));
            plan.ifPresent(file -> arguments.addAll(List.of("--rehearse", saleOf(app, file))));
            Path report = folder.resolve("rush.json");
            arguments.addAll(List.of("--json", report.toString()));
            int code = run(Launch.product().with(arguments.toArray(String[]::new)));
            if (code > BROKEN) {
                throw new IllegalStateException("the crowd could not be sent, exit code " + code);
            }
            return finding(code, read(report), Books.of(app).brokenWhenSettled());
        }
    }

    private static String saleOf(App app, Path plan) {
        try {
            return Hall.real(new Api(app.address()), Files.readString(plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(Launch rush) {
        try {
            return new ProcessBuilder(rush.line()).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }

    private static Finding finding(int code, JsonNode report, List<String> broken) {
        boolean held = code == 0 && report.path("promisesHeld").asBoolean(false) && broken.isEmpty();
        var notes = new ArrayList<>(broken);
        notes.add(held ? "every promise was kept" : "a promise was broken");
        return new Finding(Finding.State.MEASURED, held ? 1 : 0, RushFigures.of(report), notes);
    }
}
