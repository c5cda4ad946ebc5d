/**
 * Sends HTTP requests and measures what comes back. {@link io.hanjul.bench.load.Load} is where to begin: open loop for
 * latencies, closed loop for throughput. Knows nothing of Hanjul.
 */
@NullMarked
package io.hanjul.bench.load;

import org.jspecify.annotations.NullMarked;
