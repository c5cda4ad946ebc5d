package io.hanjul.payment;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.PlaceId;
import io.hanjul.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account at the gateway takes what is paid for a place. A payment keeps the one with which it was begun, so a
 * change moves no money that is under way.
 */
@Service
public class PayeeAccounts {

    private final PayeeAccountTable choices;
    private final GatewayAccounts accounts;
    private final IdSource ids;

    PayeeAccounts(PayeeAccountTable choices, GatewayAccounts accounts, IdSource ids) {
        this.choices = choices;
        this.accounts = accounts;
        this.ids = ids;
    }

    /** What was chosen for a place, the newest first; the first counts, and where there is none, the house's own. */
    public Page<AccountChoice> of(PlaceId payee, PageRequest page) {
        return Page.of(choices.page(payee, page.before(), page.limit() + 1), page, AccountChoice::id);
    }

    /**
     * From now on payments for the place are begun with that account.
     *
     * @param account name of a configured one; empty for the house's own
     * @throws Refusal NO_SUCH_ACCOUNT
     */
    @Transactional
    public void choose(Caller caller, PlaceId payee, String account) {
        accounts.requireKnown(account);
        choices.add(ids.next(), payee, account, caller.account());
    }
}
