package io.hanjul.account;

import io.hanjul.ids.AccountId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What people are called, many at a time. */
@Service
public class AccountNames {

    private final AccountNameTable accounts;

    AccountNames(AccountNameTable accounts) {
        this.accounts = accounts;
    }

    /** Names by account; one that does not exist, such as a simulated guest's, is missing. */
    public Map<AccountId, String> of(Collection<AccountId> ids) {
        return accounts.namesOf(ids);
    }
}
