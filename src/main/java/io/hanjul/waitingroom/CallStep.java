package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Bounds;
import io.hanjul.waitingroom.line.Calling;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.ReturnLane;
import io.hanjul.waitingroom.line.Rhythm;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Calls people of a room, in the order of the line: first who was passed over while silent and is there again, a few
 * of those who missed their call, then whoever is there, over the heads of those who are silent.
 */
@Component
class CallStep {

    private final CallTable calls;
    private final CallAims aims;
    private final CallBounds bounds;
    private final ReturnCalls returns;
    private final ReturnWaits waits;
    private final BeatBus beats;
    private final RoomLogTable log;
    private final Clock clock;

    CallStep(
            CallTable calls,
            CallAims aims,
            CallBounds bounds,
            ReturnCalls returns,
            ReturnWaits waits,
            BeatBus beats,
            RoomLogTable log,
            Clock clock) {
        this.calls = calls;
        this.aims = aims;
        this.bounds = bounds;
        this.returns = returns;
        this.waits = waits;
        this.beats = beats;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What a step did.
     *
     * @param row the room after it
     * @param people how many were called
     * @param moved whether anything was written
     */
    record Called(RoomRow row, int people, boolean moved) {

        static Called nobody(RoomRow row) {
            return new Called(row, 0, false);
        }
    }

    /** Calls among those whose place is committed. Needs the room's lock. */
    Called call(RoomRow before, KnownRoom known) {
        // In this order: a node that stands still in between judges by a moment at which it was not deaf.
        int moment = Rhythm.moment(clock.instant());
        beats.spareTheUnheard(before, known.line());
        Duration ago = before.lastStep().ago();
        RoomRow told = aims.tell(before, known);
        Bounds bound = bounds.of(told, known, moment);
        Calling calling = bound.calling(told.carry().rate());
        boolean isSlow = told.aim().bearable().people() < told.terms().maxInside();
        var by = RoomsLive.HeldBy.of(bound.tightest(ago, told.carry().rate()), isSlow);
        return serve(told.aiming(told.aim().heldBy(by), told.chain()), known.line(), calling, moment);
    }

    private Called serve(RoomRow room, Line line, Calling calling, int moment) {
        Duration ago = room.lastStep().ago();
        int budget = calling.budget(ago);
        ReturnLane.Served served = new ReturnLane(room.carry().late())
                .serve(
                        budget,
                        waits.waiting(room.id(), line, moment, budget),
                        people -> line.advance(room.calledUpTo(), people, moment));
        Line.Move move = served.move();
        int people = served.people();
        var carry = new RoomRow.Carry(
                calling.carryAfter(ago, people), served.after().credit());
        if (people == 0 && move.to() == room.calledUpTo()) {
            return Called.nobody(room.called(move.to(), carry, room.chain()));
        }
        if (move.to() > room.calledUpTo()) {
            calls.insert(room.id(), room.calledUpTo(), move);
        }
        returns.call(room.id(), served);
        var entry = new MoveEntry(
                room.lastStep().readAt(), room.calledUpTo(), move.to(), move.called(), move.passed(), served.back());
        Chain chain = log.append(room.id(), room.chain(), MoveEntry.KIND, entry.text());
        return new Called(room.called(move.to(), carry, chain), people, true);
    }
}
