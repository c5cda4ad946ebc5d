package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.Id;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of the gate, for many knocks at one door at once. All of it needs the room's lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GateTable {

    /** The admissions of these turns, and those of these accounts that are in force. */
    private static final String KNOWN = """
            SELECT id, room_id, account_id, pass_expires_at, expires_at, epoch, tick, boot, turn_index,
                   ended_at IS NULL AND expires_at > clock_timestamp() AS in_force
            FROM unnest(CAST(:epochs AS integer[]), CAST(:ticks AS bigint[]), CAST(:boots AS integer[]),
                        CAST(:indexes AS integer[])) AS wanted (epoch, tick, boot, turn_index)
            JOIN admission USING (epoch, tick, boot, turn_index)
            WHERE room_id = :room
            UNION ALL
            SELECT id, room_id, account_id, pass_expires_at, expires_at, epoch, tick, boot, turn_index, TRUE
            FROM admission
            WHERE room_id = :room AND account_id = ANY (CAST(:accounts AS uuid[]))
              AND ended_at IS NULL AND expires_at > clock_timestamp()
            """;

    private static final String LEFT = """
            SELECT epoch, tick, boot, turn_index
            FROM unnest(CAST(:epochs AS integer[]), CAST(:ticks AS bigint[]), CAST(:boots AS integer[]),
                        CAST(:indexes AS integer[])) AS wanted (epoch, tick, boot, turn_index)
            JOIN left_turn USING (epoch, tick, boot, turn_index)
            WHERE room_id = :room
            """;

    private static final String END_RUN_OUT = """
            UPDATE admission
            SET ended_at = clock_timestamp(), end_reason = 'RAN_OUT'
            WHERE room_id = :room AND account_id = ANY (CAST(:accounts AS uuid[]))
              AND ended_at IS NULL AND expires_at <= clock_timestamp()
            """;

    /**
     * The gate: takes as many places inside as are free, and as many tokens of the rate's bucket, which holds a
     * second's worth; after the clock was put back it fills as well, or nobody could come in until it is as late as it
     * was. What it returns is the verdict; nothing when nobody may come in. Locks: room.
     */
    private static final String TAKE_PLACES = """
            WITH before AS MATERIALIZED (
                SELECT id, inside, max_inside, at,
                       LEAST(bucket + ABS(CAST(EXTRACT(EPOCH FROM at - bucket_at) AS double precision))
                                      * rate_per_minute / 60,
                             GREATEST(rate_per_minute / 60.0, 1)) AS bucket
                FROM room, (SELECT clock_timestamp() AS at) AS moment
                WHERE id = :room AND mode <> 'CLOSED' AND recovering_until IS NULL AND opens_at <= at AND closes_at > at
            ), verdict AS (
                SELECT id, at, bucket,
                       LEAST(:wanted, max_inside - inside, CAST(floor(bucket) AS integer)) AS granted
                FROM before
            )
            UPDATE room
            SET inside = room.inside + verdict.granted, bucket = verdict.bucket - verdict.granted,
                bucket_at = verdict.at
            FROM verdict
            WHERE room.id = verdict.id AND verdict.granted >= 1
            RETURNING verdict.granted
            """;

    /** Nothing happens for a turn that has an admission already, or an account with another one in force. */
    private static final String INSERT = """
            INSERT INTO admission (id, room_id, epoch, tick, boot, turn_index, account_id,
                                   admitted_at, pass_expires_at, expires_at)
            SELECT id, :room, epoch, tick, boot, turn_index, account, at, at + CAST(:pass AS interval),
                   at + CAST(:pass AS interval)
            FROM unnest(CAST(:ids AS uuid[]), CAST(:accounts AS uuid[]), CAST(:epochs AS integer[]),
                        CAST(:ticks AS bigint[]), CAST(:boots AS integer[]), CAST(:indexes AS integer[]))
                 AS wanted (id, account, epoch, tick, boot, turn_index),
                 (SELECT clock_timestamp() AS at) AS moment
            ON CONFLICT DO NOTHING
            RETURNING id
            """;

    private final JdbcClient jdbc;

    GateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of those who knock. */
    record Known(Map<Turn, AdmissionRow> byTurn, Map<AccountId, AdmissionRow> byAccount) {

        /** The admission that this turn, or another one of the account, has already. */
        Optional<AdmissionRow> of(Knock knock) {
            return Optional.ofNullable(byTurn.get(knock.turn().turn()))
                    .or(() -> Optional.ofNullable(byAccount.get(knock.account())));
        }
    }

    Known known(RoomId room, Collection<Knock> knocks) {
        var known = new Known(new HashMap<>(), new HashMap<>());
        turns(jdbc.sql(KNOWN), room, knocks)
                .param("accounts", array(knocks, Knock::account))
                .query((row, number) -> {
                    AdmissionRow admission = admission(row);
                    known.byTurn().put(turn(row), admission);
                    if (admission.inForce()) {
                        known.byAccount().put(admission.account(), admission);
                    }
                    return admission;
                })
                .list();
        return known;
    }

    /** Which of these turns were left. */
    Set<Turn> left(RoomId room, Collection<Knock> knocks) {
        return new HashSet<>(turns(jdbc.sql(LEFT), room, knocks)
                .query((row, number) -> turn(row))
                .list());
    }

    /** Ends what these accounts had and has run out; says how many that were. */
    int endRunOut(RoomId room, Collection<Knock> knocks) {
        return jdbc.sql(END_RUN_OUT)
                .param("room", room.value())
                .param("accounts", array(knocks, Knock::account))
                .update();
    }

    /** Takes up to that many places; says how many it got. */
    int takePlaces(RoomId room, int wanted) {
        return jdbc.sql(TAKE_PLACES)
                .param("room", room.value())
                .param("wanted", wanted)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Admits them; says who that were. */
    Set<Knock> insert(RoomId room, Collection<Knock> knocks, Duration pass) {
        Set<UUID> inserted = new HashSet<>(turns(jdbc.sql(INSERT), room, knocks)
                .param("ids", array(knocks, Knock::admission))
                .param("accounts", array(knocks, Knock::account))
                .param("pass", pass.toString())
                .query(UUID.class)
                .list());
        return knocks.stream()
                .filter(knock -> inserted.contains(knock.admission().value()))
                .collect(Collectors.toSet());
    }

    private static JdbcClient.StatementSpec turns(
            JdbcClient.StatementSpec statement, RoomId room, Collection<Knock> knocks) {
        return statement
                .param("room", room.value())
                .param("epochs", numbers(knocks, knock -> knock.turn().turn().epoch()))
                .param("ticks", numbers(knocks, knock -> knock.turn().turn().tick()))
                .param("boots", numbers(knocks, knock -> knock.turn().turn().boot()))
                .param("indexes", numbers(knocks, knock -> knock.turn().turn().index()));
    }

    private static String[] numbers(Collection<Knock> knocks, Function<Knock, ? extends Number> number) {
        return knocks.stream().map(knock -> number.apply(knock).toString()).toArray(String[]::new);
    }

    private static String[] array(Collection<Knock> knocks, Function<Knock, ? extends Id> id) {
        List<? extends Id> ids = knocks.stream().map(id).toList();
        return Uuids.array(ids);
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(row.getInt("epoch"), row.getLong("tick"), row.getInt("boot"), row.getInt("turn_index"));
    }

    private static AdmissionRow admission(ResultSet row) throws SQLException {
        return new AdmissionRow(
                new AdmissionId(row.getObject("id", UUID.class)),
                new RoomId(row.getObject("room_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("pass_expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("in_force"));
    }
}
