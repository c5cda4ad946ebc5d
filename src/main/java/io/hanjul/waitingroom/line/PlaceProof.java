package io.hanjul.waitingroom.line;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a guest keeps of a line, signed with the room's key: the sealed tick that has their turn, and how far the line
 * had come when they asked last. The places of all turns of that tick follow from it, so should the database come back
 * older than that, a single guest who shows one brings them back.
 *
 * <p>Its text is {@code era=… tick=… seq=… at=… base=… turns=… parts=… roots=… draw=… head=… sealedThrough=…
 * calledUpTo=… inside=…}; {@code at} is in milliseconds since 1970, {@code draw} is missing unless the tick is that of
 * a lottery's tickets, {@code roots} where the tick has none.
 *
 * @param tick the sealed tick; its {@code seq} and {@code hash} are not kept
 * @param draw head of the chain from which the seed of a lottery's draw follows; empty text for any other tick
 * @param seen how far the line had come
 */
public record PlaceProof(SealedTick tick, String draw, Seen seen) {

    /** Longer ones would not fit into a cookie; those of more than a hundred nodes are. */
    private static final int LONGEST = 2_600;

    private static final Set<String> NAMES = Set.of(
            "era",
            "tick",
            "base",
            "turns",
            "parts",
            "roots",
            "draw",
            "seq",
            "head",
            "sealedThrough",
            "calledUpTo",
            "inside",
            "at");

    /**
     * How far a line had come at some moment.
     *
     * @param era how often it had been put together again before
     * @param chain the head of its chain
     * @param sealedThrough the last tick whose order was fixed
     * @param calledUpTo the first ordinal that had not been called
     * @param inside places taken
     * @param at when that was, by the clock of the node that told it
     */
    public record Seen(int era, Chain chain, long sealedThrough, long calledUpTo, int inside, Instant at) {}

    /** Signs it; empty when it is too long to be kept by a browser. */
    public Optional<String> sign(RoomKeys keys, int epoch) {
        String text = text();
        return text.length() > LONGEST
                ? Optional.empty()
                : Optional.of(keys.signText(purpose(epoch), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The proof of an authentic text of that room and epoch; empty for anything else. */
    public static Optional<PlaceProof> verify(RoomKeys keys, int epoch, String signed) {
        return keys.verifyText(purpose(epoch), signed)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(PlaceProof::read);
    }

    private static String purpose(int epoch) {
        return "place" + epoch;
    }

    private String text() {
        return "era=" + seen.era + " tick=" + tick.tick() + " seq=" + seen.chain.seq() + " at="
                + seen.at.toEpochMilli() + PlaceClaim.END + tick.base() + " turns=" + tick.turns() + " parts="
                + Part.text(tick.parts())
                + (tick.roots().isEmpty() ? "" : " roots=" + Root.text(tick.roots()))
                + (draw.isEmpty() ? "" : " draw=" + draw) + " head=" + seen.chain.head() + " sealedThrough="
                + seen.sealedThrough + " calledUpTo=" + seen.calledUpTo + " inside=" + seen.inside;
    }

    /** One of a later version, with fields that are not known here, is no proof here. */
    private static Optional<PlaceProof> read(String text) {
        try {
            Fields fields = Fields.parse(text).only(NAMES);
            var tick = new SealedTick(
                    fields.number("tick"),
                    fields.number("base"),
                    Math.toIntExact(fields.number("turns")),
                    Part.parse(fields.text("parts")),
                    Root.parse(fields.optional("roots")),
                    0,
                    "");
            return Optional.of(new PlaceProof(tick, fields.optional("draw"), seen(fields)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Seen seen(Fields fields) {
        return new Seen(
                Math.toIntExact(fields.number("era")),
                new Chain(fields.number("seq"), fields.text("head")),
                fields.number("sealedThrough"),
                fields.number("calledUpTo"),
                Math.toIntExact(fields.number("inside")),
                Instant.ofEpochMilli(fields.number("at")));
    }
}
