package io.hanjul.booking;

import io.hanjul.ids.HoldId;

/**
 * What came of a wish to have other seats.
 *
 * @param holdId the hold on the others
 * @param done whether they are exchanged; if not, the hold is to be paid for first
 */
public record MoveOutcome(HoldId holdId, boolean done) {}
