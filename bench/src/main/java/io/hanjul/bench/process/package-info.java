/**
 * Starts the product as processes, and does to them what operations fears: {@link io.hanjul.bench.process.App} is one
 * node, {@link io.hanjul.bench.process.FaultProxy} a bad network between two.
 */
@NullMarked
package io.hanjul.bench.process;

import org.jspecify.annotations.NullMarked;
