package io.hanjul.place;

import io.hanjul.ids.LayoutId;
import io.hanjul.ids.UnitId;
import io.hanjul.place.LayoutView.Drawing;
import io.hanjul.place.LayoutView.Spot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code layout_drawing}: what is drawn beside a layout's units. */
@Repository
class DrawingTable {

    private static final String ADD = """
            INSERT INTO layout_drawing (layout_id, ordinal, stage, label, label_x, label_y, outline, area_guid)
            SELECT :layout, d.ordinal - 1, d.stage, d.label, d.x, d.y, CAST(d.outline AS double precision[]), d.area
              FROM unnest(CAST(:stages AS boolean[]), CAST(:labels AS text[]),
                          CAST(:xs AS double precision[]), CAST(:ys AS double precision[]),
                          CAST(:outlines AS text[]), CAST(:areas AS text[]))
                   WITH ORDINALITY AS d (stage, label, x, y, outline, area, ordinal)
            """;

    private static final String OF_LAYOUT = """
            SELECT d.stage, d.label, d.label_x, d.label_y, d.outline, u.id AS area
              FROM layout_drawing AS d
              LEFT JOIN unit AS u ON u.layout_id = d.layout_id AND u.guid = d.area_guid
             WHERE d.layout_id = :layout
             ORDER BY d.ordinal
            """;

    private final JdbcClient jdbc;

    DrawingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void create(LayoutId layout, List<SeatingPlan.Drawing> drawings) {
        jdbc.sql(ADD)
                .param("layout", layout.value())
                .param("stages", texts(drawings, drawing -> String.valueOf(drawing.stage())))
                .param("labels", texts(drawings, SeatingPlan.Drawing::label))
                .param(
                        "xs",
                        texts(
                                drawings,
                                drawing -> String.valueOf(drawing.labelAt().x())))
                .param(
                        "ys",
                        texts(
                                drawings,
                                drawing -> String.valueOf(drawing.labelAt().y())))
                .param("outlines", texts(drawings, DrawingTable::arrayOf))
                .param("areas", texts(drawings, SeatingPlan.Drawing::area))
                .update();
    }

    private static String[] texts(List<SeatingPlan.Drawing> drawings, Function<SeatingPlan.Drawing, String> text) {
        return drawings.stream().map(text).toArray(String[]::new);
    }

    /** The corners as the text of an array: an array of arrays of different lengths is not a thing in SQL. */
    private static String arrayOf(SeatingPlan.Drawing drawing) {
        return drawing.outline().stream()
                .flatMap(corner -> Stream.of(corner.x(), corner.y()))
                .map(String::valueOf)
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** In the order of the plan. */
    List<Drawing> ofLayout(LayoutId layout) {
        return jdbc.sql(OF_LAYOUT)
                .param("layout", layout.value())
                .query(DrawingTable::read)
                .list();
    }

    private static Drawing read(ResultSet row, int number) throws SQLException {
        Double[] numbers = (Double[]) row.getArray("outline").getArray();
        var outline = new ArrayList<Spot>();
        for (int i = 0; i < numbers.length; i += 2) {
            outline.add(new Spot(numbers[i], numbers[i + 1]));
        }
        return new Drawing(
                row.getBoolean("stage"),
                row.getString("label"),
                new Spot(row.getDouble("label_x"), row.getDouble("label_y")),
                List.copyOf(outline),
                Stream.ofNullable(row.getObject("area", UUID.class))
                        .map(UnitId::new)
                        .toList());
    }
}
