package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.Seed;

/** The seeds of one room: of its ticks, and of the draw of a lottery once that is known here. */
final class RoomSeeds {

    private final RoomKeys keys;
    private final int epoch;
    private volatile String drawHead = "";

    RoomSeeds(RoomKeys keys, int epoch) {
        this.keys = keys;
        this.epoch = epoch;
    }

    /** Takes how the places of a lottery were drawn, before they are added to the line. */
    void drawn(Registered registered) {
        if (registered.isDrawn()) {
            drawHead = registered.drawHead();
        }
    }

    /** The seed of a tick that is sealed, or of the draw of all tickets. */
    Seed of(long tick) {
        return tick == Lottery.TICK ? keys.drawSeed(epoch, drawHead) : keys.seed(epoch, tick);
    }
}
