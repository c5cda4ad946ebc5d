/** The house rules as tests: what a reviewer would otherwise have to say again and again. */
@NullMarked
package io.hanjul.house;

import org.jspecify.annotations.NullMarked;
