/**
 * A crowd in the box: {@code rush} sends simulated guests at a rehearsal, who join, wait, enter, look, hold and pay
 * over the public API with every limit on, and then says whether the promises were kept. Start reading at {@link
 * io.hanjul.rush.RushCommand}; how people behave is in {@code crowd}, what is promised in {@code audit}.
 */
@ApplicationModule(allowedDependencies = {"ids"})
@NullMarked
package io.hanjul.rush;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
