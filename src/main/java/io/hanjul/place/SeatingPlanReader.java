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
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads the seating-plan JSON that pretix documents: {@code name}, {@code categories [{name, color}]}, {@code zones
 * [{name, position, rows [{row_number, row_label, position, seats [{seat_guid, seat_number, position, category}]}]}]},
 * {@code size}.
 *
 * <p>It is somebody else's format, so keys that we do not know (background, radius …) are passed over, and a zone
 * without rows is only drawing; what is drawn is read by {@link DrawingReader}. What is sold must be sound: all errors
 * are collected, each naming zone, row and seat. Positions add up from zone, row and seat. Categories that no seat has
 * are left out.
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
    private static final String USUAL_COLOR = "#9e9e9e";
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,20}");

    private final PlanErrors errors = new PlanErrors();
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final List<String> categoryNames = new ArrayList<>();
    private final Set<String> guids = new HashSet<>();
    private final Set<List<String>> labels = new HashSet<>();
    private final List<Drawing> drawings = new ArrayList<>();
    private int seats;

    private SeatingPlanReader() {}

    /**
     * Reads a plan.
     *
     * @throws Refusal LAYOUT_INVALID with up to {@link PlanErrors#MOST} errors
     */
    static SeatingPlan read(JsonNode json) {
        return asDrawn(json).withoutUnusedCategories().withRowsInLines();
    }

    /**
     * Reads a plan as it is in the file: with categories that no seat has, and with rows that stand in several lines.
     *
     * @throws Refusal LAYOUT_INVALID with up to {@link PlanErrors#MOST} errors
     */
    static SeatingPlan asDrawn(JsonNode json) {
        return new SeatingPlanReader().plan(json);
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
        Point size = size(plan, sections);
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
        List<JsonNode> nodes = elements(plan, "categories", MOST_CATEGORIES);
        for (int i = 0; i < nodes.size(); i++) {
            var node = new PlanNode(nodes.get(i), PlanSpot.category(i), errors);
            node.text("name", PlanNode.LONGEST_NAME).ifPresent(name -> {
                if (categories.putIfAbsent(name, new Category(name, color(node))) != null) {
                    node.error("name", PlanFault.CATEGORY_TWICE, name);
                } else {
                    categoryNames.add(name);
                }
            });
        }
    }

    private static String color(PlanNode category) {
        if (!category.has("color")) {
            return USUAL_COLOR;
        }
        String color = category.text("color", PlanNode.LONGEST_NAME).orElse(USUAL_COLOR);
        if (!COLOR.matcher(color).matches()) {
            category.error("color", PlanFault.NOT_A_COLOUR);
        }
        return color;
    }

    private List<Section> sections(PlanNode plan) {
        var sections = new ArrayList<Section>();
        List<JsonNode> nodes = elements(plan, "zones", MOST_ZONES);
        for (int i = 0; i < nodes.size(); i++) {
            var unnamed = new PlanNode(nodes.get(i), PlanSpot.zone(i), errors);
            String name = unnamed.has("name")
                    ? unnamed.text("name", PlanNode.LONGEST_NAME).orElse("")
                    : "Zone " + (i + 1);
            PlanNode zone = unnamed.at(PlanSpot.zone(i, name));
            List<Row> rows = rows(zone, name);
            if (!rows.isEmpty()) {
                sections.add(new Section(name, rows));
            }
            drawings.addAll(DrawingReader.read(zone, rows.isEmpty() && unnamed.has("name") ? name : ""));
        }
        if (drawings.size() > MOST_DRAWINGS) {
            plan.error("zones", PlanFault.TOO_MANY, "areas", MOST_DRAWINGS);
        }
        return sections;
    }

    private List<Row> rows(PlanNode zone, String section) {
        var rows = new ArrayList<Row>();
        Point origin = zone.positionOrOrigin().orElse(Point.ORIGIN);
        List<JsonNode> nodes = zone.has("rows") ? elements(zone, "rows", SeatingPlan.MOST_SEATS) : List.of();
        for (int i = 0; i < nodes.size(); i++) {
            var unnamed = new PlanNode(nodes.get(i), zone.spot().row(i), errors);
            String key = unnamed.has("row_label") ? "row_label" : "row_number";
            String label = unnamed.text(key, LONGEST_ROW_LABEL).orElse("");
            PlanNode row = unnamed.at(zone.spot().row(i, label));
            rows.add(new Row(label, seats(row, origin, section, label)));
        }
        return rows;
    }

    private List<Seat> seats(PlanNode row, Point zoneOrigin, String section, String rowLabel) {
        Point origin = zoneOrigin.plus(row.positionOrOrigin().orElse(Point.ORIGIN));
        List<JsonNode> nodes = elements(row, "seats", SeatingPlan.MOST_SEATS);
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
        if (seats == SeatingPlan.MOST_SEATS + 1) {
            errors.add(PlanSpot.PLAN, "zones", PlanFault.TOO_MANY_SEATS, SeatingPlan.MOST_SEATS);
        }
        return seats <= SeatingPlan.MOST_SEATS;
    }

    private void requireOnce(PlanNode seat, List<String> sectionRowAndSeat) {
        String label = sectionRowAndSeat.getLast();
        if (!label.isEmpty() && !labels.add(sectionRowAndSeat)) {
            seat.error("seat_number", PlanFault.SEAT_TWICE, label);
        }
    }

    private Optional<Seat> seat(PlanNode seat, String label, Point origin) {
        Optional<String> guid = seat.text("seat_guid", LONGEST_GUID);
        guid.ifPresent(text -> {
            if (!guids.add(text)) {
                seat.error("seat_guid", PlanFault.GUID_TWICE, text);
            }
        });
        int category = seat.text("category", PlanNode.LONGEST_NAME)
                .map(name -> indexOf(name, seat))
                .orElse(-1);
        Optional<Point> position = seat.position().map(origin::plus);
        Nature nature = NatureReader.read(seat);
        return guid.isPresent() && position.isPresent() && category >= 0
                ? Optional.of(new Seat(guid.get(), label, category, nature, position.get()))
                : Optional.empty();
    }

    private int indexOf(String category, PlanNode seat) {
        int index = categoryNames.indexOf(category);
        if (index < 0) {
            seat.error("category", PlanFault.CATEGORY_UNKNOWN, category);
        }
        return index;
    }

    /** The size that the plan gives, else one that all seats fit in. */
    private static Point size(PlanNode plan, List<Section> sections) {
        if (!plan.has("size")) {
            return SeatingPlan.extent(sections);
        }
        JsonNode size = plan.json().get("size");
        return new Point(length(plan, size, "width"), length(plan, size, "height"));
    }

    private static double length(PlanNode plan, JsonNode size, String key) {
        double length = size.path(key).asDouble(0);
        if (!(length > 0 && length <= PlanNode.FARTHEST)) {
            plan.error("size." + key, PlanFault.SIZE_RANGE, key, (long) PlanNode.FARTHEST);
        }
        return length;
    }

    private static List<JsonNode> elements(PlanNode node, String key, int most) {
        JsonNode list = node.json().path(key);
        if (!list.isArray()) {
            node.error(key, PlanFault.NOT_A_LIST, key);
            return List.of();
        }
        if (list.size() > most) {
            node.error(key, PlanFault.TOO_MANY, key, most);
            return List.of();
        }
        return List.copyOf(list.values());
    }
}
