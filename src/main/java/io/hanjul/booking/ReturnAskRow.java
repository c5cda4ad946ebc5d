package io.hanjul.booking;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.ReturnAskId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An ask as it stands in its row. */
record ReturnAskRow(
        ReturnAskId id,
        SessionId session,
        SaleId sale,
        AccountId account,
        ReturnWish wish,
        ReturnAskState state,
        int missed,
        Optional<HoldId> hold,
        Instant askedAt,
        long place) {

    boolean isLive() {
        return state == ReturnAskState.WAITING || state == ReturnAskState.OFFERED;
    }

    /** From all columns by their names. */
    static ReturnAskRow of(ResultSet rs) throws SQLException {
        return new ReturnAskRow(
                new ReturnAskId(rs.getObject("id", UUID.class)),
                new SessionId(rs.getObject("session_id", UUID.class)),
                new SaleId(rs.getObject("sale_id", UUID.class)),
                new AccountId(rs.getObject("account_id", UUID.class)),
                new ReturnWish(
                        rs.getInt("units"),
                        Set.of((String[]) rs.getArray("categories").getArray()),
                        rs.getBoolean("apart"),
                        rs.getInt("accessible")),
                ReturnAskState.valueOf(rs.getString("state")),
                rs.getInt("missed"),
                Optional.ofNullable(rs.getObject("hold_id", UUID.class)).map(HoldId::new),
                rs.getObject("asked_at", OffsetDateTime.class).toInstant(),
                rs.getLong("place"));
    }
}
