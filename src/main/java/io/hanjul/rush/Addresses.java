package io.hanjul.rush;

/**
 * Addresses of simulated guests: each its own, from 198.18.0.0/15, which is set aside for measuring (RFC 2544) and
 * belongs to nobody.
 */
final class Addresses {

    static final String HEADER = "X-Forwarded-For";

    private static final int NETWORK = 198 << 24 | 18 << 16;
    private static final int HOSTS = 1 << 17;

    private Addresses() {}

    /** The address of a guest; far apart for guests with neighbouring numbers. */
    static String of(int guest) {
        int host = (int) ((guest + 1L) * 40_503 % HOSTS);
        int address = NETWORK | host;
        return (address >>> 24) + "." + (address >>> 16 & 0xFF) + "." + (address >>> 8 & 0xFF) + "." + (address & 0xFF);
    }
}
