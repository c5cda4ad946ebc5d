package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.ShowEntry;
import io.hanjul.waitingroom.line.Turnout;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who of those called turns up, and when, in {@code room_call}. Needs the room's lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TurnoutTable {

    /** Notes for each call how many of those whom it called turn up now, in which part of their window, and are in. */
    private static final String NOTE = """
            UPDATE room_call
            SET arrived = room_call.arrived + noted.arrived, came = room_call.came + noted.came,
                came_in[noted.part] = room_call.came_in[noted.part] + noted.came
            FROM (SELECT called.from_ordinal, CAST(sum(wanted.arrived) AS integer) AS arrived,
                         CAST(sum(wanted.came) AS integer) AS came,
                         LEAST(12, GREATEST(1, 1 + CAST(floor(12 * max(called.seconds)
                             / EXTRACT(EPOCH FROM CAST(:window AS interval))) AS integer))) AS part
                  FROM unnest(CAST(:ordinals AS bigint[]), CAST(:arrived AS integer[]), CAST(:came AS integer[]))
                       AS wanted (ordinal, arrived, came)
                  CROSS JOIN LATERAL (SELECT from_ordinal, EXTRACT(EPOCH FROM clock_timestamp() - called_at) AS seconds
                                      FROM room_call
                                      WHERE room_id = :room AND from_ordinal <= wanted.ordinal
                                      ORDER BY from_ordinal DESC
                                      LIMIT 1) AS called
                  GROUP BY called.from_ordinal) AS noted
            WHERE room_id = :room AND room_call.from_ordinal = noted.from_ordinal
            """;

    /** Those of a stretch of the line whose windows were over at a moment, and had not been for long. */
    private static final String FINISHED = """
            WITH stretch AS MATERIALIZED (
                SELECT min(from_ordinal) AS first, max(from_ordinal) AS last, max(to_ordinal) AS end_ordinal
                FROM room_call
                WHERE room_id = :room AND called_at <= CAST(:at AS timestamptz) - CAST(:window AS interval)
                  AND called_at > CAST(:at AS timestamptz) - CAST(:window AS interval) - CAST(:over AS interval)
            )
            SELECT min(first) AS first, min(end_ordinal) AS end_ordinal, sum(called) AS called, sum(came) AS came,
                   sum(came_in[1]) AS came1, sum(came_in[2]) AS came2, sum(came_in[3]) AS came3,
                   sum(came_in[4]) AS came4, sum(came_in[5]) AS came5, sum(came_in[6]) AS came6,
                   sum(came_in[7]) AS came7, sum(came_in[8]) AS came8, sum(came_in[9]) AS came9,
                   sum(came_in[10]) AS came10, sum(came_in[11]) AS came11, sum(came_in[12]) AS came12
            FROM stretch
            JOIN room_call ON room_id = :room AND from_ordinal BETWEEN first AND last
            HAVING count(*) > 0
            """;

    private final JdbcClient jdbc;

    TurnoutTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who was called in the line.
     *
     * @param ordinal the place
     * @param arrived whether they are let in now
     * @param came whether they have turned up just now, let in or not
     */
    record Shown(long ordinal, boolean arrived, boolean came) {}

    /** Of whom it is known how they came. */
    record Finished(ShowEntry.Measured stretch, Turnout turnout) {

        static final Finished NOBODY = new Finished(ShowEntry.Measured.NOBODY, Turnout.UNKNOWN);
    }

    void note(RoomId room, Duration window, Collection<Shown> shown) {
        jdbc.sql(NOTE)
                .param("room", room.value())
                .param("window", window.toString())
                .param("ordinals", texts(shown, Shown::ordinal))
                .param("arrived", texts(shown, one -> one.arrived() ? 1 : 0))
                .param("came", texts(shown, one -> one.came() ? 1 : 0))
                .update();
    }

    /** Those whose window was over at that moment, but for those for whom that was so for longer than a while. */
    Finished finished(RoomId room, Instant at, Duration window, Duration over) {
        return jdbc.sql(FINISHED)
                .param("room", room.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("window", window.toString())
                .param("over", over.toString())
                .query((row, number) -> read(row))
                .optional()
                .orElse(Finished.NOBODY);
    }

    private static Finished read(ResultSet row) throws SQLException {
        var cameIn = new ArrayList<Long>();
        for (int part = 1; part <= Turnout.PARTS; part++) {
            cameIn.add(row.getLong("came" + part));
        }
        long called = row.getLong("called");
        return new Finished(
                new ShowEntry.Measured(row.getLong("first"), row.getLong("end_ordinal"), called, row.getLong("came")),
                new Turnout(called, cameIn));
    }

    private static String[] texts(Collection<Shown> shown, Function<Shown, ? extends Number> number) {
        return shown.stream().map(one -> number.apply(one).toString()).toArray(String[]::new);
    }
}
