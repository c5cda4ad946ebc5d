package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Turn;
import org.jspecify.annotations.Nullable;

/** Somebody who comes to a simulated room; moments are milliseconds since the start. */
final class RoomSimGuest {

    static final long NEVER = Long.MAX_VALUE;

    final Kind kind;
    final String network;

    /** When the request reached the first trusted proxy, or a node that read it. */
    long reached = NEVER;

    /** The turn of the last answer; null before there is one. */
    @Nullable Turn turn;

    /** Whether it was held up for longer than a tick stays open, or its tick was full: others may be ahead. */
    boolean mayBeLate;

    /** The place, once it is drawn; -1 before. */
    long place = -1;

    long away = NEVER;
    long back = NEVER;
    Act act = Act.JOIN;
    int due;
    boolean wasPassed;
    boolean wasNoticed;
    boolean entered;
    boolean toldOver;
    int admissions;

    /** What somebody does while they wait. */
    enum Kind {
        /** Is there all the time. */
        STAYS,
        /** Is away for minutes, and comes back. */
        SLEEPS,
        /** Does not see the first call. */
        DOZES,
        /** Goes without a word. */
        VANISHES,
        /** Leaves the line. */
        LEAVES
    }

    /** What somebody does next. */
    enum Act {
        JOIN,
        BEAT,
        KNOCK,
        GO_OUT,
        KNOCK_AGAIN,
        LEAVE,
        NOTHING
    }

    RoomSimGuest(Kind kind, String network) {
        this.network = network;
        this.kind = kind;
    }

    /** Whether this is somebody who must come in. */
    boolean wantsIn() {
        return kind != Kind.VANISHES && kind != Kind.LEAVES;
    }

    boolean isThere(long now) {
        return now < away || now >= back;
    }

    Turn turn() {
        Turn mine = turn;
        if (mine == null) {
            throw new IllegalStateException("somebody without a turn");
        }
        return mine;
    }
}
