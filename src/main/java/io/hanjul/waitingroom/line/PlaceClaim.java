package io.hanjul.waitingroom.line;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What the text of a proof says of itself before anybody has looked at its signature: enough to see whether that is
 * needed.
 *
 * @param era how often the line had been put together again
 * @param tick the tick that has the turn
 * @param seq the last entry of the chain that its owner had seen
 * @param at when that was
 */
public record PlaceClaim(int era, long tick, long seq, Instant at) {

    /** What follows upon it. */
    static final String END = " base=";

    private static final Set<String> NAMES = Set.of("era", "tick", "seq", "at");

    /** What a text claims; empty for one that cannot be a proof. */
    public static Optional<PlaceClaim> of(String signed) {
        var text = new String(RoomKeys.claimed(signed), StandardCharsets.UTF_8);
        int end = text.indexOf(END);
        if (end < 0) {
            return Optional.empty();
        }
        try {
            Fields fields = Fields.parse(text.substring(0, end)).only(NAMES);
            return Optional.of(new PlaceClaim(
                    Math.toIntExact(fields.number("era")),
                    fields.number("tick"),
                    fields.number("seq"),
                    Instant.ofEpochMilli(fields.number("at"))));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
