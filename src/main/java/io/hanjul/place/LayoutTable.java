package io.hanjul.place;

import io.hanjul.ids.LayoutId;
import io.hanjul.ids.PlaceId;
import io.hanjul.place.LayoutView.Category;
import io.hanjul.place.LayoutView.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code layout} and {@code layout_category}. */
@Repository
class LayoutTable {

    private static final String CREATE = """
            INSERT INTO layout (id, place_id, name, width, height) VALUES (:id, :place, :name, :width, :height)
            """;

    private static final String ADD_CATEGORIES = """
            INSERT INTO layout_category (layout_id, ordinal, name, color)
            SELECT :layout, c.ordinal - 1, c.name, c.color
              FROM unnest(CAST(:names AS text[]), CAST(:colors AS text[])) WITH ORDINALITY AS c (name, color, ordinal)
            """;

    private static final String FIND = """
            SELECT place_id, name, width, height FROM layout WHERE id = :id
            """;

    private static final String CATEGORIES = """
            SELECT name, color FROM layout_category WHERE layout_id = :layout ORDER BY ordinal
            """;

    private static final String COUNT_OF_PLACE = """
            SELECT count(*) FROM layout WHERE place_id = :place
            """;

    private static final String SUMMARIES = """
            SELECT l.id, l.name,
                   (SELECT coalesce(sum(CASE u.kind WHEN 'AREA' THEN u.capacity ELSE 1 END), 0)
                      FROM unit AS u WHERE u.layout_id = l.id) AS units,
                   (SELECT count(*) FROM layout_row AS r WHERE r.layout_id = l.id) AS rows,
                   (SELECT count(*) FROM layout_section AS s WHERE s.layout_id = l.id) AS sections
              FROM layout AS l
             WHERE l.place_id = :place
             ORDER BY l.id DESC
             LIMIT :most
            """;

    private final JdbcClient jdbc;

    LayoutTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row. */
    record Layout(LayoutId id, PlaceId place, String name, Size size) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void create(Layout layout, List<SeatingPlan.Category> categories) {
        jdbc.sql(CREATE)
                .param("id", layout.id().value())
                .param("place", layout.place().value())
                .param("name", layout.name())
                .param("width", layout.size().width())
                .param("height", layout.size().height())
                .update();
        jdbc.sql(ADD_CATEGORIES)
                .param("layout", layout.id().value())
                .param(
                        "names",
                        categories.stream().map(SeatingPlan.Category::name).toArray(String[]::new))
                .param(
                        "colors",
                        categories.stream().map(SeatingPlan.Category::color).toArray(String[]::new))
                .update();
    }

    Optional<Layout> find(LayoutId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, number) -> new Layout(
                        id,
                        new PlaceId(row.getObject("place_id", UUID.class)),
                        row.getString("name"),
                        new Size(row.getDouble("width"), row.getDouble("height"))))
                .optional();
    }

    /** In the order of the plan. */
    List<Category> categories(LayoutId id) {
        return jdbc.sql(CATEGORIES)
                .param("layout", id.value())
                .query((row, number) -> new Category(row.getString("name"), row.getString("color")))
                .list();
    }

    /** Newest first. */
    List<LayoutSummary> summaries(PlaceId place, int most) {
        return jdbc.sql(SUMMARIES)
                .param("place", place.value())
                .param("most", most)
                .query((row, number) -> new LayoutSummary(
                        new LayoutId(row.getObject("id", UUID.class)),
                        place,
                        row.getString("name"),
                        row.getInt("units"),
                        row.getInt("rows"),
                        row.getInt("sections")))
                .list();
    }

    long countOf(PlaceId place) {
        return jdbc.sql(COUNT_OF_PLACE)
                .param("place", place.value())
                .query(Long.class)
                .single();
    }
}
