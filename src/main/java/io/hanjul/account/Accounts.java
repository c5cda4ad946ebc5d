package io.hanjul.account;

import io.hanjul.edge.Version;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.LocalizedText;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes and finds accounts. */
@Service
public class Accounts {

    private final AccountTable accounts;
    private final OwnerApprovalTable approvals;
    private final Attempts attempts;
    private final Passwords passwords;
    private final IdSource ids;
    private final TransactionTemplate transaction;

    Accounts(
            AccountTable accounts,
            OwnerApprovalTable approvals,
            Attempts attempts,
            Passwords passwords,
            IdSource ids,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.approvals = approvals;
        this.attempts = attempts;
        this.passwords = passwords;
        this.ids = ids;
        this.transaction = transaction;
    }

    /**
     * Signs somebody up. An owner waits for an operator's approval and acts as a guest until then.
     *
     * @param network where the request came from
     * @throws Refusal EMAIL_TAKEN or TOO_MANY_REQUESTS; INVALID_FIELDS for a name that nobody can see
     * @throws IllegalArgumentException for an operator: nobody can sign up as one
     */
    public Account signUp(NewAccount wish, String network) {
        attempts.from(network);
        return switch (wish.role()) {
            case GUEST -> create(wish);
            case OWNER -> insert(wish, Account.State.AWAITING_APPROVAL);
            case OPERATOR -> throw new IllegalArgumentException("nobody signs up as an operator");
        };
    }

    /**
     * Makes an account whose role is in force at once; for the product itself, never for a request from outside.
     *
     * @throws Refusal EMAIL_TAKEN
     */
    public Account create(NewAccount wish) {
        return insert(wish, Account.State.ACTIVE);
    }

    /** The account, if there is one. */
    public Optional<Account> find(AccountId id) {
        return accounts.find(id);
    }

    /** An account with the version that a change of it must name. */
    public record Profile(Account account, Version version) {}

    /**
     * What people may change of their account.
     *
     * @param name 1–60 characters that can be shown
     * @param locale {@code ko} or {@code en}
     */
    public record Change(String name, String locale) {}

    /** The account with its version, if there is one. */
    public Optional<Profile> findProfile(AccountId id) {
        return accounts.findWithVersion(id);
    }

    /**
     * Changes a profile that still has that version.
     *
     * @throws Refusal VERSION_CHANGED when it was changed meanwhile
     */
    public Profile change(AccountId id, Version version, Change wanted) {
        var change = new Change(named(wanted.name()), wanted.locale());
        return Objects.requireNonNull(transaction.execute(status -> accounts.change(id, version, change)))
                .orElseThrow(() -> Refusal.of(CommonProblem.VERSION_CHANGED));
    }

    /** The form of an e-mail address in which it is kept and compared. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** The name without blanks around it; one of blanks only, however they are written, is none. */
    private static String named(String name) {
        if (!LocalizedText.isVisible(name)) {
            var error = new FieldProblem("name", "has nothing to see in it", "눈에 보이는 글자를 적어 주세요.");
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(error));
        }
        return name.strip();
    }

    private Account insert(NewAccount wish, Account.State state) {
        var account = new Account(
                new AccountId(ids.next()),
                normalised(wish.email()),
                named(wish.name()),
                wish.role(),
                state,
                wish.locale(),
                false);
        String hash = passwords.hash(wish.password());
        transaction.executeWithoutResult(status -> {
            if (!accounts.insert(account, hash)) {
                throw Refusal.of(AccountProblem.EMAIL_TAKEN);
            }
            if (state == Account.State.AWAITING_APPROVAL) {
                approvals.insert(account.id());
            }
        });
        return account;
    }
}
