package io.hanjul.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import house.offender.shop.BrokenTable;
import io.hanjul.testing.BesideTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/**
 * PostgreSQL itself reads every statement of the product, so that a misspelt column is found even where no other test
 * comes by.
 */
@BesideTest
@ResourceLock("SqlIT")
class SqlIT {

    private final DataSource database;

    SqlIT(@Autowired DataSource database) {
        this.database = database;
    }

    @TestFactory
    Stream<DynamicTest> postgresUnderstandsEveryStatement() {
        return Tables.statements().stream()
                .map(statement -> dynamicTest(
                        statement.toString(),
                        () -> assertThat(faultsIn(statement)).isEmpty()));
    }

    @Test
    void aBrokenStatementIsNoticed() {
        assertThat(Tables.statementsOf(BrokenTable.class))
                .hasSize(4)
                .allSatisfy(statement -> assertThat(faultsIn(statement)).isNotEmpty());
    }

    private List<String> faultsIn(Tables.Statement statement) throws SQLException {
        var faults = new ArrayList<String>();
        if (statement.sql().contains(";")) {
            faults.add("more than one statement");
        }
        if (statement.sql().matches("(?is).*\\bnow\\(\\).*")) {
            faults.add("now() stands still in a transaction; use clock_timestamp()");
        }
        if (statement.sql().matches("(?s).*SELECT \\*.*")) {
            faults.add("SELECT * hides what is read");
        }
        try (Connection connection = database.getConnection()) {
            prepare(connection, statement.sql());
        } catch (SQLException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return faults;
    }

    /** The driver sends the text to the server as soon as it is asked about the parameters. */
    private static void prepare(Connection connection, String sql) throws SQLException {
        String positional =
                NamedParameterUtils.substituteNamedParameters(NamedParameterUtils.parseSqlStatement(sql), null);
        try (var prepared = connection.prepareStatement(positional)) {
            prepared.getParameterMetaData();
        }
    }
}
