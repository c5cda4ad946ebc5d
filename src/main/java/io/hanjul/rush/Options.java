package io.hanjul.rush;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was asked for on the command line.
 *
 * @param values the options by name; a switch has the value {@code true}
 */
record Options(Map<String, String> values) {

    static final int MOST_GUESTS = 100_000;

    /** Ends when its input ends: what another program sends does not go on without it. */
    static final String ATTENDED = "--attended";

    private static final Set<String> SWITCHES = Set.of("--keep", "--demo", ATTENDED);
    private static final Set<String> NAMES = Set.of(
            "--server",
            "--sale",
            "--rehearse",
            "--operator-email",
            "--password-file",
            "--sessions",
            "--guests",
            "--curve",
            "--window",
            "--over",
            "--opens-in",
            "--rate",
            "--inside",
            "--seed",
            "--pace",
            "--at-once",
            "--limit",
            "--clock-error",
            "--settle",
            "--from",
            "--gateway",
            "--json",
            "--html",
            "--progress");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern PLAIN = Pattern.compile("(\\d+)(ms|s|m|h)");

    /** Reads the arguments; throws {@link IllegalArgumentException} for those it does not know. */
    static Options of(String... args) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < args.length; i++) {
            if (SWITCHES.contains(args[i])) {
                values.put(args[i], "true");
            } else if (!NAMES.contains(args[i])) {
                throw new IllegalArgumentException("unknown option " + args[i]);
            } else if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value");
            } else {
                values.put(args[i], args[++i]);
            }
        }
        return new Options(Map.copyOf(values));
    }

    /** The server's address; a password goes unencrypted to this machine only. */
    URI server() {
        URI server = URI.create(text("--server", "http://localhost:8080"));
        String host = server.getHost() == null ? "" : server.getHost();
        boolean plainHere = "http".equals(server.getScheme()) && HERE.contains(host);
        boolean safe = "https".equals(server.getScheme()) || plainHere;
        if (host.isEmpty() || !safe) {
            throw new IllegalArgumentException("--server must be https://… or http://localhost…, was " + server);
        }
        return server;
    }

    int guests() {
        return number("--guests", 1_000, MOST_GUESTS);
    }

    /** Over what time they come. */
    Duration over() {
        return duration("--over", Duration.ofSeconds(20 + guests() / 500));
    }

    Duration opensIn() {
        return duration("--opens-in", Duration.ofSeconds(5));
    }

    /** Lets everybody in within about two minutes, or four for twenty thousand. */
    int ratePerMinute() {
        return number("--rate", Math.max(300, guests() * 10_000 / (20_000 + guests())), 600_000);
    }

    /** As many as come in within twelve seconds, since that is about what a purchase takes. */
    int maxInside() {
        return number("--inside", Math.max(60, ratePerMinute() / 5), 1_000_000);
    }

    long seed() {
        return Long.parseLong(text("--seed", "1"));
    }

    double pace() {
        double pace = Double.parseDouble(text("--pace", "1"));
        if (!(pace >= 0 && pace <= 10)) {
            throw new IllegalArgumentException("--pace must be 0 to 10, was " + pace);
        }
        return pace;
    }

    int atOnce() {
        return number("--at-once", 256, 10_000);
    }

    Duration limit() {
        return duration("--limit", Duration.ofMinutes(30));
    }

    /** Address of this machine that the crowd comes from; empty when it does not matter. */
    Optional<InetAddress> from() {
        return Optional.ofNullable(values.get("--from")).map(InetAddress::ofLiteral);
    }

    /** How many seconds the gateway's ledger may take to agree with the bookings: what came too late is refunded. */
    int settle() {
        return (int) duration("--settle", Duration.ofMinutes(1)).toSeconds();
    }

    /** Within so many ticks of 200 ms the order is a draw: T + ε, rounded up. */
    int ticksOfGrace() {
        return 1 + (int) ((duration("--clock-error", Duration.ZERO).toMillis() + 199) / 200);
    }

    Optional<Path> path(String name) {
        return Optional.ofNullable(values.get(name)).map(Path::of);
    }

    boolean is(String name) {
        return values.containsKey(name);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    private int number(String name, int otherwise, int most) {
        int number = Integer.parseInt(text(name, Integer.toString(otherwise)));
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("%s must be 1 to %d, was %d".formatted(name, most, number));
        }
        return number;
    }

    private Duration duration(String name, Duration otherwise) {
        String text = values.get(name);
        if (text == null) {
            return otherwise;
        }
        var plain = PLAIN.matcher(text);
        try {
            return Duration.parse(
                    plain.matches() && !plain.group(2).equals("ms")
                            ? "PT" + text.toUpperCase(Locale.ROOT)
                            : plain.matches() ? "PT" + Long.parseLong(plain.group(1)) / 1000.0 + "S" : text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " must be a duration like 90s or 5m, was " + text, e);
        }
    }
}
