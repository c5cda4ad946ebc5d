package io.hanjul.waitingroom.line;

import java.util.List;

/**
 * A tick whose order is fixed. Ticks without joins are not sealed, only passed.
 *
 * @param tick which tick
 * @param base how many turns stand before it
 * @param turns how many turns it has, at least 1
 * @param parts whose, by round and then by boot
 * @param seq number of its entry in the hash chain
 * @param hash head of the chain after it
 */
public record SealedTick(long tick, long base, int turns, List<Part> parts, long seq, String hash) {

    /** The kind of its entry in the chain. */
    public static final String KIND = "TICK";

    /**
     * Its entry's body: {@code tick=… base=… turns=… parts=… seed=…}.
     *
     * @param seed the seed of its draw, of which the entry has the hash alone
     */
    public String text(Seed seed) {
        return "tick=" + tick + " base=" + base + " turns=" + turns + " parts=" + Part.text(parts) + " seed="
                + Chain.hash(seed.bytes());
    }

    /** The same with its hash. */
    SealedTick hashed(String after) {
        return new SealedTick(tick, base, turns, parts, seq, after);
    }

    /** The first ordinal behind it. */
    public long end() {
        return base + turns;
    }
}
