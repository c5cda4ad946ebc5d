package io.hanjul.place;

import io.hanjul.ids.LayoutId;
import io.hanjul.ids.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code layout_section}, {@code layout_row} and {@code unit}: a layout's units and where they stand. */
@Repository
class UnitTable {

    private static final String ADD_SECTIONS = """
            INSERT INTO layout_section (layout_id, ordinal, name)
            SELECT :layout, s.ordinal - 1, s.name
              FROM unnest(CAST(:names AS text[])) WITH ORDINALITY AS s (name, ordinal)
            """;

    private static final String ADD_ROWS = """
            INSERT INTO layout_row (layout_id, ordinal, section, label)
            SELECT :layout, r.ordinal - 1, r.section, r.label
              FROM unnest(CAST(:sections AS smallint[]), CAST(:labels AS text[]))
                   WITH ORDINALITY AS r (section, label, ordinal)
            """;

    private static final String ADD_UNITS = """
            INSERT INTO unit (id, layout_id, ordinal, line, category, guid, label, kind, accessible, capacity, x, y)
            SELECT u.id, :layout, u.ordinal - 1, u.line, u.category, u.guid, u.label, u.kind, u.accessible, u.capacity,
                   u.x, u.y
              FROM unnest(CAST(:ids AS uuid[]), CAST(:lines AS integer[]), CAST(:categories AS smallint[]),
                          CAST(:guids AS text[]), CAST(:labels AS text[]), CAST(:kinds AS text[]),
                          CAST(:accessible AS boolean[]), CAST(:capacities AS integer[]),
                          CAST(:xs AS double precision[]), CAST(:ys AS double precision[]))
                   WITH ORDINALITY AS u (id, line, category, guid, label, kind, accessible, capacity, x, y, ordinal)
            """;

    private static final String OF_LAYOUT = """
            SELECT u.id, u.ordinal, s.ordinal AS section_ordinal, s.name AS section, r.ordinal AS row_ordinal,
                   r.label AS row_label, u.label, c.name AS category, u.kind, u.accessible, u.capacity, u.x, u.y
              FROM unit AS u
              JOIN layout_row AS r ON r.layout_id = u.layout_id AND r.ordinal = u.line
              JOIN layout_section AS s ON s.layout_id = u.layout_id AND s.ordinal = r.section
              JOIN layout_category AS c ON c.layout_id = u.layout_id AND c.ordinal = u.category
             WHERE u.layout_id = :layout
             ORDER BY u.ordinal
            """;

    private final JdbcClient jdbc;

    UnitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit and which section and row of the layout it stands in. */
    record Placed(int section, int row, Unit unit) {}

    /** Writes everything of a plan but its categories, which must be there already: three statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    void create(LayoutId layout, SeatingPlan plan, Supplier<UUID> ids) {
        jdbc.sql(ADD_SECTIONS)
                .param("layout", layout.value())
                .param("names", texts(plan.sections(), SeatingPlan.Section::name))
                .update();
        addRows(layout, plan.sections());
        addUnits(layout, plan.rows(), ids);
    }

    private void addRows(LayoutId layout, List<SeatingPlan.Section> sections) {
        var sectionOfRow = new ArrayList<Integer>();
        var labels = new ArrayList<String>();
        for (int section = 0; section < sections.size(); section++) {
            for (SeatingPlan.Row row : sections.get(section).rows()) {
                sectionOfRow.add(section);
                labels.add(row.label());
            }
        }
        jdbc.sql(ADD_ROWS)
                .param("layout", layout.value())
                .param("sections", texts(sectionOfRow, String::valueOf))
                .param("labels", texts(labels, label -> label))
                .update();
    }

    /** Areas come last: they have no cells, and the cells of a session are one array without holes. */
    private void addUnits(LayoutId layout, List<SeatingPlan.Row> rows, Supplier<UUID> ids) {
        var seats = new ArrayList<SeatingPlan.Seat>();
        var lines = new ArrayList<Integer>();
        for (boolean areas : new boolean[] {false, true}) {
            for (int line = 0; line < rows.size(); line++) {
                for (SeatingPlan.Seat seat : rows.get(line).seats()) {
                    if (seat.isArea() == areas) {
                        seats.add(seat);
                        lines.add(line);
                    }
                }
            }
        }
        jdbc.sql(ADD_UNITS)
                .param("layout", layout.value())
                .param("ids", texts(seats, seat -> ids.get().toString()))
                .param("lines", texts(lines, String::valueOf))
                .param("categories", texts(seats, seat -> String.valueOf(seat.category())))
                .param("guids", texts(seats, SeatingPlan.Seat::guid))
                .param("labels", texts(seats, SeatingPlan.Seat::label))
                .param("kinds", texts(seats, seat -> seat.nature().kind().name()))
                .param(
                        "accessible",
                        texts(seats, seat -> String.valueOf(seat.nature().accessible())))
                .param(
                        "capacities",
                        texts(seats, seat -> String.valueOf(seat.nature().capacity())))
                .param("xs", texts(seats, seat -> String.valueOf(seat.position().x())))
                .param("ys", texts(seats, seat -> String.valueOf(seat.position().y())))
                .update();
    }

    private static <T> String[] texts(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }

    /** All units of a layout, by ordinal. */
    List<Placed> ofLayout(LayoutId layout) {
        return jdbc.sql(OF_LAYOUT)
                .param("layout", layout.value())
                .query(UnitTable::read)
                .list();
    }

    private static Placed read(ResultSet row, int number) throws SQLException {
        var unit = new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getInt("ordinal"),
                row.getString("section"),
                row.getString("row_label"),
                row.getString("label"),
                row.getString("category"),
                UnitKind.valueOf(row.getString("kind")),
                row.getBoolean("accessible"),
                row.getInt("capacity"),
                row.getDouble("x"),
                row.getDouble("y"));
        return new Placed(row.getInt("section_ordinal"), row.getInt("row_ordinal"), unit);
    }
}
