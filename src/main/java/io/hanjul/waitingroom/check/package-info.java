/**
 * The check of a line from outside: {@link io.hanjul.waitingroom.check.LineCheck} recomputes from what anybody can read
 * what the product did. No framework, no SQL, no network, no clock. What it shows, and what nobody can show, stands in
 * docs/checking-a-line.md.
 */
@NullMarked
package io.hanjul.waitingroom.check;

import org.jspecify.annotations.NullMarked;
