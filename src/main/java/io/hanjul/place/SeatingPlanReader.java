package io.hanjul.place;

import io.hanjul.ids.LocalizedText;
import io.hanjul.place.SeatingPlan.Category;
import io.hanjul.place.SeatingPlan.Drawing;
import io.hanjul.place.SeatingPlan.Nature;
import io.hanjul.place.SeatingPlan.Point;
import io.hanjul.place.SeatingPlan.Row;
import io.hanjul.place.SeatingPlan.Seat;
import io.hanjul.place.SeatingPlan.Section;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads the seating-plan JSON that pretix documents: {@code name}, {@code categories [{name, color}]}, {@code zones
 * [{name, position, rows [{row_number, row_label, position, seats [{seat_guid, seat_number, position, category}]}]}]},
 * {@code size}.
 *
 * <p>It is somebody else's format, so keys that we do not know (background, radius …) are passed over, and a zone
 * without rows is only drawing; what is drawn is read by {@link DrawingReader}, what is sold by number by
 * {@link AreaReader}. What is sold must be sound: all errors are collected, each naming zone, row and seat. Positions
 * add up from zone, row and seat. Categories that no seat has are left out.
 *
 * <p>Hanjul's extension stands beside a seat's other keys: {@code "hanjul": {"kind": "SEAT" | "TABLE" | "CONNECTOR",
 * "capacity": 1…100, "accessible": true | false}}; see {@link NatureReader}.
 */
final class SeatingPlanReader {

    private static final int MOST_CATEGORIES = 100;
    private static final int MOST_ZONES = 500;
    private static final int MOST_DRAWINGS = 500;
    private static final int LONGEST_ROW_LABEL = 50;
    private static final int LONGEST_SEAT_LABEL = 20;
    private static final int LONGEST_GUID = 200;

    private final PlanErrors errors = new PlanErrors();
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final List<String> categoryNames = new ArrayList<>();
    private final Set<String> guids = new HashSet<>();
    private final Set<List<String>> labels = new HashSet<>();
    private final List<Drawing> drawings = new ArrayList<>();
    private int seats;

    private final int mostSeats;

    private SeatingPlanReader(int mostSeats) {
        this.mostSeats = mostSeats;
    }

    /**
     * Reads a plan.
     *
     * @param mostSeats how many seats and areas it may have
     * @throws Refusal LAYOUT_INVALID with up to {@link PlanErrors#MOST} errors
     */
    static SeatingPlan read(JsonNode json, int mostSeats) {
        return asDrawn(json, mostSeats).withoutUnusedCategories().withRowsInLines();
    }

    /**
     * Reads a plan as it is in the file: with categories that no seat has, and with rows that stand in several lines.
     *
     * @param mostSeats how many seats and areas it may have
     * @throws Refusal LAYOUT_INVALID with up to {@link PlanErrors#MOST} errors
     */
    static SeatingPlan asDrawn(JsonNode json, int mostSeats) {
        return new SeatingPlanReader(mostSeats).plan(json);
    }

    /** Reads a plan that a server takes as it is set by default. */
    static SeatingPlan read(JsonNode json) {
        return read(json, SeatingPlan.MOST_SEATS);
    }

    /**
     * A name for a layout, stripped.
     *
     * @throws Refusal LAYOUT_INVALID unless it has 1 to 100 printable characters
     */
    static String requireName(String name) {
        String stripped = name.strip();
        boolean sound = LocalizedText.isVisible(stripped) && LocalizedText.isPrintable(stripped);
        if (!sound || stripped.length() > PlanNode.LONGEST_NAME) {
            var error = FieldProblem.of("name", PlanFault.WRONG_LENGTH, "name", PlanNode.LONGEST_NAME);
            throw Refusal.ofFields(PlaceProblem.LAYOUT_INVALID, "", List.of(error));
        }
        return stripped;
    }

    private SeatingPlan plan(JsonNode json) {
        var plan = new PlanNode(json, PlanSpot.PLAN, errors);
        Optional<String> name = plan.text("name", PlanNode.LONGEST_NAME);
        readCategories(plan);
        List<Section> sections = sections(plan);
        Point size = plan.sizeOr(SeatingPlan.extent(spots(sections)));
        if (seats == 0 && errors.isEmpty()) {
            plan.error("zones", PlanFault.NO_SEATS_IN_PLAN);
        }
        if (!errors.isEmpty()) {
            throw Refusal.ofFields(
                    PlaceProblem.LAYOUT_INVALID, errors.list().getFirst().message(), errors.list());
        }
        return new SeatingPlan(
                name.orElseThrow(),
                size.x(),
                size.y(),
                List.copyOf(categories.values()),
                sections,
                List.copyOf(drawings));
    }

    private void readCategories(PlanNode plan) {
        List<JsonNode> nodes = plan.elements("categories", MOST_CATEGORIES);
        for (int i = 0; i < nodes.size(); i++) {
            var node = new PlanNode(nodes.get(i), PlanSpot.category(i), errors);
            node.text("name", PlanNode.LONGEST_NAME).ifPresent(name -> {
                if (categories.putIfAbsent(name, new Category(name, PlanColor.of(node))) != null) {
                    node.error("name", PlanFault.CATEGORY_TWICE, name);
                } else {
                    categoryNames.add(name);
                }
            });
        }
    }

    private List<Section> sections(PlanNode plan) {
        var sections = new ArrayList<Section>();
        List<JsonNode> nodes = plan.elements("zones", MOST_ZONES);
        for (int i = 0; i < nodes.size(); i++) {
            var unnamed = new PlanNode(nodes.get(i), PlanSpot.zone(i), errors);
            String name = unnamed.has("name")
                    ? unnamed.text("name", PlanNode.LONGEST_NAME).orElse("")
                    : "Zone " + (i + 1);
            PlanNode zone = unnamed.at(PlanSpot.zone(i, name));
            List<Row> rows = rows(zone, name);
            for (DrawingReader.Found area :
                    DrawingReader.read(zone, rows.isEmpty() && unnamed.has("name") ? name : "")) {
                area.sold().flatMap(sold -> area(area, sold, name)).ifPresent(rows::add);
                area.drawing().ifPresent(drawings::add);
            }
            if (!rows.isEmpty()) {
                sections.add(new Section(name, rows));
            }
        }
        if (drawings.size() > MOST_DRAWINGS) {
            plan.error("zones", PlanFault.TOO_MANY, "areas", MOST_DRAWINGS);
        }
        return sections;
    }

    private List<Row> rows(PlanNode zone, String section) {
        var rows = new ArrayList<Row>();
        Point origin = zone.positionOrOrigin().orElse(Point.ORIGIN);
        List<JsonNode> nodes = zone.has("rows") ? zone.elements("rows", mostSeats) : List.of();
        for (int i = 0; i < nodes.size(); i++) {
            var unnamed = new PlanNode(nodes.get(i), zone.spot().row(i), errors);
            String key = unnamed.has("row_label") ? "row_label" : "row_number";
            String label = unnamed.text(key, LONGEST_ROW_LABEL).orElse("");
            PlanNode row = unnamed.at(zone.spot().row(i, label));
            rows.add(new Row(label, seats(row, origin, section, label)));
        }
        return rows;
    }

    /** What is sold by number: a row of its own, with one unit. */
    private Optional<Row> area(DrawingReader.Found area, AreaReader.Sold sold, String section) {
        requireOnce(area.node(), List.of(section, area.label(), area.label()));
        requireNew(area.node(), "uuid", sold.guid());
        int category = indexOf(sold.category(), area.node());
        var nature = new Nature(UnitKind.AREA, false, sold.capacity());
        return withinLimit() && category >= 0
                ? Optional.of(new Row(
                        area.label(), List.of(new Seat(sold.guid(), area.label(), category, nature, area.labelAt()))))
                : Optional.empty();
    }

    private List<Seat> seats(PlanNode row, Point zoneOrigin, String section, String rowLabel) {
        Point origin = zoneOrigin.plus(row.positionOrOrigin().orElse(Point.ORIGIN));
        List<JsonNode> nodes = row.elements("seats", mostSeats);
        if (row.json().path("seats").isArray() && row.json().path("seats").isEmpty()) {
            row.error("seats", PlanFault.NO_SEATS_IN_ROW);
        }
        var found = new ArrayList<Seat>();
        var taken = new HashMap<Point, String>();
        for (int i = 0; i < nodes.size() && withinLimit(); i++) {
            var unnamed = new PlanNode(nodes.get(i), row.spot().seat(i), errors);
            String label = unnamed.text("seat_number", LONGEST_SEAT_LABEL).orElse("");
            PlanNode seat = label.isEmpty() ? unnamed : unnamed.at(row.spot().seat(i, label));
            requireOnce(seat, List.of(section, rowLabel, label));
            seat(seat, label, origin).ifPresent(sound -> {
                String other = taken.putIfAbsent(sound.position(), label);
                if (other != null) {
                    seat.error("position", PlanFault.SAME_SPOT, other);
                }
                found.add(sound);
            });
        }
        return found;
    }

    /** Counts one seat more; says once when there are too many. */
    private boolean withinLimit() {
        seats++;
        if (seats == mostSeats + 1) {
            errors.add(PlanSpot.PLAN, "zones", PlanFault.TOO_MANY_SEATS, mostSeats);
        }
        return seats <= mostSeats;
    }

    private void requireOnce(PlanNode seat, List<String> sectionRowAndSeat) {
        String label = sectionRowAndSeat.getLast();
        if (!label.isEmpty() && !labels.add(sectionRowAndSeat)) {
            seat.error("seat_number", PlanFault.SEAT_TWICE, label);
        }
    }

    private Optional<Seat> seat(PlanNode seat, String label, Point origin) {
        Optional<String> guid = seat.text("seat_guid", LONGEST_GUID);
        guid.ifPresent(text -> requireNew(seat, "seat_guid", text));
        int category = seat.text("category", PlanNode.LONGEST_NAME)
                .map(name -> indexOf(name, seat))
                .orElse(-1);
        Optional<Point> position = seat.position().map(origin::plus);
        Nature nature = NatureReader.read(seat);
        return guid.isPresent() && position.isPresent() && category >= 0
                ? Optional.of(new Seat(guid.get(), label, category, nature, position.get()))
                : Optional.empty();
    }

    private void requireNew(PlanNode spot, String key, String guid) {
        if (!guids.add(guid)) {
            spot.error(key, PlanFault.GUID_TWICE, key, guid);
        }
    }

    private int indexOf(String category, PlanNode seat) {
        int index = categoryNames.indexOf(category);
        if (index < 0) {
            seat.error("category", PlanFault.CATEGORY_UNKNOWN, category);
        }
        return index;
    }

    /** Where everything stands that is sold. */
    private Stream<Point> spots(List<Section> sections) {
        return Stream.concat(
                sections.stream()
                        .flatMap(section -> section.rows().stream())
                        .flatMap(row -> row.seats().stream())
                        .map(Seat::position),
                drawings.stream()
                        .filter(drawing -> !drawing.area().isEmpty())
                        .flatMap(area -> area.outline().stream()));
    }
}
