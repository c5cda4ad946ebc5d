/**
 * How the people of a crowd behave, as pure code: who they are is drawn from a seed, when they come follows a curve,
 * and what each does next follows from what it was answered. No I/O and no clock; start reading at {@link
 * io.hanjul.rush.crowd.Behaviour}.
 */
@NullMarked
package io.hanjul.rush.crowd;

import org.jspecify.annotations.NullMarked;
