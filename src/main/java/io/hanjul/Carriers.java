package io.hanjul;

import java.util.Properties;

/**
 * The threads that carry virtual threads. The JDK takes one for each processor. While a class is loaded or initialised
 * its virtual thread keeps its carrier even when it waits, so on two processors two such waits stop everything else,
 * and for good if what they wait for is held by a virtual thread without a carrier.
 */
final class Carriers {

    /** What the JDK reads once, when the first virtual thread starts. */
    static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";

    /** Not more: they take the processor from the database. With eight, a hall took half as long again to sell out. */
    private static final int LEAST = 4;

    private Carriers() {}

    /** Asks for enough of them, unless the operator has said how many. */
    static void enoughIn(Properties system, int processors) {
        system.putIfAbsent(PARALLELISM, Integer.toString(Math.max(LEAST, processors)));
    }
}
