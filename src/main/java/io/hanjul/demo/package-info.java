/**
 * What a newcomer finds on the first start of a fresh installation: ten places, a hall of about 1,800 seats with a
 * concert on sale behind a waiting room and another that opens soon, a restaurant with a dinner, and two accounts to
 * try it all. Only while {@code hanjul.demo} is true, which it is by itself with the embedded database only. Start
 * reading at {@code DemoData}.
 */
@ApplicationModule(allowedDependencies = {"problem", "ids", "edge", "account", "place", "catalog", "waitingroom"})
@NullMarked
package io.hanjul.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
