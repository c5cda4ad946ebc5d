package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.HoldView.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldViewTests {

    /** An hour and a half of one table beside half an hour of another one. */
    @Test
    void aTableIsOneUnitAtThePriceOfAllItsTime() {
        UnitId window = ModelStore.unit(1);
        UnitId door = ModelStore.unit(2);

        List<Line> units = HoldView.unitsOf(List.of(line(window), line(door), line(window), line(window)));

        assertThat(units).extracting(Line::unit).containsExactly(window, door);
        assertThat(units).extracting(Line::price).containsExactly(Money.krw(30_000), Money.krw(10_000));
    }

    private static Line line(UnitId table) {
        return new Line(table, table, "R", Money.krw(10_000));
    }
}
