/**
 * The line as values: tokens, tick counters, sealing, permutation, calling. No framework, no SQL, no clock: the
 * same code runs in the server and in seeded simulations.
 */
@NullMarked
package io.hanjul.waitingroom.line;

import org.jspecify.annotations.NullMarked;
