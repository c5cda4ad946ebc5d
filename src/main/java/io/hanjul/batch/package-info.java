/** One question to a store for all who ask at the same moment. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hanjul.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
