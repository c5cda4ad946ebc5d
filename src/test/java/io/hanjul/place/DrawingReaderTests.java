package io.hanjul.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.place.SeatingPlan.Drawing;
import io.hanjul.place.SeatingPlan.Point;
import io.hanjul.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DrawingReaderTests {

    private final ObjectNode plan = Plans.floor("A");

    /** The plan's only zone stands at (100, 50). */
    private void draw(String area) {
        ObjectNode zone = (ObjectNode) plan.at("/zones/0");
        ArrayNode areas = zone.has("areas") ? (ArrayNode) zone.get("areas") : zone.putArray("areas");
        areas.add(JsonMapper.builder().build().readTree(area));
    }

    private List<Drawing> drawings() {
        return SeatingPlanReader.read(plan).drawings();
    }

    private Drawing only() {
        assertThat(drawings()).hasSize(1);
        return drawings().getFirst();
    }

    @Test
    void aRectangleStandsWhereZoneAndAreaPutIt() {
        draw("""
                {"shape": "rectangle", "position": {"x": 10, "y": 5}, "rectangle": {"width": 40, "height": 20}}""");

        assertThat(only().outline())
                .containsExactly(new Point(110, 55), new Point(150, 55), new Point(150, 75), new Point(110, 75));
        assertThat(only().labelAt()).isEqualTo(new Point(130, 65));
        assertThat(only().label()).isEmpty();
    }

    @Test
    void olderFilesGiveWidthAndHeightOfTheAreaItself() {
        draw("""
                {"position": {"x": 0, "y": 0}, "width": 40, "height": 20, "text": "Bar"}""");

        assertThat(only().outline()).hasSize(4);
        assertThat(only().label()).isEqualTo("Bar");
    }

    @Test
    void anAreaIsTurnedAroundItsPosition() {
        draw("""
                {"shape": "rectangle", "rotation": 90, "position": {"x": 0, "y": 0},
                 "rectangle": {"width": 40, "height": 20}}""");

        assertThat(only().outline())
                .containsExactly(new Point(100, 50), new Point(100, 90), new Point(80, 90), new Point(80, 50));
    }

    @Test
    void roundShapesBecomePolygonsAroundTheirPosition() {
        draw("""
                {"shape": "circle", "position": {"x": 0, "y": 0}, "circle": {"radius": 30}}""");
        draw("""
                {"shape": "ellipse", "position": {"x": 0, "y": 0}, "ellipse": {"radius": {"x": 30, "y": 10}}}""");

        assertThat(drawings().get(0).outline()).hasSize(48).contains(new Point(130, 50), new Point(100, 80));
        assertThat(drawings().get(1).outline()).hasSize(48).contains(new Point(130, 50), new Point(100, 60));
    }

    @Test
    void aPolygonKeepsItsCorners() {
        draw("""
                {"shape": "polygon", "position": {"x": 1, "y": 1},
                 "polygon": {"points": [{"x": 0, "y": 0}, {"x": 9, "y": 0}, {"x": 0, "y": 9}]}}""");

        assertThat(only().outline()).containsExactly(new Point(101, 51), new Point(110, 51), new Point(101, 60));
    }

    @Test
    void wordsMayStandAlone() {
        draw("""
                {"shape": "text", "position": {"x": 10, "y": 5},
                 "text": {"text": "Exit", "position": {"x": 2, "y": 3}}}""");

        assertThat(only()).isEqualTo(new Drawing(false, "Exit", new Point(112, 58), List.of(), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Stage, true",
        "MAIN STAGE, true",
        "중앙 무대, true",
        "Сцена, true",
        "Bühne 2, true",
        "Backstage, false",
        "Bar, false",
        "무대감독실, false"
    })
    void aStageIsKnownByItsWords(String words, boolean stage) {
        draw("{\"position\": {\"x\": 0, \"y\": 0}, \"width\": 9, \"height\": 9, \"text\": \"%s\"}".formatted(words));

        assertThat(only().stage()).isEqualTo(stage);
    }

    @Test
    void orByTheExtensionWhateverItsWords() {
        draw("""
                {"width": 9, "height": 9, "text": "Ring", "hanjul": {"stage": true}}""");
        draw("""
                {"width": 9, "height": 9, "text": "Stage", "hanjul": {"stage": false}}""");

        assertThat(drawings()).extracting(Drawing::stage).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"stage\": \"yes\"}", "{\"stge\": true}", "true", "{}"})
    void theExtensionIsOursSoWhatIsUnknownInItIsAnError(String extension) {
        draw("{\"position\": {\"x\": 0, \"y\": 0}, \"width\": 9, \"height\": 9, \"hanjul\": %s}".formatted(extension));

        assertThatThrownBy(this::drawings)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo("zones[0].areas[0].hanjul")));
    }

    @Test
    void anAreaOfAZoneThatOnlyDrawsIsCalledLikeTheZone() {
        ObjectNode stage = ((ArrayNode) plan.get("zones")).addObject().put("name", "Stage");
        stage.putArray("areas").addObject().put("width", 10).put("height", 10);

        assertThat(only().label()).isEqualTo("Stage");
        assertThat(only().stage()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"shape\": \"spiral\"}",
                "{\"shape\": \"rectangle\", \"rectangle\": {\"width\": -5, \"height\": 9}}",
                "{\"shape\": \"circle\", \"circle\": {\"radius\": \"NaN\"}}",
                "{\"shape\": \"circle\", \"position\": {\"x\": 99999, \"y\": 0}, \"circle\": {\"radius\": 999}}",
                "{\"shape\": \"polygon\", \"polygon\": {\"points\": [{\"x\": 0, \"y\": 0}, {\"x\": 9}]}}",
                "{\"shape\": \"text\", \"text\": {\"text\": \"a\\u0007b\"}}",
                "{\"shape\": \"text\", \"text\": \"\"}",
                "[1, 2]",
                "\"x\"",
                "null"
            })
    void whatCannotBeDrawnIsLeftOutAndNoReasonToRefuseAPlan(String area) {
        draw(area);

        assertThat(drawings()).isEmpty();
    }

    @Test
    void areasThatAreNoListAreNoDrawings() {
        ((ObjectNode) plan.at("/zones/0")).put("areas", "many");

        assertThat(drawings()).isEmpty();
    }

    @Test
    void drawingsHaveALimit() {
        for (int i = 0; i < 501; i++) {
            draw("{\"width\": 1, \"height\": 1}");
        }

        assertThatThrownBy(this::drawings).isInstanceOf(Refusal.class).hasMessageContaining("at most 500");
    }

    @Test
    void aPolygonOfTooManyCornersIsLeftOut() {
        var points = "{\"x\": 1, \"y\": 1},".repeat(400) + "{\"x\": 2, \"y\": 2}";
        draw("{\"shape\": \"polygon\", \"polygon\": {\"points\": [%s]}}".formatted(points));

        assertThat(drawings()).isEmpty();
    }
}
