package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out that the database of a room knows less than its guests and nodes do, since it came back from a backup, and
 * has the room put together again: for a while nobody is sealed or called, guests and nodes show what they know ({@link
 * Evidence}), and then the line goes on ({@link RecoverRoom}).
 */
@Component
class Recoveries {

    /** What stands in the chain when nobody ordered it; pages have words for it. */
    static final String OLDER = "database-older";

    private static final Logger LOG = LoggerFactory.getLogger(Recoveries.class);

    /** A room that stood still for so long may come from a backup. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final Seen EVERYTHING = new Seen(Integer.MAX_VALUE, Long.MAX_VALUE);

    private final RecoveryTable recoveries;
    private final EvidenceTable evidence;
    private final RoomWatch watch;
    private final TransactionTemplate transactions;
    private final RecoverySettings settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<RoomId, Seen> suspected = new ConcurrentHashMap<>();

    Recoveries(
            RecoveryTable recoveries,
            EvidenceTable evidence,
            RoomWatch watch,
            TransactionTemplate transactions,
            RecoverySettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.recoveries = recoveries;
        this.evidence = evidence;
        this.watch = watch;
        this.transactions = transactions;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    /** How far somebody has seen a chain: which era, and how many entries. */
    record Seen(int era, long seq) {

        static Seen of(RoomRow row) {
            return new Seen(row.recovery().era(), row.chain().seq());
        }

        private static Seen further(Seen one, Seen other) {
            boolean less = one.era < other.era || (one.era == other.era && one.seq < other.seq);
            return less ? other : one;
        }
    }

    /** Somebody says that the database came back from a backup, whatever it knows. Nothing happens twice. */
    void order(RoomId room, String reason, AccountId by) {
        transactions.executeWithoutResult(open -> begin(room, EVERYTHING, reason, Optional.of(by)));
    }

    /** Somebody has seen the chain of a room so far; whether the database has is asked soon. */
    void suspect(RoomId room, Seen seen) {
        suspected.merge(room, seen, Seen::further);
    }

    /**
     * Whether the leader must leave the room alone: because its database is behind what this node knows, and then it is
     * put together again from now on; or because it may be, and guests who know have not come yet. Needs the room's
     * lock.
     */
    boolean forbid(RoomRow room, KnownRoom known) {
        if (room.isBehind(known.row())) {
            begin(room.id(), Seen.of(known.row()), OLDER, Optional.empty());
            return true;
        }
        return room.lastStep().ago().compareTo(LONG) > 0 && known.doubt().isNew(clock.instant(), settings.look());
    }

    @Scheduled(fixedDelay = 200)
    void look() {
        watch.all().stream()
                .filter(room -> room.doubt().wentBack())
                .filter(room -> !room.row().recovery().running())
                .forEach(room -> suspect(room.id(), Seen.of(room.row())));
        List.copyOf(suspected.keySet()).forEach(id -> {
            Seen seen = suspected.remove(id);
            if (seen != null) {
                transactions.executeWithoutResult(open -> begin(id, seen, OLDER, Optional.empty()));
            }
        });
    }

    @Scheduled(fixedDelay = 1_000)
    void freeAssumed() {
        transactions.executeWithoutResult(open -> recoveries.freeAssumed());
    }

    /** Begins unless the database knows as much as that. Locks: room. */
    private void begin(RoomId room, Seen seen, String reason, Optional<AccountId> by) {
        recoveries.begin(room, seen, settings.length()).ifPresent(era -> {
            recoveries.note(room, era, reason, by);
            evidence.forget(room);
            meters.counter("hanjul.room.recoveries", "step", "begun").increment();
            LOG.warn("Room {} is put together again: {}", room, reason);
        });
    }
}
