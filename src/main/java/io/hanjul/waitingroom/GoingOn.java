package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.LineState;
import java.time.Instant;

/**
 * How a room goes on.
 *
 * @param state its line
 * @param calledUpTo the first ordinal that is not called
 * @param recovery its era, and the ticks that were lost
 * @param registered its tickets and their draw
 * @param assumed people who may be inside and are not known
 * @param assumedUntil until when
 */
record GoingOn(
        LineState state,
        long calledUpTo,
        Recovery recovery,
        Registered registered,
        int assumed,
        Instant assumedUntil) {}
