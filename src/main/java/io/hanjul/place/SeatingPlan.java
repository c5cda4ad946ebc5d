package io.hanjul.place;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A seating plan that has been read and found sound; positions are those of the drawing.
 *
 * @param name the plan's own name
 * @param width extent to the right, positive
 * @param height extent downwards, positive
 * @param categories price categories, in the order of the file
 * @param sections those zones that have rows, in the order of the file
 * @param drawings what is drawn beside the seats, in the order of the file
 */
record SeatingPlan(
        String name,
        double width,
        double height,
        List<Category> categories,
        List<Section> sections,
        List<Drawing> drawings) {

    /** Most seats of one plan, unless a server is set to take more ({@link PlaceSettings}). */
    static final int MOST_SEATS = 20_000;

    /** Most that any server can be set to. */
    static final int CEILING = 200_000;

    private static final double MARGIN = 20;

    record Category(String name, String color) {}

    record Section(String name, List<Row> rows) {}

    /**
     * Something that helps people find their way: a stage, a wall, words.
     *
     * @param stage whether it is what everybody looks at
     * @param label its words; may be empty where there is an outline
     * @param labelAt middle of the words
     * @param outline corners of a polygon; empty for words alone
     * @param area the file's own id of the area that is sold there; empty for what is only drawn
     */
    record Drawing(boolean stage, String label, Point labelAt, List<Point> outline, String area) {}

    /** Seats with one label; once lines are apart, what stands in one line, in order along it. */
    record Row(String label, List<Seat> seats) {

        /**
         * This row as physical lines. A row that stands in several becomes «GA·1», «GA·2» …; tables and connectors are
         * grouped in rows, not lined up, and stay as they are.
         */
        List<Row> lines() {
            if (seats.stream().anyMatch(seat -> seat.nature().kind() != UnitKind.SEAT)) {
                return List.of(this);
            }
            List<Seat> numbered = SeatNumbers.inOrder(seats);
            List<List<Integer>> lines =
                    RowLines.of(numbered.stream().map(Seat::position).toList());
            return IntStream.range(0, lines.size())
                    .mapToObj(i -> new Row(
                            lines.size() == 1 ? label : label + "·" + (i + 1),
                            lines.get(i).stream().map(numbered::get).toList()))
                    .toList();
        }
    }

    /**
     * One unit.
     *
     * @param guid the file's own id of it
     * @param category index in the categories of the plan
     */
    record Seat(String guid, String label, int category, Nature nature, Point position) {

        boolean isArea() {
            return nature.kind() == UnitKind.AREA;
        }

        /** How many can be sold of it. */
        int count() {
            return isArea() ? nature.capacity() : 1;
        }
    }

    /** What a unit is, by Hanjul's extension of the format. */
    record Nature(UnitKind kind, boolean accessible, int capacity) {

        static final Nature PLAIN_SEAT = new Nature(UnitKind.SEAT, false, 1);
    }

    /** A position: x to the right, y downwards. */
    record Point(double x, double y) {

        static final Point ORIGIN = new Point(0, 0);

        Point plus(Point other) {
            return new Point(x + other.x, y + other.y);
        }
    }

    /** The same plan with its rows as physical lines. */
    SeatingPlan withRowsInLines() {
        List<Section> lined = sections.stream()
                .map(section -> new Section(
                        section.name(),
                        section.rows().stream()
                                .flatMap(row -> row.lines().stream())
                                .toList()))
                .toList();
        return new SeatingPlan(name, width, height, categories, lined, drawings);
    }

    /** The same plan without those categories that no seat has, so that nobody must price them. */
    SeatingPlan withoutUnusedCategories() {
        int[] used = rows().stream()
                .flatMap(row -> row.seats().stream())
                .mapToInt(Seat::category)
                .distinct()
                .sorted()
                .toArray();
        UnaryOperator<Seat> renumbered = seat -> new Seat(
                seat.guid(), seat.label(), Arrays.binarySearch(used, seat.category()), seat.nature(), seat.position());
        List<Section> kept = sections.stream()
                .map(section -> new Section(
                        section.name(),
                        section.rows().stream()
                                .map(row -> new Row(
                                        row.label(),
                                        row.seats().stream().map(renumbered).toList()))
                                .toList()))
                .toList();
        return new SeatingPlan(
                name,
                width,
                height,
                Arrays.stream(used).mapToObj(categories::get).toList(),
                kept,
                drawings);
    }

    /** A size that all these spots fit in, with a margin. */
    static Point extent(Stream<Point> spots) {
        return spots.reduce(
                new Point(MARGIN, MARGIN),
                (size, spot) ->
                        new Point(Math.max(size.x(), spot.x() + MARGIN), Math.max(size.y(), spot.y() + MARGIN)));
    }

    /** The middle of the box around the points; at least one point. */
    static Point middle(List<Point> points) {
        var x = points.stream().mapToDouble(Point::x).summaryStatistics();
        var y = points.stream().mapToDouble(Point::y).summaryStatistics();
        return new Point((x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2);
    }

    /** Rows of all sections. */
    List<Row> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }

    /** How many can be sold: an area counts as many times as it has room for. */
    int seatCount() {
        return rows().stream()
                .flatMap(row -> row.seats().stream())
                .mapToInt(Seat::count)
                .sum();
    }
}
