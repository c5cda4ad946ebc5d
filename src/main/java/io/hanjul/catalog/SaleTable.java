package io.hanjul.catalog;

import static java.time.ZoneOffset.UTC;

import io.hanjul.ids.Id;
import io.hanjul.ids.Money;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code sale} and {@code price}. A sale is read with its sessions and prices in one statement. */
@Repository
class SaleTable {

    private static final String CREATE = """
            INSERT INTO sale (id, offering_id, opens_at, closes_at, units_per_person, rehearsal)
            VALUES (:id, :offering, :opensAt, :closesAt, :unitsPerPerson, :rehearsal)
            """;

    private static final String ADD_PRICES = """
            INSERT INTO price (sale_id, ordinal, category, amount, currency)
            SELECT :sale, p.ordinal - 1, p.category, p.amount, p.currency
              FROM unnest(CAST(:categories AS text[]), CAST(:amounts AS bigint[]), CAST(:currencies AS text[]))
                   WITH ORDINALITY AS p (category, amount, currency, ordinal)
            """;

    private static final String FIND = """
            SELECT s.id, s.offering_id, s.opens_at, s.closes_at, s.units_per_person, s.rehearsal, s.transferable,
                   s.movable, s.moves_end_minutes, s.ending, s.ending_reason, s.version,
                   o.state = 'PUBLISHED' OR s.rehearsal AS shown,
                   ARRAY(SELECT x.id FROM session AS x WHERE x.sale_id = s.id ORDER BY x.starts_at, x.id) AS sessions,
                   ARRAY(SELECT p.category FROM price AS p WHERE p.sale_id = s.id ORDER BY p.ordinal) AS categories,
                   ARRAY(SELECT p.amount FROM price AS p WHERE p.sale_id = s.id ORDER BY p.ordinal) AS amounts,
                   ARRAY(SELECT p.currency FROM price AS p WHERE p.sale_id = s.id ORDER BY p.ordinal) AS currencies
              FROM sale AS s
              JOIN offering AS o ON o.id = s.offering_id
             WHERE s.id = :id
            """;

    private static final String OF_OFFERINGS = """
            SELECT s.id, s.offering_id, s.opens_at, s.closes_at, s.units_per_person, s.rehearsal, s.transferable,
                   s.movable, s.moves_end_minutes, s.ending, s.ending_reason, s.version,
                   o.state = 'PUBLISHED' OR s.rehearsal AS shown,
                   ARRAY(SELECT x.id FROM session AS x WHERE x.sale_id = s.id ORDER BY x.starts_at, x.id) AS sessions,
                   ARRAY(SELECT p.category FROM price AS p WHERE p.sale_id = s.id ORDER BY p.ordinal) AS categories,
                   ARRAY(SELECT p.amount FROM price AS p WHERE p.sale_id = s.id ORDER BY p.ordinal) AS amounts,
                   ARRAY(SELECT p.currency FROM price AS p WHERE p.sale_id = s.id ORDER BY p.ordinal) AS currencies
              FROM sale AS s
              JOIN offering AS o ON o.id = s.offering_id
             WHERE s.offering_id = ANY (CAST(:offerings AS uuid[])) AND NOT s.rehearsal
             ORDER BY s.opens_at, s.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SaleTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void create(SaleView sale) {
        jdbc.sql(CREATE)
                .param("id", sale.id().value())
                .param("offering", sale.offeringId().value())
                .param("opensAt", sale.opensAt().atOffset(UTC))
                .param("closesAt", sale.closesAt().atOffset(UTC))
                .param("unitsPerPerson", sale.unitsPerPerson())
                .param("rehearsal", sale.rehearsal())
                .update();
        addPrices(sale.id(), sale.prices());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void addPrices(SaleId sale, List<CategoryPrice> prices) {
        jdbc.sql(ADD_PRICES)
                .param("sale", sale.value())
                .param(
                        "categories",
                        prices.stream().map(CategoryPrice::category).toArray(String[]::new))
                .param("amounts", prices.stream().map(p -> p.price().amount()).toArray(Long[]::new))
                .param(
                        "currencies",
                        prices.stream().map(p -> p.price().currency()).toArray(String[]::new))
                .update();
    }

    Optional<SaleView> find(SaleId id) {
        return jdbc.sql(FIND).param("id", id.value()).query(this::read).optional();
    }

    /** By opening; what guests may know of, so without rehearsals. */
    List<SaleView> ofOfferings(Collection<OfferingId> offerings) {
        return jdbc.sql(OF_OFFERINGS)
                .param("offerings", offerings.stream().map(Id::toString).toArray(String[]::new))
                .query(this::read)
                .list();
    }

    private SaleView read(ResultSet row, int number) throws SQLException {
        Instant opensAt = instant(row, "opens_at");
        Instant closesAt = instant(row, "closes_at");
        return new SaleView(
                new SaleId(row.getObject("id", UUID.class)),
                new OfferingId(row.getObject("offering_id", UUID.class)),
                Arrays.stream((UUID[]) row.getArray("sessions").getArray())
                        .map(SessionId::new)
                        .toList(),
                opensAt,
                closesAt,
                row.getInt("units_per_person"),
                SaleState.at(clock.instant(), opensAt, closesAt),
                row.getBoolean("rehearsal"),
                row.getBoolean("transferable"),
                new MoveTerms(row.getBoolean("movable"), row.getInt("moves_end_minutes")),
                SaleEnding.valueOf(row.getString("ending")),
                row.getString("ending_reason"),
                row.getInt("version"),
                row.getBoolean("shown"),
                prices(row));
    }

    private static List<CategoryPrice> prices(ResultSet row) throws SQLException {
        var categories = (String[]) row.getArray("categories").getArray();
        var amounts = (Long[]) row.getArray("amounts").getArray();
        var currencies = (String[]) row.getArray("currencies").getArray();
        var prices = new ArrayList<CategoryPrice>();
        for (int i = 0; i < categories.length; i++) {
            prices.add(new CategoryPrice(categories[i], new Money(amounts[i], currencies[i])));
        }
        return List.copyOf(prices);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Instant[] instants(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Timestamp[]) row.getArray(column).getArray())
                .map(Timestamp::toInstant)
                .toArray(Instant[]::new);
    }
}
