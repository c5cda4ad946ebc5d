package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.AdmissionTable.TurnOf;
import io.hanjul.waitingroom.line.Turn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of {@code left_turn}; {@link ExitTable} writes it, under the room's lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LeftTurnTable {

    private static final String EXISTS = """
            SELECT EXISTS (SELECT 1 FROM left_turn
                           WHERE room_id = :room AND epoch = :epoch AND tick = :tick
                             AND boot = :boot AND turn_index = :index)
            """;

    private static final String SINCE = """
            SELECT epoch, tick, boot, turn_index FROM left_turn WHERE room_id = :room AND left_at > :since
            """;

    private final JdbcClient jdbc;

    LeftTurnTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    boolean contains(TurnOf turn) {
        return jdbc.sql(EXISTS)
                .param("room", turn.room().value())
                .param("epoch", turn.turn().epoch())
                .param("tick", turn.turn().tick())
                .param("boot", turn.turn().boot())
                .param("index", turn.turn().index())
                .query(Boolean.class)
                .single();
    }

    /** Turns of the room that were left after that moment. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Turn> since(RoomId room, Instant since) {
        return jdbc.sql(SINCE)
                .param("room", room.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Turn(
                        row.getInt("epoch"), row.getLong("tick"), row.getInt("boot"), row.getInt("turn_index")))
                .list();
    }
}
