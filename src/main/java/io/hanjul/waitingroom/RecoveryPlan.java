package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.Salvage;
import io.hanjul.waitingroom.line.SealedTick;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a room goes on by what was shown of it.
 *
 * @param room the room as its database has it
 * @param found what was shown beside ticks
 * @param shown the ticks that were shown
 * @param lastTick the last tick with turns that the database has
 */
record RecoveryPlan(RoomRow room, SeenTable.Case found, List<EvidenceTable.Shown> shown, long lastTick) {

    /** The draw of a lottery that the backup does not have, if anybody has shown it. */
    RecoverEntry.Draw draw() {
        return shown.stream()
                .filter(one -> room.registered().awaitsDraw() && one.tick().tick() == Lottery.TICK)
                .findFirst()
                .map(one -> new RecoverEntry.Draw(one.draw(), one.tick().turns()))
                .orElse(RecoverEntry.Draw.NONE);
    }

    /** Its tickets and their draw. */
    Registered registered() {
        return draw().isOne()
                ? new Registered(room.registered().ordering(), draw().tickets(), draw().head())
                : room.registered();
    }

    /** Its line. Where places are still to be drawn there is none, and nobody stands anywhere. */
    Salvage.Saved saved(int reserve) {
        var backup = new Salvage.Backup(room.line(), lastTick, room.calledUpTo());
        long sealedThrough = found.furthest().sealedThrough();
        if (registered().awaitsDraw()) {
            return new Salvage(0).of(backup, new Salvage.Shown(List.of(), sealedThrough, 0));
        }
        List<SealedTick> ticks = shown.stream().map(EvidenceTable.Shown::tick).toList();
        return new Salvage(reserve)
                .of(
                        backup,
                        new Salvage.Shown(ticks, sealedThrough, found.furthest().calledUpTo()));
    }

    /** When those are surely out who were inside when the data was lost, and whom nobody knows. */
    Instant gone(Duration kept) {
        return found.furthest().at().plus(kept);
    }

    /** How many of them may still be inside, when everybody is for so long at most. */
    int assumed(Duration kept) {
        int more = found.furthest().inside() - room.inside();
        return gone(kept).isAfter(room.lastStep().readAt()) ? Math.max(0, more) : 0;
    }

    /** What the chain says of that. */
    RecoverEntry entry(Salvage.Saved saved, int assumed) {
        int era = Math.max(room.recovery().era(), found.furthest().era()) + 1;
        long ticks = saved.ticks().stream()
                .filter(tick -> tick.tick() != Lottery.TICK)
                .count();
        var hole = new RecoverEntry.Hole(
                era, room.line().end(), saved.end(), room.line().sealedThrough(), saved.sealedThrough());
        var known = new RecoverEntry.Known(
                Math.toIntExact(ticks), found.proofs(), found.furthest().chain().head(), assumed);
        return new RecoverEntry(room.lastStep().readAt(), hole, known, saved.calledUpTo(), draw(), found.reason());
    }
}
