package io.hanjul.waitingroom.line;

/** SipHash-2-4 (Aumasson and Bernstein, 2012) of a counter: a pseudo-random function from 64 to 64 bits. */
final class SipHash {

    private static final long LENGTH_BLOCK = 8L << 56;

    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private SipHash(Seed key) {
        v0 = key.first() ^ 0x736f6d6570736575L;
        v1 = key.second() ^ 0x646f72616e646f6dL;
        v2 = key.first() ^ 0x6c7967656e657261L;
        v3 = key.second() ^ 0x7465646279746573L;
    }

    /** The hash of the counter's eight bytes, little endian. */
    static long of(Seed key, long counter) {
        var hash = new SipHash(key);
        hash.absorb(counter);
        hash.absorb(LENGTH_BLOCK);
        hash.v2 ^= 0xff;
        hash.rounds(4);
        return hash.v0 ^ hash.v1 ^ hash.v2 ^ hash.v3;
    }

    private void absorb(long block) {
        v3 ^= block;
        rounds(2);
        v0 ^= block;
    }

    private void rounds(int count) {
        for (int i = 0; i < count; i++) {
            v0 += v1;
            v2 += v3;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v1;
            v0 += v3;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
