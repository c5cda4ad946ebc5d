package io.hanjul.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.place.SeatingPlan.Nature;
import io.hanjul.place.SeatingPlan.Point;
import io.hanjul.place.SeatingPlan.Seat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SeatingPlanTests {

    @Test
    void readsASoundPlan() {
        SeatingPlan plan = SeatingPlanReader.read(Plans.floor("A", "B"));

        assertThat(plan.name()).isEqualTo("Small hall");
        assertThat(plan.seatCount()).isEqualTo(8);
        assertThat(plan.rows()).extracting(SeatingPlan.Row::label).containsExactly("A", "B");
        assertThat(plan.categories()).containsExactly(new SeatingPlan.Category("R", "#be123c"));
    }

    @Test
    void positionsAddUpFromZoneRowAndSeat() {
        Seat seat = SeatingPlanReader.read(Plans.floor("A", "B"))
                .rows()
                .get(1)
                .seats()
                .get(1);

        assertThat(seat.position()).isEqualTo(new Point(144, 80));
    }

    @Test
    void keysOfLaterVersionsArePassedOver() {
        ObjectNode plan = Plans.floor("A");
        plan.put("uuid", "x").putObject("background").put("image", "hall.png");
        ((ObjectNode) plan.at("/zones/0")).putArray("areas").addObject().put("shape", "circle");
        Plans.seat(plan, 0, 0).put("radius", 8).putNull("hanjul");

        assertThat(SeatingPlanReader.read(plan).seatCount()).isEqualTo(4);
    }

    @Test
    void aZoneWithoutRowsIsOnlyDrawing() {
        ObjectNode plan = Plans.floor("A");
        ObjectNode stage = ((ArrayNode) plan.get("zones")).addObject().put("name", "Stage");
        stage.putArray("rows");

        assertThat(SeatingPlanReader.read(plan).sections())
                .extracting(SeatingPlan.Section::name)
                .containsExactly("Floor");
    }

    @Test
    void aRowIsCalledWhatItsLabelSays() {
        ObjectNode plan = Plans.floor("A");
        ((ObjectNode) plan.at("/zones/0/rows/0")).put("row_label", "Loge");

        assertThat(SeatingPlanReader.read(plan).rows().getFirst().label()).isEqualTo("Loge");
    }

    @Test
    void categoriesThatNoSeatHasAreLeftOut() {
        ObjectNode plan = Plans.floor("A");
        ((ArrayNode) plan.get("categories")).insertObject(0).put("name", "VIP");

        SeatingPlan read = SeatingPlanReader.read(plan);

        assertThat(read.categories()).extracting(SeatingPlan.Category::name).containsExactly("R");
        assertThat(read.rows().getFirst().seats()).extracting(Seat::category).containsOnly(0);
    }

    @Test
    void withoutASizeThePlanIsAsLargeAsItsSeatsNeed() {
        SeatingPlan plan = SeatingPlanReader.read(Plans.floor("A", "B"));

        assertThat(new Point(plan.width(), plan.height())).isEqualTo(new Point(208, 100));
    }

    @Test
    void theExtensionTellsTablesConnectorsAndWheelchairPlaces() {
        ObjectNode plan = Plans.floor("A");
        Plans.seat(plan, 0, 0).putObject("hanjul").put("kind", "TABLE").put("capacity", 6);
        Plans.seat(plan, 0, 1).putObject("hanjul").put("kind", "CONNECTOR");
        Plans.seat(plan, 0, 2).putObject("hanjul").put("accessible", true);

        assertThat(SeatingPlanReader.read(plan).rows().getFirst().seats())
                .extracting(Seat::nature)
                .containsExactly(
                        new Nature(UnitKind.TABLE, false, 6),
                        new Nature(UnitKind.CONNECTOR, false, 1),
                        new Nature(UnitKind.SEAT, true, 1),
                        Nature.PLAIN_SEAT);
    }

    @Test
    void aRowInTwoLinesBecomesTwoRowsButTablesStayInOne() {
        ObjectNode plan = Plans.floor("GA");
        moveToSecondLine(plan, 2, 0);
        moveToSecondLine(plan, 3, 1);

        assertThat(SeatingPlanReader.read(plan).rows())
                .extracting(SeatingPlan.Row::label)
                .containsExactly("GA·1", "GA·2");
        Plans.seat(plan, 0, 0).putObject("hanjul").put("kind", "TABLE");
        assertThat(SeatingPlanReader.read(plan).rows())
                .extracting(SeatingPlan.Row::label)
                .containsExactly("GA");
    }

    private static void moveToSecondLine(ObjectNode plan, int seat, int column) {
        Plans.seat(plan, 0, seat)
                .putObject("position")
                .put("x", 22 * (column + 1))
                .put("y", 22);
    }

    @Test
    void anAreaThatIsSoldByNumberIsARowOfItsOwnBehindTheSeats() {
        ObjectNode plan = Plans.floor("A");
        ObjectNode area = ((ObjectNode) plan.at("/zones/0")).putArray("areas").addObject();
        area.put("text", "Standing").putObject("hanjul").put("capacity", 300).put("category", "R");
        area.put("shape", "rectangle").putObject("rectangle").put("width", 200).put("height", 100);
        area.putObject("position").put("x", 0).put("y", 60);

        SeatingPlan read = SeatingPlanReader.read(plan);

        assertThat(read.seatCount()).isEqualTo(304);
        SeatingPlan.Row row = read.rows().getLast();
        assertThat(row.label()).isEqualTo("Standing");
        SeatingPlan.Seat standing = row.seats().getFirst();
        assertThat(standing.nature()).isEqualTo(new SeatingPlan.Nature(UnitKind.AREA, false, 300));
        assertThat(standing.position()).isEqualTo(new SeatingPlan.Point(200, 160));
        assertThat(read.drawings().getFirst().area()).isEqualTo(standing.guid());
        PlanPreview preview = PlanPreview.of(SeatingPlanReader.asDrawn(plan, SeatingPlan.MOST_SEATS));
        assertThat(preview.units()).isEqualTo(304);
        assertThat(preview.dots()).hasSize(4);
        assertThat(preview.sections().getFirst().areas()).containsExactly(new PlanPreview.Area("Standing", "R", 300));
    }

    /** Parking, say: it is on no map, and has its zone's name. */
    @Test
    void aPlanMayHaveAreasAlone() {
        ObjectNode plan = Plans.floor();
        ObjectNode zone = (ObjectNode) plan.at("/zones/0");
        zone.putArray("areas")
                .addObject()
                .putObject("hanjul")
                .put("capacity", 40)
                .put("category", "R");

        SeatingPlan read = SeatingPlanReader.read(plan);

        assertThat(read.seatCount()).isEqualTo(40);
        assertThat(read.drawings()).isEmpty();
        assertThat(read.rows().getFirst().label()).isEqualTo("Floor");
    }
}
