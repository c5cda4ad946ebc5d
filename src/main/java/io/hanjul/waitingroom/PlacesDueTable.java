package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of places that are to be given back: those that ran out, and those that a booking left due. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlacesDueTable {

    /** Whoever has the room's lock takes what is committed, once. Locks: admission, under the room's lock. */
    private static final String TAKE_DUE = """
            UPDATE admission SET place_due = FALSE WHERE room_id = :room AND place_due
            """;

    private static final String ROOMS_TO_TIDY = """
            SELECT room_id
            FROM admission
            WHERE ended_at IS NULL AND expires_at <= statement_timestamp()
            UNION
            SELECT room_id
            FROM admission
            WHERE place_due
            ORDER BY room_id
            """;

    private static final String END_RUN_OUT = """
            UPDATE admission
            SET ended_at = clock_timestamp(), end_reason = 'RAN_OUT'
            WHERE room_id = :room AND ended_at IS NULL AND expires_at <= clock_timestamp()
            """;

    private final JdbcClient jdbc;

    PlacesDueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes note that the due places of a room are given back now; says how many. Needs the room's lock. */
    int takeDue(RoomId room) {
        return jdbc.sql(TAKE_DUE).param("room", room.value()).update();
    }

    /** Rooms with places that ran out or are due. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<RoomId> roomsToTidy() {
        return jdbc.sql(ROOMS_TO_TIDY)
                .query((row, number) -> new RoomId(row.getObject("room_id", UUID.class)))
                .list();
    }

    /** Ends those of the room that have run out; says how many. */
    int endRunOut(RoomId room) {
        return jdbc.sql(END_RUN_OUT).param("room", room.value()).update();
    }
}
