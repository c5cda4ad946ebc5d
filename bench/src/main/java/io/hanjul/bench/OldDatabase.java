package io.hanjul.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A copy of all tables at one moment, kept beside them, and the way back to it: what a restored backup is. */
final class OldDatabase {

    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'flyway%'
            ORDER BY table_name
            """;

    private static final String SEQUENCES = """
            SELECT quote_ident(sequencename) || ',' || coalesce(last_value, start_value) || ','
                       || (last_value IS NOT NULL)
            FROM pg_sequences WHERE schemaname = 'public'
            """;

    private final NamedServersAddress address;
    private final List<String> tables;
    private final List<String> sequences;

    /** Where PostgreSQL is. */
    record NamedServersAddress(String url, String user, String password) {

        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    private OldDatabase(NamedServersAddress address, List<String> tables, List<String> sequences) {
        this.address = address;
        this.tables = tables;
        this.sequences = sequences;
    }

    /** Copies everything as it is at one moment. */
    static OldDatabase take(NamedServersAddress address) {
        try (Connection connection = address.connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            List<String> tables = read(connection, TABLES);
            run(connection, "DROP SCHEMA IF EXISTS kept CASCADE");
            run(connection, "CREATE SCHEMA kept");
            for (String table : tables) {
                run(connection, "CREATE TABLE kept." + table + " AS SELECT * FROM public." + table);
            }
            List<String> sequences = read(connection, SEQUENCES);
            connection.commit();
            return new OldDatabase(address, tables, sequences);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot copy the database", e);
        }
    }

    /** Everything is as it was then. Nobody else may be at the database. */
    void restore() {
        try (Connection connection = address.connect()) {
            connection.setAutoCommit(false);
            run(connection, "SET session_replication_role = replica");
            for (String table : tables) {
                run(connection, "TRUNCATE public." + table + " CASCADE");
            }
            for (String table : tables) {
                run(connection, "INSERT INTO public." + table + " OVERRIDING SYSTEM VALUE SELECT * FROM kept." + table);
            }
            for (String sequence : sequences) {
                String[] parts = sequence.split(",", 3);
                run(connection, "SELECT setval('public." + parts[0] + "', " + parts[1] + ", " + parts[2] + ")");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot restore the database", e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
