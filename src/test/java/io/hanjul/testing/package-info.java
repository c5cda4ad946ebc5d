/** What tests of several modules share. */
@NullMarked
package io.hanjul.testing;

import org.jspecify.annotations.NullMarked;
