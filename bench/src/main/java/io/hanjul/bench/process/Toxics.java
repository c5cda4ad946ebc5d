package io.hanjul.bench.process;

import java.time.Duration;

/**
 * What a link does to one direction of the bytes. Immutable.
 *
 * @param delay how much later each byte arrives
 * @param bytesPerSecond how many bytes pass at most; 0 for as many as come
 * @param cut whether everything vanishes on the way, while both ends believe that they are connected
 */
public record Toxics(Duration delay, long bytesPerSecond, boolean cut) {

    /** A good network. */
    public static final Toxics NONE = new Toxics(Duration.ZERO, 0, false);

    /** Later by that much. */
    public static Toxics late(Duration delay) {
        return new Toxics(delay, 0, false);
    }

    /** Not more than that many bytes a second. */
    public static Toxics narrow(long bytesPerSecond) {
        return new Toxics(Duration.ZERO, bytesPerSecond, false);
    }

    /** Nothing arrives, and nobody is told. */
    public static Toxics cutOff() {
        return new Toxics(Duration.ZERO, 0, true);
    }
}
