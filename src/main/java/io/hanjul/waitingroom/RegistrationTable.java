package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code registration}. What writes it needs the room's lock, so tickets have no gap and no twin. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationTable {

    private static final String OF = """
            SELECT account_id, ticket, registered_at, withdrawn
            FROM registration
            WHERE room_id = :room AND account_id = ANY (CAST(:accounts AS uuid[]))
            """;

    private static final String BY_TICKET = """
            SELECT account_id, ticket, registered_at, withdrawn
            FROM registration
            WHERE room_id = :room AND ticket = :ticket
            """;

    private static final String INSERT = """
            INSERT INTO registration (room_id, account_id, ticket, registered_at)
            SELECT CAST(:room AS uuid), account_id, CAST(:first AS integer) + number - 1, CAST(:at AS timestamptz)
            FROM unnest(CAST(:accounts AS uuid[])) WITH ORDINALITY AS fresh (account_id, number)
            """;

    /** Who withdrew and registers again has the same ticket again. Locks: registration. */
    private static final String COME_BACK = """
            UPDATE registration SET withdrawn = FALSE
            WHERE room_id = :room AND account_id = ANY (CAST(:accounts AS uuid[])) AND withdrawn
            """;

    private static final String WITHDRAW = """
            UPDATE registration SET withdrawn = TRUE
            WHERE room_id = :room AND ticket = :ticket AND NOT withdrawn
            """;

    private final JdbcClient jdbc;

    RegistrationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A registration.
     *
     * @param account whose it is
     * @param ticket its number, from 0 on
     * @param at when it was made
     * @param withdrawn whether its owner has taken it back
     */
    record Row(AccountId account, int ticket, Instant at, boolean withdrawn) {}

    /** Those of these accounts that have ever registered. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Row> of(RoomId room, Collection<AccountId> accounts) {
        return jdbc.sql(OF)
                .param("room", room.value())
                .param("accounts", Uuids.array(accounts))
                .query(RegistrationTable::row)
                .list();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Row> byTicket(RoomId room, int ticket) {
        return jdbc.sql(BY_TICKET)
                .param("room", room.value())
                .param("ticket", ticket)
                .query(RegistrationTable::row)
                .optional();
    }

    /** Gives these accounts the tickets from the first on. */
    void insert(RoomId room, List<AccountId> accounts, int first, Instant at) {
        jdbc.sql(INSERT)
                .param("room", room.value())
                .param("accounts", Uuids.array(accounts))
                .param("first", first)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void comeBack(RoomId room, Collection<AccountId> accounts) {
        jdbc.sql(COME_BACK)
                .param("room", room.value())
                .param("accounts", Uuids.array(accounts))
                .update();
    }

    /** Takes a registration back; false when it was already, or there is none. */
    boolean withdraw(RoomId room, int ticket) {
        return jdbc.sql(WITHDRAW)
                        .param("room", room.value())
                        .param("ticket", ticket)
                        .update()
                == 1;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getInt("ticket"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("withdrawn"));
    }
}
