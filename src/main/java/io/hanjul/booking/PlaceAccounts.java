package io.hanjul.booking;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.PlaceId;
import io.hanjul.payment.AccountChoice;
import io.hanjul.payment.PayeeAccounts;
import io.hanjul.place.Places;
import io.hanjul.problem.Refusal;
import org.springframework.stereotype.Service;

/** The gateway accounts of places, for operators. */
@Service
public class PlaceAccounts {

    private final Places places;
    private final PayeeAccounts accounts;

    PlaceAccounts(Places places, PayeeAccounts accounts) {
        this.places = places;
        this.accounts = accounts;
    }

    /**
     * What was chosen for a place, the newest first; the first counts, and where there is none, the house's own.
     *
     * @throws Refusal NOT_FOUND when there is no such place
     */
    public Page<AccountChoice> of(Caller caller, PlaceId id, PageRequest page) {
        return accounts.of(places.requireManaged(caller, id).id(), page);
    }

    /**
     * From now on payments for the place are begun with that account; those under way keep theirs.
     *
     * @param account name of a configured one; empty for the house's own
     * @throws Refusal NOT_FOUND when there is no such place; NO_SUCH_ACCOUNT
     */
    public void choose(Caller caller, PlaceId id, String account) {
        accounts.choose(caller, places.requireManaged(caller, id).id(), account);
    }
}
