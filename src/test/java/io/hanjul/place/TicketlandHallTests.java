package io.hanjul.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.place.SeatingPlan.Row;
import io.hanjul.place.SeatingPlan.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketlandHallTests {

    @Test
    void theDanceFloorOfNineHundredIsThirtyLinesOfThirty() {
        Section floor = plan().sections().getFirst();

        assertThat(floor.name()).isEqualTo("Танцевальный партер");
        assertThat(floor.rows()).hasSize(30).allSatisfy(row -> {
            assertThat(row.seats()).hasSize(30);
            assertThat(row.seats().stream().map(seat -> seat.position().y()).distinct())
                    .hasSize(1);
            assertThat(row.seats())
                    .isSortedAccordingTo((one, other) ->
                            Double.compare(one.position().x(), other.position().x()));
        });
        assertThat(floor.rows())
                .extracting(Row::label)
                .startsWith("GA·1", "GA·2")
                .endsWith("GA·30");
    }

    @Test
    void allOtherRowsStayWholeEvenThoseAroundACorner() {
        List<Section> others = plan().sections().stream().skip(1).toList();

        assertThat(others).extracting(Section::name).containsExactly("VIP 4", "VIP 3", "VIP 2", "VIP 1", "Super VIP");
        assertThat(others.stream().flatMap(section -> section.rows().stream()).map(Row::label))
                .containsExactly("1", "1", "1", "6", "5", "4", "3", "2", "1");
    }

    private static SeatingPlan plan() {
        SeatingPlan plan = SeatingPlanReader.read(TicketlandHall.plan());
        assertThat(plan.seatCount()).isEqualTo(1_115);
        return plan;
    }
}
