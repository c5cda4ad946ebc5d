package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import java.time.Duration;
import java.time.Instant;

/**
 * A row of {@code room}: its terms, and where the line and the door stand.
 *
 * @param id the room
 * @param sale the sale that it protects
 * @param terms who may come in, when and how fast
 * @param orders what owners and operators say by hand
 * @param line how far it is sealed
 * @param calledUpTo the first ordinal that has not been called
 * @param carry what the last step of calling left
 * @param aim what calls go by beside the terms
 * @param lastStep when that was
 * @param inside places taken
 * @param registered who is to be, or was, given a place by a draw
 * @param recovery whether it was, or is being, put together again after a loss of data
 */
record RoomRow(
        RoomId id,
        SaleId sale,
        Terms terms,
        Orders orders,
        LineState line,
        long calledUpTo,
        Carry carry,
        Aim aim,
        LastStep lastStep,
        int inside,
        Registered registered,
        Recovery recovery) {

    /**
     * What a step of calling leaves to the next one, in people.
     *
     * @param rate of the rate, 0 to 1
     * @param late of the share of those who missed their call, 0 to 3
     */
    record Carry(double rate, double late) {

        static final Carry NONE = new Carry(0, 0);
    }

    /**
     * When the leader stepped last, by the database's clock.
     *
     * @param ago how long before the row was read
     * @param readAt when the row was read
     */
    record LastStep(Duration ago, Instant readAt) {

        private static final LastStep NEVER = new LastStep(Duration.ZERO, Instant.EPOCH);

        /**
         * That moment, or when the row was read by the database's clock when that is earlier: where a node's clock, or
         * the database's, was just put forward, no tick is sealed in which others still give turns.
         */
        Instant notAfter(Instant moment) {
            return readAt.isBefore(moment) ? readAt : moment;
        }
    }

    /**
     * The terms of a room; all but the first two can be changed by an order.
     *
     * @param kid id of the key from which its seeds follow
     * @param epoch 1 to 65,535
     * @param opensAt when calling starts
     * @param closesAt first instant after the sale
     * @param ratePerMinute most people let in per minute
     * @param maxInside most people inside at once
     */
    record Terms(int kid, int epoch, Instant opensAt, Instant closesAt, int ratePerMinute, int maxInside) {

        /** The same with another rate and room. */
        Terms admitting(int rate, int inside) {
            return new Terms(kid, epoch, opensAt, closesAt, rate, inside);
        }

        /** The same with another window. */
        Terms open(Instant from, Instant to) {
            return new Terms(kid, epoch, from, to, ratePerMinute, maxInside);
        }

        /** Whether people are called at that moment, unless somebody said otherwise. */
        boolean isCallingAt(Instant moment) {
            return !moment.isBefore(opensAt) && !isOverAt(moment);
        }

        /** Whether the sale is over at that moment. */
        boolean isOverAt(Instant moment) {
            return !moment.isBefore(closesAt);
        }
    }

    /**
     * What owners and operators say by hand.
     *
     * @param mode what the room does while its sale is open
     * @param version 1, and one more with each order
     */
    record Orders(RoomState mode, int version) {

        static final Orders FIRST = new Orders(RoomState.OPEN, 1);

        /**
         * Passes unless somebody said that nobody joins any more.
         *
         * @throws Refusal ROOM_DRAINING
         */
        void requireJoins() {
            if (mode == RoomState.DRAINING) {
                throw Refusal.of(WaitingRoomProblem.ROOM_DRAINING);
            }
        }
    }

    /** A room that opens with an empty line. */
    static RoomRow opened(RoomId id, SaleId sale, Terms terms, LineState line) {
        var nobody = Registered.nobody(Ordering.ARRIVAL);
        return new RoomRow(
                id,
                sale,
                terms,
                Orders.FIRST,
                line,
                0,
                Carry.NONE,
                Aim.FIRST,
                LastStep.NEVER,
                0,
                nobody,
                Recovery.NEVER);
    }

    /** The same with others who have registered, and that chain. */
    RoomRow withTickets(Registered now, Chain chain) {
        return new RoomRow(
                id, sale, terms, orders, chained(chain), calledUpTo, carry, aim, lastStep, inside, now, recovery);
    }

    /** The same with the places of all who have registered drawn. */
    RoomRow drawn(Chain chain) {
        Registered now = registered.drawnBy(chain().head());
        var after = new LineState(line.sealedThrough(), registered.tickets(), chain);
        return new RoomRow(id, sale, terms, orders, after, calledUpTo, carry, aim, lastStep, inside, now, recovery);
    }

    /** The same after an order. */
    RoomRow ordered(RoomState mode, Terms termsAfter, Chain chain) {
        var next = new Orders(mode, orders.version() + 1);
        return new RoomRow(
                id,
                sale,
                termsAfter,
                next,
                chained(chain),
                calledUpTo,
                carry,
                aim,
                lastStep,
                inside,
                registered,
                recovery);
    }

    /** Whether people are called at that moment. */
    boolean isCallingAt(Instant moment) {
        return stateAt(moment).calls() && terms.isCallingAt(moment);
    }

    /** What the room does at that moment by its terms and orders. */
    RoomState stateAt(Instant moment) {
        if (terms.isOverAt(moment)) {
            return RoomState.CLOSED;
        }
        return recovery.running() ? RoomState.RECOVERING : orders.mode();
    }

    /** The same, being put together again or not. */
    RoomRow recovering(boolean running) {
        return new RoomRow(
                id,
                sale,
                terms,
                orders,
                line,
                calledUpTo,
                carry,
                aim,
                lastStep,
                inside,
                registered,
                recovery.running(running));
    }

    /** Whether it knows less of the line than what somebody has seen: an era, and how long its chain was. */
    boolean isBehind(int era, long seq) {
        return recovery.era() < era || (recovery.era() == era && chain().seq() < seq);
    }

    /** Whether it knows less of the line than another row of the same room. */
    boolean isBehind(RoomRow other) {
        return isBehind(other.recovery.era(), other.chain().seq());
    }

    /** The same with more of the line sealed. */
    RoomRow sealed(LineState after) {
        return new RoomRow(
                id, sale, terms, orders, after, calledUpTo, carry, aim, lastStep, inside, registered, recovery);
    }

    /** The same with calls that go by something else. */
    RoomRow aiming(Aim other, Chain chain) {
        return new RoomRow(
                id,
                sale,
                terms,
                orders,
                chained(chain),
                calledUpTo,
                carry,
                other,
                lastStep,
                inside,
                registered,
                recovery);
    }

    /** The same with more people called. */
    RoomRow called(long upTo, Carry carryAfter, Chain chain) {
        return new RoomRow(
                id, sale, terms, orders, chained(chain), upTo, carryAfter, aim, lastStep, inside, registered, recovery);
    }

    private LineState chained(Chain chain) {
        return new LineState(line.sealedThrough(), line.end(), chain);
    }

    /** The chain's head. */
    Chain chain() {
        return line.chain();
    }
}
