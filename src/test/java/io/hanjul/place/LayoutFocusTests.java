package io.hanjul.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.UnitId;
import io.hanjul.place.LayoutView.Drawing;
import io.hanjul.place.LayoutView.Spot;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LayoutFocusTests {

    private static final List<Unit> UNITS = List.of(unit(0, 10, 100), unit(1, 50, 300));

    private static Unit unit(int ordinal, double x, double y) {
        return new Unit(
                new UnitId(new UUID(0, ordinal)), ordinal, "Floor", "A", "1", "R", UnitKind.SEAT, false, 1, x, y);
    }

    @Test
    void isTheMiddleOfTheStage() {
        var outline = List.of(new Spot(0, 0), new Spot(80, 0), new Spot(80, 20), new Spot(0, 20));
        var stage = new Drawing(true, "Stage", new Spot(40, 10), outline, List.of());
        var bar = new Drawing(false, "Bar", new Spot(500, 500), List.of(), List.of());

        assertThat(LayoutView.focusOf(List.of(bar, stage), UNITS)).isEqualTo(new Spot(40, 10));
    }

    @Test
    void isWhereTheWordsStandWhenAStageHasNoOutline() {
        var stage = new Drawing(true, "Stage", new Spot(40, 10), List.of(), List.of());

        assertThat(LayoutView.focusOf(List.of(stage), UNITS)).isEqualTo(new Spot(40, 10));
    }

    @Test
    void isTheMiddleOfTheFrontEdgeWithoutAStage() {
        assertThat(LayoutView.focusOf(List.of(), UNITS)).isEqualTo(new Spot(30, 100));
    }
}
