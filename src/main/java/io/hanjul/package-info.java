/** Hanjul: one fair line for everything that sells out. Start reading at ARCHITECTURE.md. */
@NullMarked
package io.hanjul;

import org.jspecify.annotations.NullMarked;
