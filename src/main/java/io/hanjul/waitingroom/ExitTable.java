package io.hanjul.waitingroom;

import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of the way out, for many who leave one room at once. All of it needs the room's lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ExitTable {

    private static final String LEAVE = """
            INSERT INTO left_turn (room_id, epoch, tick, boot, turn_index, left_at)
            SELECT :room, epoch, tick, boot, turn_index, clock_timestamp()
            FROM unnest(CAST(:epochs AS integer[]), CAST(:ticks AS bigint[]), CAST(:boots AS integer[]),
                        CAST(:indexes AS integer[])) AS wanted (epoch, tick, boot, turn_index)
            ON CONFLICT DO NOTHING
            RETURNING epoch, tick, boot, turn_index
            """;

    private static final String PLACES = """
            SELECT found.id, epoch, tick, boot, turn_index, ended_at IS NULL AS taken,
                   ended_at IS NULL AND expires_at > clock_timestamp() AS in_force,
                   COALESCE(end_reason = 'LEFT', FALSE) AS was_left
            FROM unnest(CAST(:epochs AS integer[]), CAST(:ticks AS bigint[]), CAST(:boots AS integer[]),
                        CAST(:indexes AS integer[])) AS wanted (epoch, tick, boot, turn_index)
            CROSS JOIN LATERAL (SELECT id, ended_at, expires_at, end_reason FROM admission
                                WHERE room_id = :room AND admission.epoch = wanted.epoch
                                  AND admission.tick = wanted.tick AND admission.boot = wanted.boot
                                  AND admission.turn_index = wanted.turn_index
                                LIMIT 1) AS found
            UNION
            SELECT id, epoch, tick, boot, turn_index, ended_at IS NULL AS taken,
                   ended_at IS NULL AND expires_at > clock_timestamp() AS in_force,
                   COALESCE(end_reason = 'LEFT', FALSE) AS was_left
            FROM admission
            WHERE room_id = :room AND id = ANY (CAST(:ids AS uuid[]))
            """;

    /** Whose booking ended it meanwhile is not ended again. Locks: admission, under the room's lock. */
    private static final String END = """
            UPDATE admission
            SET ended_at = clock_timestamp(), end_reason = 'LEFT'
            WHERE room_id = :room AND id = ANY (CAST(:ids AS uuid[])) AND ended_at IS NULL
            RETURNING id
            """;

    private final JdbcClient jdbc;

    ExitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A place that was given at some time.
     *
     * @param taken whether it has not ended
     * @param inForce whether it has neither ended nor run out
     * @param wasLeft whether it ended because its guest left
     */
    record Place(AdmissionId id, Turn turn, boolean taken, boolean inForce, boolean wasLeft) {}

    /** Notes that these turns were left; says which of them had not been before. */
    Set<Turn> leave(RoomId room, Collection<Turn> turns) {
        return new HashSet<>(turns(jdbc.sql(LEAVE), room, turns)
                .query((row, number) -> turn(row))
                .list());
    }

    /** The places that these turns got, and the places with these ids. */
    List<Place> places(RoomId room, Collection<Turn> turns, Collection<AdmissionId> ids) {
        return turns(jdbc.sql(PLACES), room, turns)
                .param("ids", Uuids.array(ids))
                .query((row, number) -> new Place(
                        new AdmissionId(row.getObject("id", UUID.class)),
                        turn(row),
                        row.getBoolean("taken"),
                        row.getBoolean("in_force"),
                        row.getBoolean("was_left")))
                .list();
    }

    /** Ends those that have not ended; says which that were. */
    Set<AdmissionId> end(RoomId room, Collection<AdmissionId> ids) {
        return new HashSet<>(jdbc.sql(END)
                .param("room", room.value())
                .param("ids", Uuids.array(ids))
                .query((row, number) -> new AdmissionId(row.getObject("id", UUID.class)))
                .list());
    }

    private static JdbcClient.StatementSpec turns(
            JdbcClient.StatementSpec statement, RoomId room, Collection<Turn> turns) {
        return statement
                .param("room", room.value())
                .param("epochs", numbers(turns, Turn::epoch))
                .param("ticks", numbers(turns, Turn::tick))
                .param("boots", numbers(turns, Turn::boot))
                .param("indexes", numbers(turns, Turn::index));
    }

    private static String[] numbers(Collection<Turn> turns, Function<Turn, ? extends Number> number) {
        return turns.stream().map(turn -> number.apply(turn).toString()).toArray(String[]::new);
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(row.getInt("epoch"), row.getLong("tick"), row.getInt("boot"), row.getInt("turn_index"));
    }
}
