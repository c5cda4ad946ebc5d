/**
 * How Hanjul says no: every refusal is a {@link io.hanjul.problem.Refusal} that carries a {@link
 * io.hanjul.problem.ProblemCode}, and leaves the server as {@code application/problem+json} (RFC 9457).
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hanjul.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
