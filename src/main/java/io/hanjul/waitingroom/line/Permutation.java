package io.hanjul.waitingroom.line;

/**
 * The draw inside a tick: a permutation of 0 … n−1 that follows from the tick's seed, so that anybody can compute
 * it once the seed is published.
 *
 * <p>Up to {@value #LARGEST_SHUFFLE} it is an exact Fisher–Yates shuffle whose random numbers are SipHash-2-4 of a
 * counter, reduced by the high half of a 128-bit product (Lemire 2019; the bias is below n / 2<sup>64</sup>).
 * Above, it is a Feistel network of eight rounds on ⌈log2 n⌉ bits, walked until it lands below n (Black and Rogaway
 * 2002). A Feistel network is visibly biased for small n, which is why small ticks, that is nearly all of them, are
 * shuffled.
 */
public sealed interface Permutation {

    /** The largest size that is shuffled as a whole. */
    int LARGEST_SHUFFLE = 4_096;

    /** The permutation of that size, at least 1, under that seed. */
    static Permutation of(Seed seed, int size) {
        return size <= LARGEST_SHUFFLE ? Shuffle.of(seed, size) : Feistel.of(seed, size);
    }

    /** Where the index, from 0 to n−1, comes to stand. */
    int place(int index);

    /** Fisher–Yates, kept as a table of two bytes an entry. */
    final class Shuffle implements Permutation {

        private final char[] places;

        private Shuffle(char[] places) {
            this.places = places;
        }

        private static Shuffle of(Seed seed, int size) {
            var places = new char[size];
            for (int i = 0; i < size; i++) {
                places[i] = (char) i;
            }
            for (int i = size - 1; i > 0; i--) {
                int j = (int) Math.unsignedMultiplyHigh(SipHash.of(seed, i), i + 1L);
                char moved = places[i];
                places[i] = places[j];
                places[j] = moved;
            }
            return new Shuffle(places);
        }

        @Override
        public int place(int index) {
            return places[index];
        }
    }

    /** An alternating Feistel network; the halves may differ by one bit. */
    record Feistel(Seed seed, int size, int leftBits, int rightBits) implements Permutation {

        private static final int ROUNDS = 8;

        private static Feistel of(Seed seed, int size) {
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
            return new Feistel(seed, size, bits / 2, bits - bits / 2);
        }

        @Override
        public int place(int index) {
            int at = index;
            do {
                at = once(at);
            } while (at >= size);
            return at;
        }

        private int once(int at) {
            int left = at >>> rightBits;
            int right = at & mask(rightBits);
            for (int round = 0; round < ROUNDS; round += 2) {
                left ^= noise(round, right) & mask(leftBits);
                right ^= noise(round + 1, left) & mask(rightBits);
            }
            return left << rightBits | right;
        }

        private int noise(int round, int half) {
            return (int) SipHash.of(seed, (long) round << Integer.SIZE | half);
        }

        private static int mask(int bits) {
            return (1 << bits) - 1;
        }
    }
}
