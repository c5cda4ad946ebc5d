package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Lobby;

/**
 * Who has registered for a room, as its row says.
 *
 * @param ordering how places are given before the opening
 * @param tickets how many have registered
 * @param drawHead head of the chain from which the seed of the draw follows; empty text while nothing is drawn
 */
record Registered(Ordering ordering, int tickets, String drawHead) {

    /** A room that is just opened. */
    static Registered nobody(Ordering ordering) {
        return new Registered(ordering, 0, "");
    }

    /** Whether places are to be drawn that are not drawn yet. */
    boolean awaitsDraw() {
        return ordering == Ordering.LOTTERY && drawHead.isEmpty();
    }

    /** Whether places were drawn. */
    boolean isDrawn() {
        return !drawHead.isEmpty();
    }

    /** The lobby of that row. */
    Lobby lobby(RoomRow row) {
        return new Lobby(row.id().value(), row.terms().epoch(), tickets, row.chain());
    }

    /** So many more. */
    Registered more(int accounts) {
        return new Registered(ordering, tickets + accounts, drawHead);
    }

    /** The same, drawn by that head of the chain. */
    Registered drawnBy(String head) {
        return new Registered(ordering, tickets, head);
    }
}
