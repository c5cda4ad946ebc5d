package io.hanjul.catalog;

import io.hanjul.edge.PageRequest;
import io.hanjul.ids.LocalizedParagraphs;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code offering}. */
@Repository
class OfferingTable {

    private static final String CREATE = """
            INSERT INTO offering (id, place_id, kind, title_ko, title_en, description_ko, description_en, state)
            VALUES (:id, :place, :kind, :titleKo, :titleEn, :descriptionKo, :descriptionEn, :state)
            """;

    private static final String FIND = """
            SELECT id, place_id, kind, title_ko, title_en, description_ko, description_en, state, version
              FROM offering
             WHERE id = :id
            """;

    private static final String LOCK = """
            SELECT id FROM offering WHERE id = :id FOR UPDATE
            """;

    private static final String LIST = """
            SELECT id, place_id, kind, title_ko, title_en, description_ko, description_en, state, version
              FROM offering AS o
             WHERE id < :before AND state = 'PUBLISHED'
               AND (NOT EXISTS (SELECT 1 FROM sale AS s WHERE s.offering_id = o.id AND s.rehearsal)
                    OR EXISTS (SELECT 1 FROM sale AS s WHERE s.offering_id = o.id AND NOT s.rehearsal))
             ORDER BY id DESC
             LIMIT :rows
            """;

    private static final String COUNT_OF_PLACE = """
            SELECT count(*) FROM offering WHERE place_id = :place
            """;

    private final JdbcClient jdbc;

    OfferingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row. */
    record Offering(
            OfferingId id,
            PlaceId place,
            OfferingKind kind,
            LocalizedText title,
            LocalizedParagraphs description,
            OfferingState state,
            int version) {

        /** The same with other texts, as thought out on a version. */
        Offering with(LocalizedText otherTitle, LocalizedParagraphs otherDescription, int seen) {
            return new Offering(id, place, kind, otherTitle, otherDescription, state, seen);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void create(Offering offering) {
        jdbc.sql(CREATE)
                .param("id", offering.id().value())
                .param("place", offering.place().value())
                .param("kind", offering.kind().name())
                .param("titleKo", offering.title().ko())
                .param("titleEn", offering.title().en())
                .param("descriptionKo", offering.description().ko())
                .param("descriptionEn", offering.description().en())
                .param("state", offering.state().name())
                .update();
    }

    Optional<Offering> find(OfferingId id) {
        return jdbc.sql(FIND).param("id", id.value()).query(OfferingTable::read).optional();
    }

    /** Makes everything that changes the sessions or sales of an offering wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(OfferingId id) {
        jdbc.sql(LOCK).param("id", id.value()).query(UUID.class).single();
    }

    /** Newest first, one row more than the limit; without those that are only rehearsed. */
    List<Offering> list(PageRequest page) {
        return jdbc.sql(LIST)
                .param("before", page.before())
                .param("rows", page.limit() + 1)
                .query(OfferingTable::read)
                .list();
    }

    long countOf(PlaceId place) {
        return jdbc.sql(COUNT_OF_PLACE)
                .param("place", place.value())
                .query(Long.class)
                .single();
    }

    static Offering read(ResultSet row, int number) throws SQLException {
        return new Offering(
                new OfferingId(row.getObject("id", UUID.class)),
                new PlaceId(row.getObject("place_id", UUID.class)),
                OfferingKind.valueOf(row.getString("kind")),
                new LocalizedText(row.getString("title_ko"), row.getString("title_en")),
                new LocalizedParagraphs(row.getString("description_ko"), row.getString("description_en")),
                OfferingState.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
