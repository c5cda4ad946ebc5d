/** Identity and time: typed ids, the source of new ids, and the application's clock. The one home of both. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hanjul.ids;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
