/**
 * Redis: the catalogue of all keys and channels ({@link io.hanjul.keys.RedisKey}), and two stores that may be away at
 * any moment. {@code queue} holds what the line needs, {@code cache} what can be worked out again; they are one server
 * in the embedded shape and addressed apart otherwise. A store answers within a quarter of a second or not at all, so
 * whoever asks must be right without an answer; PostgreSQL holds every promise.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hanjul.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
