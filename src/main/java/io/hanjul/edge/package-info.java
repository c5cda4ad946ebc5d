/**
 * What stands between the network and a use case: trace id, authentication, rate limits, security headers, the cookies
 * and tokens of a request, and the one place where ownership is decided.
 */
@ApplicationModule(allowedDependencies = {"problem", "ids", "keys", "secrets", "database"})
@NullMarked
package io.hanjul.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
