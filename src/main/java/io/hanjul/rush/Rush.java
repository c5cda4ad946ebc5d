package io.hanjul.rush;

import com.sun.management.OperatingSystemMXBean;
import io.hanjul.rush.audit.Audit;
import io.hanjul.rush.audit.Evidence;
import io.hanjul.rush.crowd.ArrivalTrace;
import io.hanjul.rush.crowd.Arrivals;
import io.hanjul.rush.crowd.Guest;
import io.hanjul.rush.crowd.Pace;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One crowd from the first sign-in to the report. */
final class Rush {

    private static final String DEMO_EMAIL = "owner@hanjul.example";

    private final Options options;
    private final Passwords passwords;
    private final PrintStream out;
    private final Clock clock;
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Where the password of an account comes from. */
    interface Passwords {
        String of(String email);
    }

    Rush(Options options, Passwords passwords, PrintStream out, Clock clock) {
        this.options = options;
        this.passwords = passwords;
        this.out = out;
        this.clock = clock;
    }

    /**
     * Sends it and says what came of it.
     *
     * @throws Said when it cannot be sent
     * @throws IOException when the server or a file cannot be reached
     */
    Report send() throws IOException, InterruptedException {
        Arrivals arrivals = arrivals();
        try (var http = new Http(options.from())) {
            var desk = new Desk(http, options.server());
            String sale = sale(desk);
            Report report = send(http, desk, sale, arrivals);
            if (isOurs() && !options.is("--keep")) {
                end(desk, sale);
            }
            return report;
        }
    }

    /** What came of the crowd is told also when the rehearsal cannot be ended; it ends by itself then. */
    private void end(Desk desk, String sale) {
        try {
            desk.end(sale);
        } catch (Said | IOException e) {
            out.println(e.getMessage());
        }
    }

    /** Whether the rehearsal was set up for this crowd alone. */
    private boolean isOurs() {
        return !options.is("--sale") && !options.is("--sessions");
    }

    private String sale(Desk desk) throws IOException {
        if (options.path("--sessions").isPresent()) {
            return Sessions.read(options.path("--sessions").get()).sale();
        }
        String email = options.text("--operator-email", DEMO_EMAIL);
        desk.signIn(email, passwords.of(email));
        if (options.is("--sale")) {
            return options.text("--sale", "");
        }
        String model = options.text("--rehearse", "");
        return desk.rehearse(model.isEmpty() ? desk.saleToRehearse() : model, options);
    }

    private Report send(Http http, Desk desk, String sale, Arrivals arrivals) throws IOException, InterruptedException {
        Desk.Guests guests = options.path("--sessions").isPresent()
                ? Sessions.read(options.path("--sessions").get()).guests()
                : desk.guests(sale, options.guests());
        requireAddresses(guests);
        var setter = new StageSetter(desk, options.server());
        Stage stage = setter.set(sale, guests, new Pace(options.pace()));
        int soldBefore = setter.sold(stage);
        Instant at = clock.instant();
        var wire = new Wire(http, stage, Long.toString(at.toEpochMilli(), Character.MAX_RADIX));
        var limits = new Crowd.Limits(options.atOnce(), options.limit());
        long seed = options.seed();
        try (var crowd = new Crowd(stage, wire, limits, (number, units) -> Guest.of(seed, number, units))) {
            long cpu = machine.getProcessCpuTime();
            var progress = new Progress(
                    crowd, stage, out, options.text("--progress", "text").equals("json"));
            crowd.eachSecond(progress);
            crowd.arrive(arrivals.draw(stage.guests(), options.over(), seed));
            crowd.await();
            Duration lasted = crowd.elapsed();
            crowd.once(progress);
            double share =
                    (machine.getProcessCpuTime() - cpu) / (double) lasted.toNanos() / machine.getAvailableProcessors();
            Evidence evidence = evidence(http, setter, crowd, new Before(stage, soldBefore));
            return report(new Told(at, stage, lasted, share), crowd, evidence);
        }
    }

    /** What was there before the crowd. */
    private record Before(Stage stage, int sold) {}

    /** What is known besides the crowd's own results. */
    private record Told(Instant at, Stage stage, Duration lasted, double cpuShare) {}

    private void requireAddresses(Desk.Guests guests) {
        boolean asked = !guests.clientAddress().isEmpty();
        if (asked && !guests.clientAddress().equals(Addresses.of(0))) {
            throw new Said("""
                    the server does not believe X-Forwarded-For from here, so all guests would come from one address.
                    Let it trust the address %s: hanjul.edge.trusted-proxies""".formatted(guests.clientAddress()));
        }
    }

    private Evidence evidence(Http http, StageSetter setter, Crowd crowd, Before before)
            throws IOException, InterruptedException {
        Witness witness = crowd.results().witness();
        var aftermath =
                new Aftermath(http, before.stage(), witness, new Aftermath.Patience(options.settle(), Rush::pause));
        var bookings = aftermath.bookings();
        var orders = aftermath.orders(bookings, aftermath.gateway(options.text("--gateway", "")));
        Stage stage = before.stage();
        var stock = new Evidence.Stock(stage.cells(), before.sold(), setter.sold(stage), stage.areas());
        return crowd.evidence(new Witness.AtTheEnd(bookings, orders, stock), options.ticksOfGrace());
    }

    private static void pause() throws InterruptedException {
        new CountDownLatch(1).await(1, TimeUnit.SECONDS);
    }

    private Report report(Told told, Crowd crowd, Evidence evidence) {
        Crowd.Results results = crowd.results();
        Evidence.Stock stock = evidence.stock();
        return new Report(
                told.at(),
                options.server().toString(),
                new Report.People(told.stage().guests(), curve(), options.over(), options.seed(), told.lasted()),
                new Report.Sold(
                        told.stage().sale(),
                        told.stage().halls().size(),
                        stock.cells(),
                        stock.soldAfter() - stock.soldBefore(),
                        stock.soldAfter() >= stock.cells(),
                        results.tally().lastSold()),
                Report.endings(results.tally()),
                results.steps().lines(),
                results.steps().refusals(),
                results.tally().seconds(),
                Audit.of(evidence),
                told.cpuShare());
    }

    private String curve() {
        String curve = options.text("--curve", "burst");
        Path file = Path.of(curve).getFileName();
        return file == null ? curve : file.toString();
    }

    private Arrivals arrivals() throws IOException {
        String curve = options.text("--curve", "burst");
        return switch (curve) {
            case "burst" -> Arrivals.burst();
            case "steady" -> Arrivals.steady();
            default -> ArrivalTrace.read(Files.readAllLines(Path.of(curve)), options.text("--window", ""));
        };
    }
}
