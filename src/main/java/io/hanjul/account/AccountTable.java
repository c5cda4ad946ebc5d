package io.hanjul.account;

import io.hanjul.edge.Role;
import io.hanjul.edge.Version;
import io.hanjul.ids.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of accounts. */
@Component
class AccountTable {

    private static final String INSERT = """
            INSERT INTO account (id, email, password_hash, name, role, state, locale, password_change_required)
            VALUES (:id, :email, :hash, :name, :role, :state, :locale, :passwordChangeRequired)
            ON CONFLICT (email) DO NOTHING
            """;

    private static final String INSERT_FIRST_OPERATOR = """
            INSERT INTO account (id, email, password_hash, name, role, state, locale, password_change_required)
            SELECT :id, :email, :hash, :name, 'OPERATOR', 'ACTIVE', :locale, true
            WHERE NOT EXISTS (SELECT 1 FROM account WHERE role = 'OPERATOR')
            ON CONFLICT (email) DO NOTHING
            """;

    private static final String FIND = """
            SELECT id, email, name, role, state, locale, password_change_required
            FROM account
            WHERE id = :id
            """;

    private static final String FIND_WITH_VERSION = """
            SELECT id, email, name, role, state, locale, password_change_required, version
            FROM account
            WHERE id = :id
            """;

    private static final String CHANGE = """
            UPDATE account
            SET name = :name, locale = :locale, version = version + 1
            WHERE id = :id AND version = :version
            RETURNING id, email, name, role, state, locale, password_change_required, version
            """;

    private static final String FIND_WITH_HASH_BY_EMAIL = """
            SELECT id, email, name, role, state, locale, password_change_required, password_hash
            FROM account
            WHERE email = :email
            """;

    private static final String FIND_WITH_HASH = """
            SELECT id, email, name, role, state, locale, password_change_required, password_hash
            FROM account
            WHERE id = :id
            """;

    private static final String HAS_OPERATOR = """
            SELECT EXISTS (SELECT 1 FROM account WHERE role = 'OPERATOR')
            """;

    private static final String CHANGE_PASSWORD = """
            UPDATE account
            SET password_hash = :hash, password_change_required = false, version = version + 1
            WHERE id = :id AND password_hash = :oldHash
            """;

    private static final String DECIDE = """
            UPDATE account
            SET state = :state, version = version + 1
            WHERE id = :id AND role = 'OWNER' AND state = 'AWAITING_APPROVAL'
            """;

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account with what its password is checked against. */
    record WithHash(Account account, String hash) {}

    /** False when the e-mail is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Account account, String hash) {
        return jdbc.sql(INSERT)
                        .param("id", account.id().value())
                        .param("email", account.email())
                        .param("hash", hash)
                        .param("name", account.name())
                        .param("role", account.role().name())
                        .param("state", account.state().name())
                        .param("locale", account.locale())
                        .param("passwordChangeRequired", account.passwordChangeRequired())
                        .update()
                == 1;
    }

    /** False when there is an operator already, or when another node was faster. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insertFirstOperator(Account operator, String hash) {
        return jdbc.sql(INSERT_FIRST_OPERATOR)
                        .param("id", operator.id().value())
                        .param("email", operator.email())
                        .param("hash", hash)
                        .param("name", operator.name())
                        .param("locale", operator.locale())
                        .update()
                == 1;
    }

    boolean hasOperator() {
        return jdbc.sql(HAS_OPERATOR).query(Boolean.class).single();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query(AccountTable::account)
                .optional();
    }

    Optional<Accounts.Profile> findWithVersion(AccountId id) {
        return jdbc.sql(FIND_WITH_VERSION)
                .param("id", id.value())
                .query(AccountTable::profile)
                .optional();
    }

    /** The account as changed; empty when it has another version by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Accounts.Profile> change(AccountId id, Version version, Accounts.Change wanted) {
        return jdbc.sql(CHANGE)
                .param("id", id.value())
                .param("version", version.number())
                .param("name", wanted.name())
                .param("locale", wanted.locale())
                .query(AccountTable::profile)
                .optional();
    }

    Optional<WithHash> findWithHash(String email) {
        return jdbc.sql(FIND_WITH_HASH_BY_EMAIL)
                .param("email", email)
                .query(AccountTable::withHash)
                .optional();
    }

    Optional<WithHash> findWithHash(AccountId id) {
        return jdbc.sql(FIND_WITH_HASH)
                .param("id", id.value())
                .query(AccountTable::withHash)
                .optional();
    }

    /** False when the password was changed by somebody else meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean changePassword(AccountId id, Credentials.Change change) {
        return jdbc.sql(CHANGE_PASSWORD)
                        .param("id", id.value())
                        .param("oldHash", change.oldHash())
                        .param("hash", change.newHash())
                        .update()
                == 1;
    }

    /** False when the owner does not wait for a decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean decide(AccountId id, Account.State state) {
        return jdbc.sql(DECIDE)
                        .param("id", id.value())
                        .param("state", state.name())
                        .update()
                == 1;
    }

    /** Reads the seven columns of an account. */
    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Account.State.valueOf(row.getString("state")),
                row.getString("locale"),
                row.getBoolean("password_change_required"));
    }

    private static Accounts.Profile profile(ResultSet row, int number) throws SQLException {
        return new Accounts.Profile(account(row, number), new Version(row.getInt("version")));
    }

    private static WithHash withHash(ResultSet row, int number) throws SQLException {
        return new WithHash(account(row, number), row.getString("password_hash"));
    }
}
