package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.waitingroom.RoomLogTable.Written;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.Ordinals;
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.Salvage;
import io.hanjul.waitingroom.line.SealedTick;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes what is known again of a line: the entry that says so, behind it the ticks where they stood, and that the line
 * was called so far. Of whom it was called nobody knows; so they count as passed over, and whoever of them is there and
 * not inside is called before all others.
 */
@Component
class RestoredLine {

    private final RoomLogTable log;
    private final TickTable ticks;
    private final CallTable calls;
    private final RoomSecrets secrets;

    RestoredLine(RoomLogTable log, TickTable ticks, CallTable calls, RoomSecrets secrets) {
        this.log = log;
        this.ticks = ticks;
        this.calls = calls;
        this.secrets = secrets;
    }

    /** What is known again, and who ordered to look for it. */
    record Again(RecoverEntry entry, Salvage.Saved saved, Optional<AccountId> by) {}

    /** Writes it, and gives the chain after it. Needs the room's lock. */
    Chain write(RoomRow room, Again again) {
        var written = new Written(
                RecoverEntry.KIND,
                again.entry().text(),
                again.by().map(AccountId::value).orElse(null));
        Chain chain = log.append(room.id(), room.chain(), written);
        RoomKeys keys = secrets.of(room.id(), room.terms().kid());
        int epoch = room.terms().epoch();
        for (SealedTick tick : again.saved().ticks()) {
            // The draw of a lottery has no entry of its own: the one above says how it was drawn.
            if (tick.tick() != Lottery.TICK) {
                chain = chain.with(SealedTick.KIND, tick.text(keys.seed(epoch, tick.tick())));
            }
            ticks.insert(room.id(), epoch, tick.after(chain));
        }
        passOver(room, again.saved().calledUpTo());
        return chain;
    }

    private void passOver(RoomRow room, long calledUpTo) {
        if (calledUpTo > room.calledUpTo()) {
            var all = new Ordinals(List.of(new Ordinals.Stretch(room.calledUpTo(), calledUpTo - 1)));
            calls.insert(room.id(), room.calledUpTo(), new Line.Move(calledUpTo, 0, MoveEntry.Passed.NOBODY, all));
        }
    }
}
