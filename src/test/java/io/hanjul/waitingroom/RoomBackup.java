package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Copies all that the database has of one room, and puts it back as it was, as a restored backup does. */
final class RoomBackup {

    private static final List<String> TABLES = List.of(
            "room",
            "room_node",
            "room_lease",
            "tick",
            "room_log",
            "room_call",
            "left_turn",
            "turn_return",
            "registration",
            "admission",
            "room_entrance",
            "recovery",
            "recovery_tick",
            "recovered_turn");

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final RoomId room;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private RoomBackup(JdbcClient jdbc, TransactionTemplate transactions, RoomId room) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.room = room;
    }

    /** A copy as it is now. */
    static RoomBackup of(JdbcClient jdbc, TransactionTemplate transactions, RoomId room) {
        var backup = new RoomBackup(jdbc, transactions, room);
        transactions.executeWithoutResult(open -> {
            jdbc.sql("SELECT id FROM room WHERE id = :room FOR UPDATE")
                    .param("room", room.value())
                    .query()
                    .listOfRows();
            TABLES.forEach(table -> backup.rows.put(table, backup.read(table)));
        });
        return backup;
    }

    private List<String> read(String table) {
        return jdbc
                .sql("SELECT CAST(row_to_json(t) AS text) FROM " + table + " AS t WHERE " + key(table) + " = :room")
                .param("room", room.value())
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The database has nothing of the room any more. */
    void remove() {
        transactions.executeWithoutResult(open -> delete());
    }

    /** The database has of the room what it had; gives the heads of the chain since, the first one first. */
    List<String> restore() {
        return Objects.requireNonNull(transactions.execute(open -> {
            List<String> heads = new ArrayList<>(heads());
            delete();
            TABLES.forEach(table -> rows.getOrDefault(table, List.of()).forEach(row -> insert(table, row)));
            heads.removeAll(heads());
            return heads;
        }));
    }

    private List<String> heads() {
        return jdbc.sql("""
                        SELECT hash FROM (SELECT seq, hash FROM room_log WHERE room_id = :room
                                          UNION ALL SELECT seq, hash FROM tick WHERE room_id = :room) AS chain
                        ORDER BY seq
                        """).param("room", room.value()).query(String.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private void insert(String table, String row) {
        jdbc.sql("INSERT INTO " + table + " OVERRIDING SYSTEM VALUE"
                        + " SELECT * FROM json_populate_record(CAST(NULL AS " + table + "), CAST(:row AS json))")
                .param("row", row)
                .update();
    }

    private void delete() {
        jdbc.sql("SELECT id FROM room WHERE id = :room FOR UPDATE")
                .param("room", room.value())
                .query()
                .listOfRows();
        TABLES.reversed()
                .forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE " + key(table) + " = :room")
                        .param("room", room.value())
                        .update());
    }

    private static String key(String table) {
        return table.equals("room") ? "id" : "room_id";
    }
}
