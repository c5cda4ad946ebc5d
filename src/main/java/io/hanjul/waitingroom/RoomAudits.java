package io.hanjul.waitingroom;

import io.hanjul.edge.Arrival;
import io.hanjul.edge.NetworkLimit;
import io.hanjul.edge.Page;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.check.ChainEntry;
import io.hanjul.waitingroom.line.DrawEntry;
import io.hanjul.waitingroom.line.OpenEntry;
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Seed;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The chain of a room for everybody who wants to check it. What is sealed has its seed beside it, as its tick shows it;
 * of what is still open nothing is told, nor anything from which it follows.
 */
@Component
public class RoomAudits {

    private final AuditTable chains;
    private final RoomSecrets secrets;
    private final NetworkLimit pages;

    RoomAudits(AuditTable chains, RoomSecrets secrets, WaitingRoomSettings settings) {
        this.chains = chains;
        this.secrets = secrets;
        this.pages = new NetworkLimit(settings.auditPagesPerAddress());
    }

    /**
     * Entries behind that one, in the order of the chain. A page that has a next one never changes.
     *
     * @param after number of an entry; 0 for the first page
     * @param most how many, 1 to 100
     * @throws Refusal NOT_FOUND, also for a room that was opened by a version whose chains can not be checked;
     *     TOO_MANY_REQUESTS when too much is read from there
     */
    public Page<ChainEntry> read(RoomId id, long after, int most, Arrival arrival) {
        pages.require(arrival.network());
        AuditTable.Room room = chains.find(id)
                .filter(found -> OpenEntry.isCheckable(found.opening()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        RoomKeys keys = secrets.of(id, room.kid());
        List<AuditTable.Entry> found = chains.after(id, after, most + 1);
        List<AuditTable.Entry> shown = found.subList(0, Math.min(found.size(), most));
        String next = found.size() > most ? Long.toString(shown.getLast().seq()) : "";
        return new Page<>(shown.stream().map(entry -> show(entry, room, keys)).toList(), next);
    }

    private static ChainEntry show(AuditTable.Entry entry, AuditTable.Room room, RoomKeys keys) {
        SealedTick tick = entry.tick();
        if (tick == null) {
            boolean isDraw = entry.kind().equals(DrawEntry.KIND)
                    || (entry.kind().equals(RecoverEntry.KIND)
                            && RecoverEntry.parse(entry.body()).draw().isOne());
            String seed = isDraw ? keys.drawSeed(room.epoch(), room.drawHead()).hex() : "";
            return new ChainEntry(entry.seq(), entry.kind(), entry.body(), entry.hash(), seed);
        }
        Seed seed = keys.seed(room.epoch(), tick.tick());
        return new ChainEntry(entry.seq(), entry.kind(), tick.text(seed), entry.hash(), seed.hex());
    }
}
