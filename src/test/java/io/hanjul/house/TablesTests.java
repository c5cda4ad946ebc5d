package io.hanjul.house;

import static org.assertj.core.api.Assertions.assertThat;

import house.offender.shop.CarelessTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

class TablesTests {

    @Test
    void tablesThatWriteDemandATransaction() {
        assertThat(Tables.statements().stream().filter(TablesTests::writesWithoutTransaction))
                .as("statements that write, in a table without @Transactional(propagation = MANDATORY)")
                .isEmpty();
    }

    @Test
    void aTableThatWritesOnItsOwnIsNoticed() {
        List<Tables.Statement> careless =
                Tables.statementsOf(CarelessTable.class).toList();
        assertThat(careless)
                .filteredOn(TablesTests::writesWithoutTransaction)
                .singleElement()
                .hasToString("CarelessTable.END");
    }

    private static boolean writesWithoutTransaction(Tables.Statement statement) {
        var transactional = statement.table().getAnnotation(Transactional.class);
        boolean demanded = transactional != null && transactional.propagation() == Propagation.MANDATORY;
        return statement.writes() && !demanded;
    }
}
