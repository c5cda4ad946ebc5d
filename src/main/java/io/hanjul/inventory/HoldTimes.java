package io.hanjul.inventory;

import java.time.Instant;

/**
 * When holds that were made at one moment end, by the database's clock.
 *
 * @param shownUntil the end that the guest is shown
 * @param heldUntil the end that the server keeps, a grace later
 */
record HoldTimes(Instant shownUntil, Instant heldUntil) {}
