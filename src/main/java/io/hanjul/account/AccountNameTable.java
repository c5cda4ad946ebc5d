package io.hanjul.account;

import io.hanjul.ids.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of {@code account} that tells what many people are called. */
@Repository
class AccountNameTable {

    private static final String NAMES = """
            SELECT id, name FROM account WHERE id = ANY (CAST(:accounts AS uuid[]))
            """;

    private final JdbcClient jdbc;

    AccountNameTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AccountId, String> namesOf(Collection<AccountId> accounts) {
        return jdbc
                .sql(NAMES)
                .param(
                        "accounts",
                        accounts.stream().distinct().map(AccountId::toString).toArray(String[]::new))
                .query((rs, row) -> Map.entry(new AccountId(rs.getObject(1, UUID.class)), rs.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
