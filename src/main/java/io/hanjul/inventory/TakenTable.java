package io.hanjul.inventory;

import io.hanjul.ids.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One look, without a lock and outside of any transaction, at the cells that claims name. */
@Repository
class TakenTable {

    /* Cell by cell and request by request through their indexes (LATERAL), whatever the planner believes. */
    private static final String TAKEN = """
            SELECT w.number, w.unit_id
              FROM unnest(CAST(:numbers AS integer[]), CAST(:sessions AS uuid[]), CAST(:units AS uuid[]),
                          CAST(:slots AS smallint[]), CAST(:accounts AS uuid[]), CAST(:keys AS text[]))
                       AS w (number, session_id, unit_id, slot, account_id, idempotency_key),
                   LATERAL (SELECT 1
                              FROM cell AS x
                             WHERE x.session_id = w.session_id AND x.unit_id = w.unit_id AND x.slot = w.slot
                               AND (x.state = 'SOLD' OR x.listed
                                    OR (x.state = 'HELD' AND x.held_until > clock_timestamp()))
                               AND x.state <> 'BLOCKED'
                             LIMIT 1) AS c
              LEFT JOIN LATERAL (SELECT h.id
                                   FROM hold AS h
                                  WHERE h.account_id = w.account_id AND h.idempotency_key = w.idempotency_key
                                  LIMIT 1) AS e ON true
             WHERE e.id IS NULL
             ORDER BY w.number
            """;

    private final JdbcClient jdbc;

    TakenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those of the units that claims name which somebody else has at this moment, by the number of the claim; without
     * claims that repeat an earlier request, and without claims all of whose units can be had.
     */
    Map<Integer, Set<UnitId>> takenOf(Map<Integer, Claim> claims) {
        var numbers = new ArrayList<Integer>();
        var asked = new ArrayList<Claim>();
        var wishes = new ArrayList<Claim.Wish>();
        claims.forEach((number, claim) -> claim.units().forEach(wish -> {
            numbers.add(number);
            asked.add(claim);
            wishes.add(wish);
        }));
        Map<Integer, Set<UnitId>> taken = new LinkedHashMap<>();
        jdbc.sql(TAKEN)
                .param("numbers", numbers.stream().mapToInt(number -> number).toArray())
                .param(
                        "sessions",
                        Uuids.array(asked.stream().map(Claim::session).toList()))
                .param(
                        "units",
                        Uuids.array(wishes.stream().map(Claim.Wish::unit).toList()))
                .param("slots", wishes.stream().mapToInt(Claim.Wish::slot).toArray())
                .param(
                        "accounts",
                        Uuids.array(asked.stream()
                                .map(claim -> claim.person().account())
                                .toList()))
                .param("keys", asked.stream().map(Claim::key).toArray(String[]::new))
                .query(rs -> {
                    taken.computeIfAbsent(rs.getInt(1), number -> new LinkedHashSet<>())
                            .add(new UnitId(rs.getObject(2, UUID.class)));
                });
        return taken;
    }
}
