package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import java.time.Duration;
import java.time.Instant;

/**
 * A row of {@code room}: its terms, and where the line and the door stand.
 *
 * @param id the room
 * @param sale the sale that it protects
 * @param terms what does not change
 * @param line how far it is sealed
 * @param calledUpTo the first ordinal that has not been called
 * @param carry what the last step of calling left of the rate, in people
 * @param sinceStep time since that step, by the database's clock
 * @param inside places taken
 */
record RoomRow(
        RoomId id,
        SaleId sale,
        Terms terms,
        LineState line,
        long calledUpTo,
        double carry,
        Duration sinceStep,
        int inside) {

    /**
     * What a room was opened with.
     *
     * @param kid id of the key from which its seeds follow
     * @param epoch 1 to 65,535
     * @param opensAt when calling starts
     * @param closesAt first instant after the sale
     * @param ratePerMinute most people let in per minute
     * @param maxInside most people inside at once
     */
    record Terms(int kid, int epoch, Instant opensAt, Instant closesAt, int ratePerMinute, int maxInside) {

        /** Whether people are called at that moment. */
        boolean isCallingAt(Instant moment) {
            return !moment.isBefore(opensAt) && !isOverAt(moment);
        }

        /** Whether the sale is over at that moment. */
        boolean isOverAt(Instant moment) {
            return !moment.isBefore(closesAt);
        }
    }

    /** A room that opens with an empty line. */
    static RoomRow opened(RoomId id, SaleId sale, Terms terms, LineState line) {
        return new RoomRow(id, sale, terms, line, 0, 0, Duration.ZERO, 0);
    }

    /** The same with more of the line sealed. */
    RoomRow sealed(LineState after) {
        return new RoomRow(id, sale, terms, after, calledUpTo, carry, sinceStep, inside);
    }

    /** The same with more people called. */
    RoomRow called(long upTo, double carryAfter, Chain chain) {
        var after = new LineState(line.sealedThrough(), line.end(), chain);
        return new RoomRow(id, sale, terms, after, upTo, carryAfter, sinceStep, inside);
    }

    /** The chain's head. */
    Chain chain() {
        return line.chain();
    }
}
