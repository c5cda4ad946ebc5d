package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** How it stands with turns, and that their owners are there. No store is asked while people wait. */
@Component
public class Standings {

    private final RoomWatch watch;
    private final TurnCheck check;
    private final PlaceProofs proofs;
    private final Lobbies lobbies;
    private final BehindLine behind;
    private final Beats beats;
    private final WaitingRoomSettings settings;
    private final Clock clock;

    Standings(
            RoomWatch watch,
            TurnCheck check,
            PlaceProofs proofs,
            Lobbies lobbies,
            BehindLine behind,
            Beats beats,
            WaitingRoomSettings settings,
            Clock clock) {
        this.watch = watch;
        this.check = check;
        this.proofs = proofs;
        this.lobbies = lobbies;
        this.behind = behind;
        this.beats = beats;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What somebody shows of a turn.
     *
     * @param turn its token
     * @param proof the proof of its place that they have; empty text for none
     */
    public record Shown(String turn, String proof) {}

    /**
     * What they are told.
     *
     * @param next the proof to show from now on; empty when it is the one that they have, or there is none
     */
    public record Told<T>(T answer, Optional<String> next) {}

    /**
     * Hears that the owner of a turn is there, without asking a store; asking how it stands says the same.
     *
     * @return how long to wait at most before asking: whoever was told to ask in ten minutes would else miss a call
     *     that comes sooner, because people are let in faster or there are more places than there were
     * @throws Refusal NOT_FOUND, TURN_INVALID
     */
    public Told<Duration> beat(RoomId id, Shown shown) {
        KnownRoom room = watch.require(id);
        Turn turn = check.require(room, shown.turn()).turn();
        Optional<String> next = proofs.exchange(room, turn, shown.proof());
        return new Told<>(beats.heard(room, turn).pollAfter(), next);
    }

    /**
     * How it stands with a turn, for clients that do not work it out from the board.
     *
     * @throws Refusal NOT_FOUND, TURN_INVALID
     */
    public Told<MyTurn> find(RoomId id, Shown shown) {
        KnownRoom room = watch.require(id);
        TurnToken known = check.require(room, shown.turn());
        Optional<String> next = proofs.exchange(room, known.turn(), shown.proof());
        return new Told<>(standing(room, known), next);
    }

    /**
     * The same where there is no way to show a proof.
     *
     * @throws Refusal NOT_FOUND, TURN_INVALID
     */
    MyTurn find(RoomId id, String token) {
        KnownRoom room = watch.require(id);
        return standing(room, check.require(room, token));
    }

    private MyTurn standing(KnownRoom room, TurnToken known) {
        Turn turn = known.turn();
        boolean awaitsDraw = Turns.awaitsDraw(room, turn);
        if (room.row().recovery().running() || (awaitsDraw && room.doubt().isThere())) {
            return counting(room).in(room, clock.instant());
        }
        if (awaitsDraw) {
            return lobbies.standing(room, known).in(room, clock.instant());
        }
        long sealedThrough = room.row().line().sealedThrough();
        MyTurn standing = room.hasLeft(turn)
                ? MyTurn.of(MyTurn.State.ENDED, Optional.empty())
                : standing(room, turn, sealedThrough);
        Duration beat = beats.heard(room, turn).interval();
        return standing.in(room, clock.instant()).heardAgainIn(beat);
    }

    /** How far it was sealed was read before the place, so that a seal meanwhile makes no turn invalid. */
    private MyTurn standing(KnownRoom room, Turn turn, long sealedThrough) {
        OptionalLong ordinal = room.ordinal(turn);
        if (ordinal.isPresent()) {
            return placed(room, turn, ordinal.getAsLong());
        }
        if (turn.tick() <= sealedThrough && !room.awaitsPlace(turn)) {
            throw Refusal.of(WaitingRoomProblem.TURN_INVALID, "it has no place in its tick");
        }
        return counting(room);
    }

    private MyTurn counting(KnownRoom room) {
        return MyTurn.counting(room.countingPause(clock.instant(), settings.pollsPerSecond()));
    }

    private MyTurn placed(KnownRoom room, Turn turn, long ordinal) {
        long calledUpTo = room.row().calledUpTo();
        if (ordinal >= calledUpTo) {
            long ahead = room.peopleAhead(ordinal);
            Duration least = settings.leastPause(room.waiting());
            return MyTurn.waiting(ordinal, ahead, room.waitOf(ahead, clock.instant()), least);
        }
        return behind.standing(room, turn, ordinal);
    }
}
