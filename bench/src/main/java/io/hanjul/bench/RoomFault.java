package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Patience;
import io.hanjul.bench.process.Signal;
import io.hanjul.embedded.NamedServers.Name;
import io.hanjul.ids.RealClock;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is taken away from a line. */
enum RoomFault {
    /** The node that leads is killed in the middle of its step, and started again. */
    LEADER,
    /** A node is killed, and does not come back. */
    NODE,
    /** Redis is killed, stays away for a while and comes back empty. */
    REDIS,
    /** PostgreSQL is killed, or in every second round stood still, for twenty seconds. */
    POSTGRES;

    private static final Duration POSTGRES_AWAY = Duration.ofSeconds(20);
    private static final int REDIS_AWAY_LEAST = 4_000;
    private static final int REDIS_AWAY_MOST = 10_000;
    private static final Duration STEP = Duration.ofSeconds(20);

    /** Who has the lock of the leader's step and waits for us in the middle of it. */
    private static final String LEADS = """
            SELECT application_name
            FROM pg_stat_activity
            WHERE wait_event_type = 'Lock'
              AND pid IN (SELECT pid FROM pg_locks
                          WHERE locktype = 'advisory' AND CAST(objid AS bigint) = 5003 AND granted)
            """;

    /**
     * When it was.
     *
     * @param at when it struck
     * @param over when nothing kept the line from going on any more
     */
    record Struck(Instant at, Instant over) {}

    /**
     * Strikes, and heals what comes back.
     *
     * @param round number of the round, from 1 on
     */
    Struck strike(ThreeNodes three, int round, SplittableRandom chance, Map<String, Object> facts) {
        return switch (this) {
            case LEADER -> leader(three, facts);
            case NODE -> {
                int which = chance.nextInt(three.nodes().size());
                facts.put("node killed", which + 1);
                yield kill(three.nodes().get(which));
            }
            case REDIS -> redis(three.place(), chance, facts);
            case POSTGRES -> postgres(three.place(), round % 2 == 0, facts);
        };
    }

    private static Struck kill(App node) {
        Instant at = now();
        node.kill();
        return new Struck(at, at);
    }

    /** Nobody can write a tick, so whoever leads stands in the middle of a step; then that node is gone. */
    private static Struck leader(ThreeNodes three, Map<String, Object> facts) {
        var servers = three.place().servers();
        JdbcClient books = three.place().books().jdbc();
        try (var gate = DriverManager.getConnection(
                        servers.address("spring.datasource.url"),
                        servers.address("spring.datasource.username"),
                        servers.address("spring.datasource.password"));
                var statement = gate.createStatement()) {
            gate.setAutoCommit(false);
            statement.execute("LOCK TABLE tick IN SHARE MODE");
            if (!Patience.until(
                    () -> books.sql(LEADS).query(String.class).optional().isPresent(), STEP)) {
                throw new IllegalStateException("nobody leads");
            }
            String name = books.sql(LEADS).query(String.class).single();
            facts.put("leader killed", name);
            App leader = three.named(name);
            Struck struck = kill(leader);
            gate.rollback();
            leader.startAgain();
            return struck;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot hold up the leader", e);
        }
    }

    private static Struck redis(Apart place, SplittableRandom chance, Map<String, Object> facts) {
        int away = chance.nextInt(REDIS_AWAY_LEAST, REDIS_AWAY_MOST);
        facts.put("away, ms", away);
        Instant at = now();
        place.servers().kill(Name.REDIS);
        Patience.pass(Duration.ofMillis(away));
        place.servers().startAgain(Name.REDIS);
        return new Struck(at, at);
    }

    private static Struck postgres(Apart place, boolean standsStill, Map<String, Object> facts) {
        facts.put("PostgreSQL", standsStill ? "stood still" : "was killed");
        Instant at = now();
        if (standsStill) {
            place.servers().send(Name.POSTGRES, Signal.STOP);
        } else {
            place.servers().kill(Name.POSTGRES);
        }
        Patience.pass(POSTGRES_AWAY);
        if (standsStill) {
            place.servers().send(Name.POSTGRES, Signal.CONT);
        } else {
            place.servers().startAgain(Name.POSTGRES);
        }
        Instant over = now();
        facts.put("away, ms", Duration.between(at, over).toMillis());
        return new Struck(at, over);
    }

    private static Instant now() {
        return RealClock.utc().instant();
    }
}
