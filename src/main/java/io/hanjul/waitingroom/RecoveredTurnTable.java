package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.FreePlaces;
import io.hanjul.waitingroom.line.Turn;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code recovered_turn}. Needs the room's lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RecoveredTurnTable {

    private static final String ADD = """
            INSERT INTO recovered_turn (room_id, tick, boot, turn_index)
            SELECT :room, tick, boot, turn_index
            FROM unnest(CAST(:ticks AS bigint[]), CAST(:boots AS integer[]), CAST(:indexes AS integer[]))
                 AS shown (tick, boot, turn_index)
            ORDER BY tick, boot, turn_index
            ON CONFLICT DO NOTHING
            """;

    private static final String WITHOUT_PLACE = """
            SELECT tick, boot, turn_index FROM recovered_turn
            WHERE room_id = :room AND ordinal IS NULL ORDER BY tick LIMIT 50000
            """;

    private static final String PLACES = """
            SELECT tick, boot, turn_index, ordinal
            FROM unnest(CAST(:ticks AS bigint[]), CAST(:boots AS integer[]), CAST(:indexes AS integer[]))
                 AS wanted (tick, boot, turn_index)
            JOIN recovered_turn USING (tick, boot, turn_index)
            WHERE room_id = :room AND ordinal IS NOT NULL
            """;

    private static final String USED = """
            SELECT ordinal FROM recovered_turn WHERE room_id = :room AND ordinal >= :from AND ordinal < :to
            """;

    private static final String PLACE = """
            UPDATE recovered_turn
            SET ordinal = placed.ordinal
            FROM unnest(CAST(:ticks AS bigint[]), CAST(:boots AS integer[]), CAST(:indexes AS integer[]),
                        CAST(:ordinals AS bigint[])) AS placed (tick, boot, turn_index, ordinal)
            WHERE room_id = :room AND recovered_turn.tick = placed.tick AND recovered_turn.boot = placed.boot
              AND recovered_turn.turn_index = placed.turn_index AND recovered_turn.ordinal IS NULL
            """;

    private static final String FORGET = """
            DELETE FROM recovered_turn
            USING unnest(CAST(:ticks AS bigint[]), CAST(:boots AS integer[]), CAST(:indexes AS integer[]))
                  AS known (tick, boot, turn_index)
            WHERE room_id = :room AND recovered_turn.tick = known.tick AND recovered_turn.boot = known.boot
              AND recovered_turn.turn_index = known.turn_index AND ordinal IS NULL
            """;

    private final JdbcClient jdbc;

    RecoveredTurnTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes down that they were shown. */
    void add(RoomId room, Collection<Turn> turns) {
        turns(jdbc.sql(ADD), room, turns).update();
    }

    /** A bounded number of those who have no place yet, in the order of their ticks. */
    List<Turn> withoutPlace(RoomId room, int epoch) {
        return jdbc.sql(WITHOUT_PLACE)
                .param("room", room.value())
                .query((row, number) ->
                        new Turn(epoch, row.getLong("tick"), row.getInt("boot"), row.getInt("turn_index")))
                .list();
    }

    /** The places of those who have one. */
    Map<Turn, Long> places(RoomId room, int epoch, Collection<Turn> turns) {
        var places = new HashMap<Turn, Long>();
        turns(jdbc.sql(PLACES), room, turns).query(row -> {
            places.put(
                    new Turn(epoch, row.getLong("tick"), row.getInt("boot"), row.getInt("turn_index")),
                    row.getLong("ordinal"));
        });
        return places;
    }

    /** The places of a stretch that somebody was given. */
    NavigableSet<Long> used(RoomId room, FreePlaces.Stretch stretch) {
        return new TreeSet<>(jdbc.sql(USED)
                .param("room", room.value())
                .param("from", stretch.from())
                .param("to", stretch.to())
                .query(Long.class)
                .list());
    }

    /** Gives them their places. */
    void place(RoomId room, Map<Turn, Long> places) {
        List<Turn> turns = List.copyOf(places.keySet());
        turns(jdbc.sql(PLACE), room, turns)
                .param("ordinals", numbers(turns, turn -> places.getOrDefault(turn, -1L)))
                .update();
    }

    /** Those who need none, because somebody has shown their tick and they have the place that they had. */
    void forget(RoomId room, Collection<Turn> turns) {
        turns(jdbc.sql(FORGET), room, turns).update();
    }

    private static JdbcClient.StatementSpec turns(
            JdbcClient.StatementSpec statement, RoomId room, Collection<Turn> turns) {
        return statement
                .param("room", room.value())
                .param("ticks", numbers(turns, Turn::tick))
                .param("boots", numbers(turns, Turn::boot))
                .param("indexes", numbers(turns, Turn::index));
    }

    private static String[] numbers(Collection<Turn> turns, ToLongFunction<Turn> number) {
        return turns.stream()
                .map(turn -> Long.toString(number.applyAsLong(turn)))
                .toArray(String[]::new);
    }
}
