/**
 * Keys that survive everything: read from configuration (a config tree of files), generated for development into an
 * ignored folder, refused by the production profile when missing or default.
 */
@ApplicationModule(allowedDependencies = {"ids"})
@NullMarked
package io.hanjul.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
