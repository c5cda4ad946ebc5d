/**
 * The kit that measures Hanjul and breaks it on purpose (bench/README.md). {@link io.hanjul.bench.RunCommand} measures,
 * {@link io.hanjul.bench.DrillCommand} breaks, {@link io.hanjul.bench.ReportCommand} writes what came of it into the
 * documentation.
 */
@NullMarked
package io.hanjul.bench;

import org.jspecify.annotations.NullMarked;
