package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Lottery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a lottery asks of {@code room}, and of {@code left_turn} when it is drawn. All of it needs the room's lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DrawTable {

    /** The number of tickets is the verdict: none is given once the places are drawn. */
    private static final String GROW = """
            UPDATE room
            SET tickets = :tickets, chain_seq = :chainSeq, chain_head = :chainHead
            WHERE id = :id AND ordering = 'LOTTERY' AND draw_head IS NULL AND tickets = :before AND ended_at IS NULL
            """;

    /** Draws once, of all tickets, and not before the sale opens. */
    private static final String DRAW = """
            UPDATE room
            SET draw_head = :drawHead, end_ordinal = tickets, chain_seq = :chainSeq, chain_head = :chainHead
            WHERE id = :id AND ordering = 'LOTTERY' AND draw_head IS NULL AND tickets = :tickets
              AND opens_at <= clock_timestamp() AND ended_at IS NULL
            """;

    private static final String LEAVE = """
            INSERT INTO left_turn (room_id, epoch, tick, boot, turn_index, left_at)
            SELECT room_id, CAST(:epoch AS integer), CAST(:tick AS bigint), CAST(:boot AS integer), ticket,
                   clock_timestamp()
            FROM registration
            WHERE room_id = :id AND withdrawn
            """;

    private final JdbcClient jdbc;

    DrawTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes that there are so many more tickets than before. */
    void grow(RoomRow after, int before) {
        require(
                jdbc.sql(GROW)
                        .param("id", after.id().value())
                        .param("tickets", after.registered().tickets())
                        .param("before", before)
                        .param("chainSeq", after.chain().seq())
                        .param("chainHead", after.chain().head())
                        .update(),
                after.id());
    }

    /** Writes that the places are drawn. */
    void draw(RoomRow after) {
        require(
                jdbc.sql(DRAW)
                        .param("id", after.id().value())
                        .param("drawHead", after.registered().drawHead())
                        .param("tickets", after.registered().tickets())
                        .param("chainSeq", after.chain().seq())
                        .param("chainHead", after.chain().head())
                        .update(),
                after.id());
    }

    /** The line passes over tickets that were taken back. */
    void leave(RoomId room, int epoch) {
        var any = Lottery.turn(epoch, 0);
        jdbc.sql(LEAVE)
                .param("id", room.value())
                .param("epoch", epoch)
                .param("tick", any.tick())
                .param("boot", any.boot())
                .update();
    }

    private static void require(int changed, RoomId room) {
        if (changed != 1) {
            throw new IllegalStateException("the lottery of room " + room + " was changed without its lock");
        }
    }
}
