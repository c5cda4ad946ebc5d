package io.hanjul.waitingroom;

import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.AdmissionTable.TurnOf;

/** Somebody who leaves. Leaving twice is leaving once. */
sealed interface Leaver {

    /** The room, or the room behind the line. */
    RoomId room();

    /**
     * Leaves the line, and the room if the turn was let in.
     *
     * @param turn the turn
     */
    record OfLine(TurnOf turn) implements Leaver {

        @Override
        public RoomId room() {
            return turn.room();
        }
    }

    /**
     * Gives a place inside back.
     *
     * @param room the room
     * @param admission the place
     */
    record OfRoom(RoomId room, AdmissionId admission) implements Leaver {}

    /** What came of it. */
    enum Answer {
        /** Out, now or by leaving before. */
        OUT,
        /** There was nothing to leave: the place had run out, or was given back because its guest has booked. */
        OVER
    }
}
