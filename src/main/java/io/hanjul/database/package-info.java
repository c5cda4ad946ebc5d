/**
 * The way to PostgreSQL, which may be away. {@link io.hanjul.database.Database} says whether it answers: {@code Pulse}
 * asks over a connection of its own, so that a pool in a rush does not look like an outage. While it is away nobody
 * waits: whoever needs it is refused at once, whoever waits or is inside a statement is called back, and what can be
 * answered from memory still is. Begin with {@code GuardedDataSource}.
 *
 * <p>Its clock is the clock of all nodes: {@code ClockKeeper}.
 */
@ApplicationModule(allowedDependencies = {"ids", "problem"})
@NullMarked
package io.hanjul.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
