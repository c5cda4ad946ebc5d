/**
 * PostgreSQL and Redis as child processes when no database address is configured, so that one command is enough for a
 * first run, development or a small venue. Nothing else in the code knows about it: an initializer starts the servers
 * before the first bean is made and says their addresses as ordinary properties. Read {@link
 * io.hanjul.embedded.EmbeddedServers} first, then {@code ServerSet} (start and stop) and one {@code …Server}.
 */
@ApplicationModule(allowedDependencies = {"ids", "secrets"})
@NullMarked
package io.hanjul.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
