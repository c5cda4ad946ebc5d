package io.hanjul.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.BesideTest;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The migrations of all modules, run from nothing in a schema of their own. */
@BesideTest
@ResourceLock("MigrationsIT")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MigrationsIT {

    private static final String SCHEMA = "migrations_it";
    private static final String TABLES =
            "SELECT tablename FROM pg_tables WHERE schemaname = :schema AND tablename <> 'flyway_schema_history'";
    private static final String FOREIGN_KEYS = """
            SELECT child.relname AS child, parent.relname AS parent
              FROM pg_constraint c
              JOIN pg_class child ON child.oid = c.conrelid
              JOIN pg_class parent ON parent.oid = c.confrelid
              JOIN pg_namespace n ON n.oid = child.relnamespace
             WHERE c.contype = 'f' AND n.nspname = :schema
            """;

    /** A foreign key. */
    record Reference(String child, String parent) {}

    private final DataSource database;
    private final JdbcClient jdbc;

    MigrationsIT(@Autowired DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    @BeforeAll
    void migrateFromNothing() {
        var flyway = Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .cleanDisabled(false)
                .load();
        flyway.clean();
        assertThat(flyway.migrate().success).isTrue();
    }

    @Test
    void everyTableBelongsToTheModuleOfItsFolder() {
        List<String> tables = jdbc.sql(TABLES)
                .param("schema", SCHEMA)
                .query((row, n) -> row.getString("tablename"))
                .list();
        assertThat(tables)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(ownerOf(table)).isNotEmpty());
    }

    @Test
    void foreignKeysStayInTheModuleOrPointDownward() {
        assertThat(references())
                .as("references between modules")
                .allMatch(key -> isAllowed(ownerOf(key.child()), ownerOf(key.parent())));
    }

    @Test
    void aReferenceUpwardIsNoticed() {
        assertThat(isAllowed("inventory", "inventory")).isTrue();
        assertThat(isAllowed("inventory", "catalog")).isTrue();
        assertThat(isAllowed("inventory", "booking")).isFalse();
        assertThat(isAllowed("inventory", "payment")).isFalse();
    }

    private static boolean isAllowed(String child, String parent) {
        return child.equals(parent) || Levels.mayCall(child, parent);
    }

    private List<Reference> references() {
        return jdbc.sql(FOREIGN_KEYS)
                .param("schema", SCHEMA)
                .query((row, n) -> new Reference(row.getString("child"), row.getString("parent")))
                .list();
    }

    /** The module whose folder creates the table; empty text when none does. */
    private static String ownerOf(String table) {
        return Migration.all().stream()
                .filter(migration -> migration.tables().contains(table))
                .map(Migration::module)
                .findFirst()
                .orElse("");
    }
}
