package io.hanjul.account;

import io.hanjul.account.Credentials.Change;
import io.hanjul.account.RefreshChain.Step;
import io.hanjul.account.TokenMint.RefreshClaims;
import io.hanjul.edge.Caller;
import io.hanjul.edge.EdgeProblem;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.SignInId;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns a password into tokens, goes on with them, and ends it. */
@Service
public class SignIns {

    private final Attempts attempts;
    private final Credentials credentials;
    private final AccountTable accounts;
    private final SignInTable signIns;
    private final RefreshChain chain;
    private final TokenMint mint;
    private final EndedSignIns ended;
    private final IdSource ids;
    private final TransactionTemplate transaction;

    SignIns(
            Attempts attempts,
            Credentials credentials,
            AccountTable accounts,
            SignInTable signIns,
            RefreshChain chain,
            TokenMint mint,
            EndedSignIns ended,
            IdSource ids,
            TransactionTemplate transaction) {
        this.attempts = attempts;
        this.credentials = credentials;
        this.accounts = accounts;
        this.signIns = signIns;
        this.chain = chain;
        this.mint = mint;
        this.ended = ended;
        this.ids = ids;
        this.transaction = transaction;
    }

    /**
     * Signs somebody in.
     *
     * @param network where the request came from
     * @param userAgent what the client says that it is; empty when it does not
     * @throws Refusal WRONG_CREDENTIALS, whether the e-mail or the password is wrong, or TOO_MANY_REQUESTS
     */
    public SignIn signIn(String email, String password, String network, String userAgent) {
        return attempts.signingIn(
                Accounts.normalised(email), network, () -> begin(credentials.check(email, password), userAgent));
    }

    private SignIn begin(Account account, String userAgent) {
        return mint.signIn(account, inTransaction(() -> {
            var id = new SignInId(ids.next());
            signIns.insert(id, account.id(), UserAgent.device(userAgent));
            return chain.begin(id);
        }));
    }

    /**
     * Goes on with a sign-in: a new access token, which carries the account's role of now, and the next refresh token.
     *
     * @throws Refusal TOKEN_INVALID, TOKEN_EXPIRED, or REFRESH_REUSED, upon which the sign-in is over
     */
    public SignIn refresh(String refreshToken) {
        RefreshClaims claims = mint.readRefresh(refreshToken);
        Step step = inTransaction(() -> stepOf(claims));
        return switch (step) {
            case Step.Next next -> mint.signIn(account(claims.account()), next.token());
            case Step.Ended over -> throw Refusal.of(EdgeProblem.TOKEN_INVALID, "this sign-in has ended");
            case Step.Reused reused -> {
                ended.add(claims.signIn());
                throw Refusal.of(AccountProblem.REFRESH_REUSED);
            }
        };
    }

    /** Signs out: every token of the sign-in is refused from now on here, and within a second everywhere. */
    public void end(SignInId signIn) {
        inTransaction(() -> signIns.revoke(signIn));
        ended.add(signIn);
    }

    /**
     * Changes the caller's password and signs the account out everywhere else.
     *
     * @return an access token for what the account may do now
     * @throws Refusal WRONG_PASSWORD, INVALID_FIELDS when the new one is the old one, or TOO_MANY_REQUESTS
     */
    public SignIn.Issued changePassword(Caller caller, String current, String wanted) {
        Change change = attempts.atPasswordOf(
                caller.account(), () -> credentials.prepareChange(caller.account(), current, wanted));
        inTransaction(() -> change(caller, change)).forEach(ended::add);
        return mint.access(account(caller.account()), caller.signIn());
    }

    private List<SignInId> change(Caller caller, Change change) {
        if (!accounts.changePassword(caller.account(), change)) {
            throw Refusal.of(AccountProblem.WRONG_PASSWORD, "it was changed a moment ago");
        }
        return signIns.revokeOthers(caller.account(), caller.signIn());
    }

    /** The end of a sign-in must be kept even though the request is refused, so nothing is thrown in here. */
    private Step stepOf(RefreshClaims claims) {
        Step step = chain.next(claims.id(), claims.signIn());
        if (step instanceof Step.Reused) {
            signIns.revoke(claims.signIn());
        }
        return step;
    }

    private Account account(AccountId id) {
        return accounts.find(id).orElseThrow(() -> Refusal.of(EdgeProblem.TOKEN_INVALID, "this account is gone"));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
