package io.hanjul.edge;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SignInId;
import java.util.Optional;

/**
 * Who is calling, taken from a verified access token and from nowhere else. Controllers take it as a parameter.
 *
 * @param account the signed-in account
 * @param signIn the sign-in that the token belongs to
 * @param role the role at the time the token was given (at most five minutes ago)
 * @param passwordChangeRequired whether nothing but changing the password is allowed yet
 * @param rehearsal for a simulated guest, the one sale in which it may act; empty for everybody who is real
 */
public record Caller(
        AccountId account, SignInId signIn, Role role, boolean passwordChangeRequired, Optional<SaleId> rehearsal) {

    /** Somebody real. */
    public Caller(AccountId account, SignInId signIn, Role role, boolean passwordChangeRequired) {
        this(account, signIn, role, passwordChangeRequired, Optional.empty());
    }
}
