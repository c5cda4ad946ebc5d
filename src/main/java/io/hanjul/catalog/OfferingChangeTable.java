package io.hanjul.catalog;

import io.hanjul.catalog.OfferingTable.Offering;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Version;
import io.hanjul.ids.Id;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.PlaceId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code offering} for those who manage it. */
@Repository
class OfferingChangeTable {

    private static final String OF_PLACES = """
            SELECT id, place_id, kind, title_ko, title_en, description_ko, description_en, state, version
              FROM offering
             WHERE place_id = ANY (CAST(:places AS uuid[])) AND id < :before
             ORDER BY id DESC
             LIMIT :rows
            """;

    private static final String ALL = """
            SELECT id, place_id, kind, title_ko, title_en, description_ko, description_en, state, version
              FROM offering
             WHERE id < :before
             ORDER BY id DESC
             LIMIT :rows
            """;

    private static final String CHANGE = """
            UPDATE offering
               SET title_ko = :titleKo, title_en = :titleEn, description_ko = :descriptionKo,
                   description_en = :descriptionEn, version = version + 1
             WHERE id = :id AND version = :version
            """;

    private static final String PUBLISH = """
            UPDATE offering SET state = 'PUBLISHED', version = version + 1 WHERE id = :id AND version = :version
            """;

    /** Nobody shall look at a sale, or wait for one, that is gone the next moment. */
    private static final String WITHDRAW = """
            UPDATE offering AS o SET state = 'WITHDRAWN', version = version + 1
             WHERE id = :id AND version = :version
               AND NOT EXISTS (SELECT 1 FROM sale AS s
                                WHERE s.offering_id = o.id AND NOT s.rehearsal AND s.closes_at > clock_timestamp())
            """;

    private final JdbcClient jdbc;

    OfferingChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of some places, newest first, one row more than the limit. */
    List<Offering> ofPlaces(Collection<PlaceId> places, PageRequest page) {
        return jdbc.sql(OF_PLACES)
                .param("places", places.stream().map(Id::toString).toArray(String[]::new))
                .param("before", page.before())
                .param("rows", page.limit() + 1)
                .query(OfferingTable::read)
                .list();
    }

    /** All of them, newest first, one row more than the limit. */
    List<Offering> all(PageRequest page) {
        return jdbc.sql(ALL)
                .param("before", page.before())
                .param("rows", page.limit() + 1)
                .query(OfferingTable::read)
                .list();
    }

    /** Gives the row the offering's texts; false when it has another version by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean change(Offering wanted) {
        return jdbc.sql(CHANGE)
                        .param("id", wanted.id().value())
                        .param("version", wanted.version())
                        .param("titleKo", wanted.title().ko())
                        .param("titleEn", wanted.title().en())
                        .param("descriptionKo", wanted.description().ko())
                        .param("descriptionEn", wanted.description().en())
                        .update()
                == 1;
    }

    /** False when it has another version by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean publish(OfferingId id, Version seen) {
        return jdbc.sql(PUBLISH)
                        .param("id", id.value())
                        .param("version", seen.number())
                        .update()
                == 1;
    }

    /** False when it has another version by now, or a sale that is not over. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean withdraw(OfferingId id, Version seen) {
        return jdbc.sql(WITHDRAW)
                        .param("id", id.value())
                        .param("version", seen.number())
                        .update()
                == 1;
    }
}
