package io.hanjul.account;

import io.hanjul.account.AccountTable.WithHash;
import io.hanjul.ids.AccountId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks and changes what people sign in with. No transaction is open while a password is hashed. */
@Component
class Credentials {

    private final AccountTable accounts;
    private final Passwords passwords;

    Credentials(AccountTable accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** The hash that a change of password must still find, and the one that takes its place. */
    record Change(String oldHash, String newHash) {}

    /**
     * The account that these belong to; throws WRONG_CREDENTIALS after the same work for a known and unknown
     * e-mail.
     */
    Account check(String email, String password) {
        Optional<WithHash> found = accounts.findWithHash(Accounts.normalised(email));
        if (found.isEmpty()) {
            passwords.pretendToMatch(password);
            throw Refusal.of(AccountProblem.WRONG_CREDENTIALS);
        }
        if (!passwords.matches(password, found.get().hash())) {
            throw Refusal.of(AccountProblem.WRONG_CREDENTIALS);
        }
        return found.get().account();
    }

    /**
     * Hashes the new password of somebody who knows the current one.
     *
     * @throws Refusal WRONG_PASSWORD, or INVALID_FIELDS when the new one is the old one
     */
    Change prepareChange(AccountId id, String current, String wanted) {
        WithHash known = accounts.findWithHash(id).orElseThrow(() -> Refusal.of(AccountProblem.WRONG_PASSWORD));
        if (!passwords.matches(current, known.hash())) {
            throw Refusal.of(AccountProblem.WRONG_PASSWORD);
        }
        if (wanted.equals(current)) {
            var same = new FieldProblem("newPassword", "must differ from the current one");
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(same));
        }
        return new Change(known.hash(), passwords.hash(wanted));
    }
}
