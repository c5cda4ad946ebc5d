package io.hanjul.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SeatingPlanErrorsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final List<Spoilt> SPOILT = List.of(
            wrongSeat("seat_guid is missing", seat -> seat.remove("seat_guid")),
            wrongSeat("seat_guid must be a text", seat -> seat.putArray("seat_guid")),
            wrongSeat("seat_guid «A-1» appears twice", seat -> seat.put("seat_guid", "A-1")),
            wrongSeat("seat_guid must have 1 to 200 characters", seat -> seat.put("seat_guid", "x".repeat(201))),
            wrongSeat("seat_guid has control characters or broken Unicode", seat -> seat.put("seat_guid", "a\0b")),
            wrongSeat("unknown category «Gold»", seat -> seat.put("category", "Gold")),
            wrongSeat("category is missing", seat -> seat.putNull("category")),
            wrongSeat("position is missing", seat -> seat.remove("position")),
            wrongSeat("position is missing", seat -> seat.put("position", "left")),
            wrongSeat("position x must be a number", seat -> position(seat).put("x", "NaN")),
            wrongSeat("position y must be a number", seat -> position(seat).remove("y")),
            wrongSeat(
                    "position x is absurd; at most ±100000",
                    seat -> position(seat).put("x", 1e9)),
            wrongSeat(
                    "position x is absurd; at most ±100000",
                    seat -> position(seat).put("x", Double.NaN)),
            wrongSeat(
                    "position x is absurd; at most ±100000",
                    seat -> position(seat).put("x", -1e300)),
            wrongSeat(
                    "stands on the same spot as number 1",
                    seat -> position(seat).put("x", 22)),
            wrongSeat("hanjul must be an object", seat -> seat.put("hanjul", "TABLE")),
            wrongSeat(
                    "kind must be SEAT, TABLE or CONNECTOR",
                    seat -> seat.putObject("hanjul").put("kind", "SOFA")),
            wrongSeat(
                    "capacity of a TABLE must be 1 to 100", seat -> table(seat).put("capacity", 0)),
            wrongSeat(
                    "capacity of a TABLE must be 1 to 100", seat -> table(seat).put("capacity", 2.5)),
            wrongSeat(
                    "capacity of a SEAT must be 1 to 1",
                    seat -> seat.putObject("hanjul").put("capacity", 2)),
            wrongSeat("accessible must be true or false", seat -> table(seat).put("accessible", "yes")),
            wrongSeat(
                    "hanjul has an unknown key; known are kind, capacity, accessible",
                    seat -> table(seat).put("colour", "red")),
            wrong(
                    "zone «Floor», row B, number 1: number 1 appears twice in this row",
                    plan -> Plans.seat(plan, 1, 1).put("seat_number", "1")),
            wrong(
                    "zone «Floor», row B, item at index 1: seat_number is missing",
                    plan -> Plans.seat(plan, 1, 1).remove("seat_number")),
            wrong("zone «Floor», row B: the row is empty", plan -> row(plan, 1).putArray("seats")),
            wrong(
                    "zone «Floor», row B: seats must be a list",
                    plan -> row(plan, 1).put("seats", 4)),
            wrong(
                    "zone «Floor», row 2: row_number is missing",
                    plan -> row(plan, 1).remove("row_number")),
            wrong("zone «Floor»: rows must be a list", plan -> zone(plan).put("rows", "A")),
            wrong(
                    "zone «Floor»: position x must be a number",
                    plan -> position(zone(plan)).putNull("x")),
            wrong(
                    "zone 1: name must have 1 to 100 characters",
                    plan -> zone(plan).put("name", " ")),
            wrong(
                    "category 2: category «R» appears twice",
                    plan -> categories(plan).addObject().put("name", "R")),
            wrong(
                    "category 2: color must be a CSS colour such as #1976d2",
                    plan -> categories(plan).addObject().put("name", "S").put("color", "url(x)")),
            wrong("plan: categories must be a list", plan -> plan.remove("categories")),
            wrong("plan: name is missing", plan -> plan.remove("name")),
            wrong(
                    "plan: there is nothing to sell in the plan",
                    plan -> zone(plan).putArray("rows")),
            wrongArea(
                    "capacity of an area must be 1 to 100000",
                    area -> sold(area).put("capacity", 0)),
            wrongArea("unknown category «Gold»", area -> sold(area).put("category", "Gold")),
            wrongArea("category is missing", area -> sold(area).remove("category")),
            wrongArea(
                    "the extension of an area is stage, true or false; or capacity and category",
                    area -> sold(area).put("stage", false)),
            wrongArea("what is sold by number needs a name: words of its own, or of its zone", area -> {
                sold(area);
                area.remove("text");
            }),
            wrongArea("uuid «A-1» appears twice", area -> sold(area.put("uuid", "A-1"))),
            wrongSeat(
                    "kind must be SEAT, TABLE or CONNECTOR",
                    seat -> seat.putObject("hanjul").put("kind", "AREA")),
            wrong(
                    "plan: width must be above 0 and at most 100000",
                    plan -> plan.putObject("size").put("width", -1).put("height", 100)));

    private static Spoilt wrongArea(String message, Consumer<ObjectNode> spoil) {
        return wrong(
                "zone «Floor», area 1: " + message,
                plan -> spoil.accept(zone(plan).putArray("areas").addObject().put("text", "Standing")));
    }

    /** Has an area be sold by number; its extension. */
    private static ObjectNode sold(ObjectNode area) {
        return area.putObject("hanjul").put("capacity", 10).put("category", "R");
    }

    /** A plan of rows A and B that was spoilt in one way, and what is said about it. */
    record Spoilt(String message, Consumer<ObjectNode> spoil) {

        @Override
        public String toString() {
            return message;
        }
    }

    @ParameterizedTest
    @FieldSource("SPOILT")
    void whatIsWrongIsNamedByZoneRowAndSeat(Spoilt spoilt) {
        ObjectNode plan = Plans.floor("A", "B");
        spoilt.spoil().accept(plan);

        assertThat(errorsOf(plan)).extracting(FieldProblem::message).contains(spoilt.message());
    }

    @Test
    void anErrorNamesThePathInTheFile() {
        ObjectNode plan = Plans.floor("A", "B");
        Plans.seat(plan, 1, 2).remove("seat_guid");

        assertThat(errorsOf(plan))
                .containsExactly(new FieldProblem(
                        "zones[0].rows[1].seats[2].seat_guid",
                        "MISSING",
                        "zone «Floor», row B, number 3: seat_guid is missing",
                        "‘Floor’ 구역, B열, 3번: seat_guid 값이 빠져 있어요."));
    }

    @Test
    void allErrorsAreNamedAtOnce() {
        ObjectNode plan = Plans.floor("A", "B");
        Plans.seat(plan, 0, 0).remove("seat_guid");
        Plans.seat(plan, 1, 3).put("category", "Gold");
        plan.remove("name");

        assertThat(errorsOf(plan)).hasSize(3);
    }

    @Test
    void atMostAHundredErrorsAreNamed() {
        ObjectNode plan = Plans.floor(
                Stream.iterate(1, i -> i <= 60, i -> i + 1).map(String::valueOf).toArray(String[]::new));
        plan.at("/zones/0/rows")
                .values()
                .forEach(row -> row.get("seats").values().forEach(seat -> ((ObjectNode) seat).put("category", "Gold")));

        assertThat(errorsOf(plan)).hasSize(100);
    }

    @Test
    void moreThanTwentyThousandSeatsAreRefused() {
        ObjectNode plan = Plans.floor("A");
        ArrayNode seats = (ArrayNode) plan.at("/zones/0/rows/0/seats");
        for (int i = 5; i <= SeatingPlan.MOST_SEATS; i++) {
            add(seats, i);
        }
        ObjectNode full = plan.deepCopy();
        add((ArrayNode) full.at("/zones/0/rows").get(0).get("seats"), SeatingPlan.MOST_SEATS + 1);

        assertThat(errorsOf(full))
                .extracting(FieldProblem::message)
                .containsExactly("zone «Floor», row A: seats must be at most 20000");
        assertThat(SeatingPlanReader.read(plan).seatCount()).isEqualTo(SeatingPlan.MOST_SEATS);
        assertThat(SeatingPlanReader.read(full, SeatingPlan.MOST_SEATS + 1).seatCount())
                .as("where a server is set to take more")
                .isEqualTo(SeatingPlan.MOST_SEATS + 1);
    }

    private static void add(ArrayNode seats, int number) {
        seats.addObject()
                .put("seat_guid", "A-" + number)
                .put("seat_number", String.valueOf(number))
                .put("category", "R")
                .putObject("position")
                .put("x", 22 * (number % 1_000))
                .put("y", 44 * (number / 1_000));
    }

    @Test
    void whatIsNoPlanAtAllIsRefused() {
        for (String json : List.of("[]", "7", "null", "\"plan\"", "{}", "{\"zones\": [1, [], null]}")) {
            assertThat(errorsOf(JSON.readTree(json))).as(json).isNotEmpty();
        }
    }

    private static List<FieldProblem> errorsOf(JsonNode plan) {
        return assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SeatingPlanReader.read(plan))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(PlaceProblem.LAYOUT_INVALID))
                .actual()
                .errors();
    }

    private static Spoilt wrongSeat(String message, Consumer<ObjectNode> spoil) {
        return wrong("zone «Floor», row B, number 2: " + message, plan -> spoil.accept(Plans.seat(plan, 1, 1)));
    }

    private static Spoilt wrong(String message, Consumer<ObjectNode> spoil) {
        return new Spoilt(message, spoil);
    }

    private static ObjectNode position(ObjectNode json) {
        return (ObjectNode) json.get("position");
    }

    private static ObjectNode table(ObjectNode seat) {
        return seat.putObject("hanjul").put("kind", "TABLE");
    }

    private static ObjectNode zone(ObjectNode plan) {
        return (ObjectNode) plan.at("/zones/0");
    }

    private static ObjectNode row(ObjectNode plan, int row) {
        return (ObjectNode) plan.at("/zones/0/rows/" + row);
    }

    private static ArrayNode categories(ObjectNode plan) {
        return (ArrayNode) plan.get("categories");
    }
}
