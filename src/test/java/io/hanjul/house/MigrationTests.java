package io.hanjul.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationTests {

    @Test
    void everyMigrationHasAVersionOfItsOwn() {
        assertThat(Migration.all())
                .extracting(Migration::version)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFolderIsAModule() {
        assertThat(Migration.all())
                .allSatisfy(
                        migration -> assertThat(Levels.of(migration.module())).isNotNegative());
    }

    @Test
    void aMigrationKnowsItsVersionAndItsTables() {
        var migration = new Migration("place", "V20261121_20__places.sql", """
                CREATE TABLE place (id uuid PRIMARY KEY);
                CREATE INDEX place_name ON place (name);
                CREATE TABLE layout (id uuid PRIMARY KEY);
                """);
        assertThat(migration.version()).isEqualTo("20261121_20");
        assertThat(migration.tables()).containsExactly("place", "layout");
        assertThat(new Migration("place", "places.sql", "").version()).isEmpty();
    }
}
