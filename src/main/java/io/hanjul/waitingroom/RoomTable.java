package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code room}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoomTable {

    private static final String INSERT = """
            INSERT INTO room (id, sale_id, kid, epoch, opens_at, closes_at, rate_per_minute, max_inside,
                              ordering, mode, version, sealed_through, end_ordinal, called_up_to, carry, stepped_at,
                              inside, inside_bound, bucket, bucket_at, chain_seq, chain_head)
            VALUES (:id, :sale, :kid, :epoch, :opensAt, :closesAt, :rate, :maxInside,
                    :ordering, 'OPEN', 1, :sealedThrough, 0, 0, 0, clock_timestamp(),
                    0, :maxInside, 1, clock_timestamp(), :chainSeq, :chainHead)
            ON CONFLICT (sale_id) DO NOTHING
            """;

    /** Rooms of sales that are not over since long. */
    private static final String RECENT = """
            SELECT id, sale_id, kid, epoch, opens_at, closes_at, rate_per_minute, max_inside, mode, version,
                   sealed_through, end_ordinal, chain_seq, chain_head, called_up_to, carry, late_carry, inside,
                   show_per_mille, shown_at, stock_left, left_at, bearable, borne_at, held_by,
                   ordering, tickets, draw_head, stepped_at, clock_timestamp() AS read_at,
                   era, recovering_until IS NOT NULL AS recovering, lost_through, lost_until
            FROM room
            WHERE closes_at > clock_timestamp() - CAST('1 day' AS interval)
            """;

    private static final String BY_ID = """
            SELECT id, sale_id, kid, epoch, opens_at, closes_at, rate_per_minute, max_inside, mode, version,
                   sealed_through, end_ordinal, chain_seq, chain_head, called_up_to, carry, late_carry, inside,
                   show_per_mille, shown_at, stock_left, left_at, bearable, borne_at, held_by,
                   ordering, tickets, draw_head, stepped_at, clock_timestamp() AS read_at,
                   era, recovering_until IS NOT NULL AS recovering, lost_through, lost_until
            FROM room WHERE id = :id
            """;

    private static final String OF_SALE = """
            SELECT id, sale_id, kid, epoch, opens_at, closes_at, rate_per_minute, max_inside, mode, version,
                   sealed_through, end_ordinal, chain_seq, chain_head, called_up_to, carry, late_carry, inside,
                   show_per_mille, shown_at, stock_left, left_at, bearable, borne_at, held_by,
                   ordering, tickets, draw_head, stepped_at, clock_timestamp() AS read_at,
                   era, recovering_until IS NOT NULL AS recovering, lost_through, lost_until
            FROM room
            WHERE sale_id = :sale
            """;

    /** Rooms where something is to be drawn or sealed, or somebody to be called. Locks: room, ascending by id. */
    private static final String LOCK_BUSY = """
            SELECT id, sale_id, kid, epoch, opens_at, closes_at, rate_per_minute, max_inside, mode, version,
                   sealed_through, end_ordinal, chain_seq, chain_head, called_up_to, carry, late_carry, inside,
                   show_per_mille, shown_at, stock_left, left_at, bearable, borne_at, held_by,
                   ordering, tickets, draw_head, stepped_at, clock_timestamp() AS read_at,
                   era, recovering_until IS NOT NULL AS recovering, lost_through, lost_until
            FROM room
            WHERE ended_at IS NULL AND recovering_until IS NULL AND ((ordering = 'LOTTERY' AND draw_head IS NULL
                   AND opens_at <= clock_timestamp() AND closes_at > clock_timestamp())
               OR (called_up_to < end_ordinal AND mode IN ('OPEN', 'DRAINING')
                   AND opens_at <= clock_timestamp() AND closes_at > clock_timestamp())
               OR (mode IN ('OPEN', 'DRAINING') AND opens_at <= clock_timestamp() AND closes_at > clock_timestamp()
                   AND EXISTS (SELECT 1 FROM turn_return
                               WHERE room_id = room.id AND called_at IS NULL AND NOT at_door
                                 AND (lane = 'OVERDUE' OR since > clock_timestamp() - CAST(:lane AS interval))))
               OR EXISTS (SELECT 1 FROM room_node
                          WHERE room_node.room_id = room.id AND room_node.through_tick > room.sealed_through))
            ORDER BY id FOR UPDATE
            """;

    private static final String ADVANCE = """
            UPDATE room
            SET sealed_through = :sealedThrough, end_ordinal = :end, called_up_to = :calledUpTo, carry = :carry,
                late_carry = :lateCarry, show_per_mille = :show, shown_at = :shownAt, stock_left = :left,
                left_at = :leftAt, bearable = :bearable, borne_at = :borneAt, held_by = :heldBy,
                stepped_at = :readAt, chain_seq = :chainSeq, chain_head = :chainHead
            WHERE id = :id AND sealed_through <= :sealedThrough AND called_up_to <= :calledUpTo AND ended_at IS NULL
            """;

    /**
     * Keeps the leader from sealing ticks while a lease over them is written; there is none in a room that has ended,
     * or that nobody joins any more: a node that does not hear of that stops when its lease ends. Locks: room.
     */
    private static final String LOCK_AGAINST_SEALING = """
            SELECT id, sealed_through FROM room
            WHERE id = ANY (CAST(:ids AS uuid[])) AND ended_at IS NULL AND mode <> 'DRAINING'
            ORDER BY id FOR SHARE
            """;

    /** Serialises all that changes places of that room. Locks: room. */
    private static final String LOCK = """
            SELECT id FROM room WHERE id = ANY (CAST(:ids AS uuid[])) ORDER BY id FOR UPDATE
            """;

    /**
     * What somebody orders by hand; the version is the verdict. Fewer places than are taken turn nobody out, so the
     * bound of what may be inside stays where it was needed. Locks: room.
     */
    private static final String ORDER = """
            UPDATE room
            SET mode = :mode, opens_at = :opensAt, closes_at = :closesAt, rate_per_minute = :rate,
                max_inside = :maxInside, inside_bound = GREATEST(:maxInside, inside), version = version + 1,
                chain_seq = :chainSeq, chain_head = :chainHead
            WHERE id = :id AND version = :version AND ended_at IS NULL
            """;

    private static final String GIVE_BACK = """
            UPDATE room SET inside = inside - :places WHERE id = :id
            """;

    private final JdbcClient jdbc;

    RoomTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a room unless the sale has one; says whether it did. */
    boolean insert(RoomRow room) {
        RoomRow.Terms terms = room.terms();
        return jdbc.sql(INSERT)
                        .param("id", room.id().value())
                        .param("sale", room.sale().value())
                        .param("kid", terms.kid())
                        .param("epoch", terms.epoch())
                        .param("opensAt", terms.opensAt().atOffset(ZoneOffset.UTC))
                        .param("closesAt", terms.closesAt().atOffset(ZoneOffset.UTC))
                        .param("rate", terms.ratePerMinute())
                        .param("maxInside", terms.maxInside())
                        .param("ordering", room.registered().ordering().name())
                        .param("sealedThrough", room.line().sealedThrough())
                        .param("chainSeq", room.chain().seq())
                        .param("chainHead", room.chain().head())
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<RoomRow> recent() {
        return jdbc.sql(RECENT).query(RoomRowMapper::read).list();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<RoomRow> ofSale(SaleId sale) {
        return jdbc.sql(OF_SALE)
                .param("sale", sale.value())
                .query(RoomRowMapper::read)
                .optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<RoomRow> find(RoomId id) {
        return jdbc.sql(BY_ID)
                .param("id", id.value())
                .query(RoomRowMapper::read)
                .optional();
    }

    List<RoomRow> lockBusy(Duration lane) {
        return jdbc.sql(LOCK_BUSY)
                .param("lane", lane.toString())
                .query(RoomRowMapper::read)
                .list();
    }

    void advance(RoomRow after) {
        int changed = jdbc.sql(ADVANCE)
                .param("id", after.id().value())
                .param("sealedThrough", after.line().sealedThrough())
                .param("end", after.line().end())
                .param("calledUpTo", after.calledUpTo())
                .param("carry", after.carry().rate())
                .param("lateCarry", after.carry().late())
                .param("show", after.aim().show().perMille())
                .param("shownAt", after.aim().shownAt().atOffset(ZoneOffset.UTC))
                .param("left", after.aim().left().name())
                .param("leftAt", after.aim().leftAt().atOffset(ZoneOffset.UTC))
                .param("bearable", after.aim().bearable().people())
                .param("borneAt", after.aim().bearableAt().atOffset(ZoneOffset.UTC))
                .param("heldBy", after.aim().heldBy().name())
                .param("readAt", after.lastStep().readAt().atOffset(ZoneOffset.UTC))
                .param("chainSeq", after.chain().seq())
                .param("chainHead", after.chain().head())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("room " + after.id() + " went backwards");
        }
    }

    /** Makes an order of the version before the row's come true. */
    void order(RoomRow after) {
        int changed = jdbc.sql(ORDER)
                .param("id", after.id().value())
                .param("version", after.orders().version() - 1)
                .param("mode", after.orders().mode().name())
                .param("opensAt", after.terms().opensAt().atOffset(ZoneOffset.UTC))
                .param("closesAt", after.terms().closesAt().atOffset(ZoneOffset.UTC))
                .param("rate", after.terms().ratePerMinute())
                .param("maxInside", after.terms().maxInside())
                .param("chainSeq", after.chain().seq())
                .param("chainHead", after.chain().head())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("room " + after.id() + " was changed without its lock");
        }
    }

    /** How far each of these rooms is sealed, if turns may be given in it; it stays so until the transaction ends. */
    List<SealedThrough> lockAgainstSealing(List<RoomId> rooms) {
        return jdbc.sql(LOCK_AGAINST_SEALING)
                .param("ids", Uuids.array(rooms))
                .query((row, number) ->
                        new SealedThrough(new RoomId(row.getObject("id", UUID.class)), row.getLong("sealed_through")))
                .list();
    }

    void lock(List<RoomId> rooms) {
        jdbc.sql(LOCK).param("ids", Uuids.array(rooms)).query(UUID.class).list();
    }

    void giveBack(RoomId room, int places) {
        jdbc.sql(GIVE_BACK).param("id", room.value()).param("places", places).update();
    }

    /** How far a room is sealed. */
    record SealedThrough(RoomId room, long tick) {}
}
