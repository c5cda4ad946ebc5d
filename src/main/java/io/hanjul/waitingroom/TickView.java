package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.SealedTick;
import java.util.List;

/**
 * A sealed tick with all that is needed to work out places: place = base + turns of earlier rounds + P(seed of the
 * round, offset + number, turns of the round). When the rounds of the parts are -1, the tick is one draw: place = base
 * + P(seed, offset + index, count). With roots the seed of the draw is the first 16 bytes of SHA-256 of the seed and of
 * {@code boot:hash,…}.
 *
 * @param tick which tick, in ticks of 200 ms since 1970
 * @param base how many turns stand before it
 * @param count how many turns it has
 * @param seed the draw's seed, 32 hexadecimal digits
 * @param parts shares of the nodes, by round and then by boot
 * @param roots what each node said of its turns before the tick was sealed, ascending by boot
 * @param hash head of the chain after it
 */
public record TickView(long tick, long base, int count, String seed, List<Part> parts, List<Root> roots, String hash) {

    static TickView of(SealedTick tick, String seed) {
        return new TickView(tick.tick(), tick.base(), tick.turns(), seed, tick.parts(), tick.roots(), tick.hash());
    }
}
