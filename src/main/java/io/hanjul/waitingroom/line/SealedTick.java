package io.hanjul.waitingroom.line;

import java.util.List;

/**
 * A tick whose order is fixed. Ticks without joins are not sealed, only passed.
 *
 * @param tick which tick
 * @param base how many turns stand before it
 * @param turns how many turns it has, at least 1
 * @param parts whose, by round and then by boot
 * @param roots what each node that was counted said of its turns before the tick was sealed, ascending by boot; a
 *     version that knew no roots has none
 * @param seq number of its entry in the hash chain
 * @param hash head of the chain after it
 */
public record SealedTick(long tick, long base, int turns, List<Part> parts, List<Root> roots, long seq, String hash) {

    /** A tick whose nodes said nothing of their turns. */
    public SealedTick(long tick, long base, int turns, List<Part> parts, long seq, String hash) {
        this(tick, base, turns, parts, List.of(), seq, hash);
    }

    /** The kind of its entry in the chain. */
    public static final String KIND = "TICK";

    /**
     * Its entry's body: {@code tick=… base=… turns=… parts=… roots=… seed=…}, without roots when there are none.
     *
     * @param seed the seed of its draw, of which the entry has the hash alone
     */
    public String text(Seed seed) {
        return "tick=" + tick + " base=" + base + " turns=" + turns + " parts=" + Part.text(parts)
                + (roots.isEmpty() ? "" : " roots=" + Root.text(roots)) + " seed=" + Chain.hash(seed.bytes());
    }

    /**
     * The seed from which its places follow: what its nodes said of their turns is in it, so nobody who says something
     * else later has the same places.
     */
    Seed drawSeed(Seed seed) {
        return roots.isEmpty() ? seed : seed.bound(Root.text(roots));
    }

    /** The same as that entry of the chain. */
    public SealedTick after(Chain chain) {
        return new SealedTick(tick, base, turns, parts, roots, chain.seq(), chain.head());
    }

    /** The same with its hash. */
    SealedTick hashed(String after) {
        return new SealedTick(tick, base, turns, parts, roots, seq, after);
    }

    /** The first ordinal behind it. */
    public long end() {
        return base + turns;
    }
}
