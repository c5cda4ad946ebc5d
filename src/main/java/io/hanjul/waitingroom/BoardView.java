package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What everybody may know of a line, the same bytes for all.
 *
 * @param room the room
 * @param saleId the sale that it protects
 * @param epoch grows when the room starts over
 * @param state what the room does at the moment
 * @param at when this was written
 * @param calledUpTo the first ordinal that has not been called
 * @param end how many ordinals have been given
 * @param waiting people who wait to be called and are there
 * @param inside places taken
 * @param maxInside most places
 * @param ratePerMinute most people let in per minute
 * @param sealedThrough the last tick whose order is fixed
 * @param ticks the latest sealed ticks, ascending, at most 16
 * @param show which share of those called is expected to turn up, 0.3 to 1: so many more than the rate are called
 * @param left what the sale has left; unless it is SOME or UNKNOWN nobody is called, until something comes back
 * @param pollAfter how long to wait at least before asking for the next board
 * @param beatNear how often somebody has to be heard who may be called within five minutes
 * @param beatBehind the same for all others; who is not heard for three times as long is passed over until they are
 * @param chainHead head of the hash chain over all ticks and calls
 * @param configHash hash of the configuration with which the room was opened; empty text when an earlier version did
 * @param seedHash hash of the key from which the seeds of all ticks follow; the key is told when the room has ended
 * @param message what the house says to everybody who waits; empty texts when it says nothing
 * @param crowd how many people stand before which place, so that whoever knows the own place needs no other answer
 */
public record BoardView(
        RoomId room,
        SaleId saleId,
        int epoch,
        RoomState state,
        Instant at,
        long calledUpTo,
        long end,
        long waiting,
        int inside,
        int maxInside,
        int ratePerMinute,
        long sealedThrough,
        List<TickLine> ticks,
        double show,
        MyTurn.Left left,
        Duration pollAfter,
        Duration beatNear,
        Duration beatBehind,
        String chainHead,
        String configHash,
        String seedHash,
        RoomMessage message,
        PeopleAhead crowd) {

    /**
     * A sealed tick in short.
     *
     * @param tick which tick, in ticks of 200 ms since 1970
     * @param base how many turns stand before it
     * @param count how many turns it has
     * @param hash head of the chain after it
     */
    public record TickLine(long tick, long base, int count, String hash) {}
}
