package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.time.Instant;

/**
 * A turn that was just given or is had already.
 *
 * @param room the room
 * @param token the turn as its owner keeps it, 88 characters
 * @param tick when it was stamped, in ticks of 200 ms since 1970; 0 for a ticket of a lottery
 * @param joinedAt start of that tick, or when the ticket was given
 * @param fresh whether it was given just now
 */
public record JoinedTurn(RoomId room, String token, long tick, Instant joinedAt, boolean fresh) {}
