package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.check.Findings.Fate;
import io.hanjul.waitingroom.check.Findings.Standing;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.Ordinals;
import io.hanjul.waitingroom.line.Turn;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Where one turn stands, and what becomes of it. */
final class FollowedTurn {

    private final @Nullable Turn turn;
    private Standing standing = Standing.UNKNOWN;

    /** A turn; null for none. */
    FollowedTurn(@Nullable Turn turn) {
        this.turn = turn;
    }

    /** Looks for it in a tick. */
    void add(CheckedTick tick) {
        if (turn != null && turn.tick() == tick.sealed().tick()) {
            OptionalLong place = tick.ordinal(turn);
            if (place.isPresent()) {
                standing = new Standing(Optional.of(place.getAsLong()), Fate.WAITING, Optional.empty());
            }
        }
    }

    /** Takes what a move, with those places of silent nodes, makes of it. */
    void move(MoveEntry move, Collection<Long> ofSilentNodes) {
        long place = standing.place().orElse(-1L);
        if (move.back().overdue().contains(place)) {
            standing = standing.now(Fate.OVERDUE, move.at());
        } else if (move.back().late().contains(place)) {
            standing = standing.now(Fate.LATE, move.at());
        } else if (place >= move.from() && place < move.to()) {
            Fate fate = ofSilentNodes.contains(place) ? Fate.UNCOUNTED : fate(place, move.passed());
            standing = standing.now(fate, move.at());
        }
    }

    /** Those places were lost, and count as passed over. */
    void lost(Ordinals places, Instant at) {
        if (standing.fate() == Fate.WAITING && places.contains(standing.place().orElse(-1L))) {
            standing = standing.now(Fate.LOST, at);
        }
    }

    private static Fate fate(long place, MoveEntry.Passed passed) {
        if (passed.left().contains(place)) {
            return Fate.LEFT;
        }
        return passed.silent().contains(place) ? Fate.SILENT : Fate.CALLED;
    }

    Standing standing() {
        return standing;
    }
}
