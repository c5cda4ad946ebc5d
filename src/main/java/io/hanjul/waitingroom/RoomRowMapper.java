package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.waitingroom.line.Bearable;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import io.hanjul.waitingroom.line.ShowRate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/** A row of {@code room} as it is read, with when that was. */
final class RoomRowMapper {

    private RoomRowMapper() {}

    static RoomRow read(ResultSet row, int number) throws SQLException {
        var terms = new RoomRow.Terms(
                row.getInt("kid"),
                row.getInt("epoch"),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                row.getInt("rate_per_minute"),
                row.getInt("max_inside"));
        var chain = new Chain(row.getLong("chain_seq"), row.getString("chain_head"));
        var registered = new Registered(
                Ordering.valueOf(row.getString("ordering")),
                row.getInt("tickets"),
                Objects.requireNonNullElse(row.getString("draw_head"), ""));
        var steppedAt = row.getObject("stepped_at", OffsetDateTime.class);
        var readAt = row.getObject("read_at", OffsetDateTime.class);
        return new RoomRow(
                new RoomId(row.getObject("id", UUID.class)),
                new SaleId(row.getObject("sale_id", UUID.class)),
                terms,
                new RoomRow.Orders(RoomState.valueOf(row.getString("mode")), row.getInt("version")),
                new LineState(row.getLong("sealed_through"), row.getLong("end_ordinal"), chain),
                row.getLong("called_up_to"),
                new RoomRow.Carry(row.getDouble("carry"), row.getDouble("late_carry")),
                aim(row),
                new RoomRow.LastStep(Duration.between(steppedAt, readAt), readAt.toInstant()),
                row.getInt("inside"),
                registered,
                new Recovery(
                        row.getInt("era"),
                        row.getBoolean("recovering"),
                        row.getLong("lost_through"),
                        row.getLong("lost_until")));
    }

    private static Aim aim(ResultSet row) throws SQLException {
        return new Aim(
                new ShowRate(row.getInt("show_per_mille")),
                row.getObject("shown_at", OffsetDateTime.class).toInstant(),
                MyTurn.Left.valueOf(row.getString("stock_left")),
                row.getObject("left_at", OffsetDateTime.class).toInstant(),
                new Bearable(row.getInt("bearable")),
                row.getObject("borne_at", OffsetDateTime.class).toInstant(),
                RoomsLive.HeldBy.valueOf(row.getString("held_by")));
    }
}
