package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The opening of a room as the first entry of its chain: {@code format=1 room=… sale=… epoch=… opensAt=… closesAt=…
 * ratePerMinute=… maxInside=… tickMillis=… graceMillis=… config=… seeds=…}, where {@code config} is the hash of all
 * that stands before it. A lottery says {@code ordering=LOTTERY} before that, a room whose ticks have rounds {@code
 * rounds=4}, and one whose chain tells who may give turns {@code leases=told}.
 *
 * @param room the room
 * @param sale the sale that it protects
 * @param epoch in which its turns are stamped
 * @param lottery whether places are drawn among those who come before the opening
 * @param rounds how many rounds each of its ticks has; 1 for a room that was opened before there were rounds
 * @param leases whether its chain tells who may give turns before they are given; not so in a room of an older version
 * @param terms what orders may change later
 * @param seeds SHA-256 of the key from which all seeds of the room follow, 64 hexadecimal digits
 */
public record OpenEntry(
        UUID room, UUID sale, int epoch, boolean lottery, int rounds, boolean leases, Terms terms, String seeds) {

    /** The kind of such an entry. */
    public static final String KIND = "OPEN";

    private static final String FORMAT = "1";
    private static final String LOTTERY = "LOTTERY";
    private static final String TOLD = "told";
    private static final Pattern CONFIG = Pattern.compile(" config=(\\p{XDigit}{64})(?= |$)");
    private static final Set<String> NAMES = Set.of(
            "format",
            "room",
            "sale",
            "epoch",
            "opensAt",
            "closesAt",
            "ratePerMinute",
            "maxInside",
            "tickMillis",
            "graceMillis",
            "ordering",
            "rounds",
            "leases",
            "config",
            "seeds");

    /**
     * When a room calls, and how many.
     *
     * @param opensAt when calling starts
     * @param closesAt first instant after the sale
     * @param ratePerMinute most people let in per minute
     * @param maxInside most people inside at once
     */
    public record Terms(Instant opensAt, Instant closesAt, int ratePerMinute, int maxInside) {}

    /** The opening of a room whose ticks have rounds, and whose chain tells who may give turns. */
    public OpenEntry(UUID room, UUID sale, int epoch, boolean lottery, Terms terms, String seeds) {
        this(room, sale, epoch, lottery, Rounds.COUNT, true, terms, seeds);
    }

    /** The entry's body. */
    public String text() {
        return configuration() + " config=" + configHash() + " seeds=" + seeds;
    }

    /** SHA-256 of the configuration, 64 hexadecimal digits. */
    public String configHash() {
        return Chain.hash(configuration());
    }

    private String configuration() {
        return "format=" + FORMAT + " room=" + room + " sale=" + sale + " epoch=" + epoch + " opensAt="
                + terms.opensAt() + " closesAt=" + terms.closesAt() + " ratePerMinute=" + terms.ratePerMinute()
                + " maxInside=" + terms.maxInside() + " tickMillis=" + Ticks.LENGTH_MILLIS + " graceMillis="
                + Ticks.GRACE_MILLIS + (lottery ? " ordering=" + LOTTERY : "")
                + (rounds == 1 ? "" : " rounds=" + rounds) + (leases ? " leases=" + TOLD : "");
    }

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException when it has another form, or was written by a version whose chains can not be
     *     checked
     */
    public static OpenEntry parse(String body) {
        Fields fields = Fields.parse(body).only(NAMES);
        var terms = new Terms(
                fields.moment("opensAt"),
                fields.moment("closesAt"),
                Math.toIntExact(fields.number("ratePerMinute")),
                Math.toIntExact(fields.number("maxInside")));
        var entry = new OpenEntry(
                UUID.fromString(fields.text("room")),
                UUID.fromString(fields.text("sale")),
                Math.toIntExact(fields.number("epoch")),
                fields.optional("ordering").equals(LOTTERY),
                rounds(fields.optional("rounds")),
                fields.optional("leases").equals(TOLD),
                terms,
                fields.text("seeds"));
        if (!entry.text().equals(body)) {
            throw new IllegalArgumentException("its configuration has another form or hash");
        }
        return entry;
    }

    private static int rounds(String named) {
        int rounds = named.isEmpty() ? 1 : Integer.parseInt(named);
        if (rounds != 1 && rounds != Rounds.COUNT) {
            throw new IllegalArgumentException("its ticks have " + rounds + " rounds, which is not known here");
        }
        return rounds;
    }

    /** The hash of the configuration that a body names, sound or not; empty when it names none. */
    public static Optional<String> configNamedIn(String body) {
        return isCheckable(body)
                ? CONFIG.matcher(body).results().map(found -> found.group(1)).findFirst()
                : Optional.empty();
    }

    /** Whether a body is of a version whose chains can be checked. */
    public static boolean isCheckable(String body) {
        return body.startsWith("format=" + FORMAT + " ");
    }
}
