/**
 * The answer to a repeated unsafe request: {@link io.hanjul.idempotency.Idempotency} runs a request once for its
 * {@code Idempotency-Key} and account, and repeats the answer for 24 hours.
 */
@ApplicationModule(allowedDependencies = {"problem", "ids"})
@NullMarked
package io.hanjul.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
