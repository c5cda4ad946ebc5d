package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import java.time.Instant;

/**
 * A waiting room as everybody may see it.
 *
 * @param id the room
 * @param saleId the sale that it protects
 * @param state what it does at the moment
 * @param ratePerMinute most people let in per minute
 * @param maxInside most people inside at once
 * @param opensAt when calling starts, which is when the sale opens; the line forms before
 * @param closesAt first instant after the sale
 * @param ordering how places are given to those who come before the opening
 * @param registered how many have registered for a draw; 0 in a line in the order of arrival
 * @param drawn whether their places are drawn
 * @param message what the house says to everybody who waits; empty texts when it says nothing
 * @param version raised by one with each change by hand; the ETag
 */
public record RoomView(
        RoomId id,
        SaleId saleId,
        RoomState state,
        int ratePerMinute,
        int maxInside,
        Instant opensAt,
        Instant closesAt,
        Ordering ordering,
        int registered,
        boolean drawn,
        RoomMessage message,
        int version) {

    /** The room of that row, as it is at that moment. */
    static RoomView of(RoomRow room, Instant now) {
        RoomRow.Terms terms = room.terms();
        return new RoomView(
                room.id(),
                room.sale(),
                room.stateAt(now),
                terms.ratePerMinute(),
                terms.maxInside(),
                terms.opensAt(),
                terms.closesAt(),
                room.registered().ordering(),
                room.registered().tickets(),
                room.registered().isDrawn(),
                room.orders().message(),
                room.orders().version());
    }
}
