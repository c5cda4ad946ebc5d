package io.hanjul.place;

import io.hanjul.edge.PageRequest;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code place}. */
@Repository
class PlaceTable {

    private static final String CREATE = """
            INSERT INTO place
                   (id, owner_id, kind, name_ko, name_en, address_ko, address_en, latitude, longitude, zone, day_end)
            VALUES (:id, :owner, :kind, :nameKo, :nameEn, :addressKo, :addressEn, :latitude, :longitude, :zone, :dayEnd)
            """;

    private static final String FIND_ALL = """
            SELECT id, owner_id, kind, name_ko, name_en, address_ko, address_en, latitude, longitude, zone, day_end,
                   version
              FROM place
             WHERE id = ANY (CAST(:ids AS uuid[]))
            """;

    private static final String LIST = """
            SELECT id, owner_id, kind, name_ko, name_en, address_ko, address_en, latitude, longitude, zone, day_end,
                   version
              FROM place
             WHERE (:kind = '' OR kind = :kind) AND id < :before
             ORDER BY id DESC
             LIMIT :rows
            """;

    private static final String OF_OWNER = """
            SELECT id, owner_id, kind, name_ko, name_en, address_ko, address_en, latitude, longitude, zone, day_end,
                   version
              FROM place
             WHERE owner_id = :owner AND id < :before
             ORDER BY id DESC
             LIMIT :rows
            """;

    private static final String IDS_OF_OWNER = """
            SELECT id FROM place WHERE owner_id = :owner
            """;

    private static final String COUNT_OF_OWNER = """
            SELECT count(*) FROM place WHERE owner_id = :owner
            """;

    private static final String CHANGE = """
            UPDATE place
               SET name_ko = :nameKo, name_en = :nameEn, address_ko = :addressKo, address_en = :addressEn,
                   latitude = :latitude, longitude = :longitude, version = version + 1
             WHERE id = :id AND version = :version
            """;

    private final JdbcClient jdbc;

    PlaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void create(Place place) {
        described(jdbc.sql(CREATE), place)
                .param("owner", place.owner().value())
                .param("kind", place.kind().name())
                .param("zone", place.zone().getId())
                .param("dayEnd", place.dayEnd())
                .update();
    }

    /** Gives the row the place's particulars; false when it has another version by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean change(Place wanted) {
        return described(jdbc.sql(CHANGE), wanted)
                        .param("version", wanted.version())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec described(JdbcClient.StatementSpec statement, Place place) {
        List<Double> at = place.coordinates();
        return statement
                .param("id", place.id().value())
                .param("nameKo", place.name().ko())
                .param("nameEn", place.name().en())
                .param("addressKo", place.address().ko())
                .param("addressEn", place.address().en())
                .param("latitude", at.isEmpty() ? null : at.getFirst(), Types.DOUBLE)
                .param("longitude", at.isEmpty() ? null : at.getLast(), Types.DOUBLE);
    }

    Optional<Place> find(PlaceId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    List<Place> findAll(Collection<PlaceId> ids) {
        return jdbc.sql(FIND_ALL)
                .param("ids", ids.stream().map(PlaceId::toString).toArray(String[]::new))
                .query(PlaceTable::read)
                .list();
    }

    /**
     * Newest first, one row more than the limit.
     *
     * @param kind empty for all kinds
     */
    List<Place> list(Optional<PlaceKind> kind, PageRequest page) {
        return jdbc.sql(LIST)
                .param("kind", kind.map(PlaceKind::name).orElse(""))
                .param("before", page.before())
                .param("rows", page.limit() + 1)
                .query(PlaceTable::read)
                .list();
    }

    /** Those of that owner, newest first, one row more than the limit. */
    List<Place> ofOwner(AccountId owner, PageRequest page) {
        return jdbc.sql(OF_OWNER)
                .param("owner", owner.value())
                .param("before", page.before())
                .param("rows", page.limit() + 1)
                .query(PlaceTable::read)
                .list();
    }

    List<PlaceId> idsOf(AccountId owner) {
        return jdbc.sql(IDS_OF_OWNER)
                .param("owner", owner.value())
                .query((row, number) -> new PlaceId(row.getObject("id", UUID.class)))
                .list();
    }

    long countOf(AccountId owner) {
        return jdbc.sql(COUNT_OF_OWNER)
                .param("owner", owner.value())
                .query(Long.class)
                .single();
    }

    private static Place read(ResultSet row, int number) throws SQLException {
        return new Place(
                new PlaceId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("owner_id", UUID.class)),
                PlaceKind.valueOf(row.getString("kind")),
                new LocalizedText(row.getString("name_ko"), row.getString("name_en")),
                new LocalizedText(row.getString("address_ko"), row.getString("address_en")),
                coordinates(row.getObject("latitude", Double.class), row.getObject("longitude", Double.class)),
                ZoneId.of(row.getString("zone")),
                row.getObject("day_end", LocalTime.class),
                row.getInt("version"));
    }

    private static List<Double> coordinates(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? List.of() : List.of(latitude, longitude);
    }
}
