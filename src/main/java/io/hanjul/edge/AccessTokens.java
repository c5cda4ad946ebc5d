package io.hanjul.edge;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SignInId;
import io.hanjul.problem.Refusal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an access token says, and the one place that writes and reads its claims. */
@Component
public class AccessTokens {

    private static final String SIGN_IN = "sid";
    private static final String ROLE = "role";
    private static final String CHANGE_PASSWORD = "pwd";
    private static final String REHEARSAL = "rehearsal";

    private final Tokens tokens;
    private final RevokedSignIns revoked;
    private final LiveRehearsals rehearsals;

    AccessTokens(Tokens tokens, RevokedSignIns revoked, LiveRehearsals rehearsals) {
        this.tokens = tokens;
        this.revoked = revoked;
        this.rehearsals = rehearsals;
    }

    /**
     * An access token in force from one instant to another.
     *
     * @param id unique id of the token
     * @param caller whom it stands for
     * @param issuedAt when it was given
     * @param expiresAt first instant at which it is no longer good; cut to whole seconds
     */
    public record Grant(String id, Caller caller, Instant issuedAt, Instant expiresAt) {}

    /** Signs an access token. */
    public String mint(Grant grant) {
        Caller caller = grant.caller();
        var claims = new HashMap<>(Map.of(
                SIGN_IN, caller.signIn().toString(),
                ROLE, caller.role().name(),
                CHANGE_PASSWORD, String.valueOf(caller.passwordChangeRequired())));
        caller.rehearsal().ifPresent(sale -> claims.put(REHEARSAL, sale.toString()));
        return tokens.mint(new Token(
                Purpose.ACCESS, grant.id(), caller.account().toString(), grant.issuedAt(), grant.expiresAt(), claims));
    }

    /**
     * Whom the token stands for.
     *
     * @throws Refusal TOKEN_INVALID for a token that is wrong or whose sign-in or rehearsal has ended, TOKEN_EXPIRED
     */
    Grant verify(String compact) {
        Token token = tokens.verify(compact, Purpose.ACCESS);
        Grant grant = grantOf(token);
        if (revoked.contains(grant.caller().signIn())) {
            throw Refusal.of(EdgeProblem.TOKEN_INVALID, "this sign-in has ended");
        }
        grant.caller().rehearsal().filter(sale -> !rehearsals.contains(sale)).ifPresent(over -> {
            throw Refusal.of(EdgeProblem.TOKEN_INVALID, "this rehearsal has ended");
        });
        return grant;
    }

    private static Optional<SaleId> rehearsalOf(Token token) {
        String sale = token.claim(REHEARSAL);
        return sale.isEmpty() ? Optional.empty() : Optional.of(SaleId.of(sale));
    }

    private static Grant grantOf(Token token) {
        try {
            var caller = new Caller(
                    AccountId.of(token.subject()),
                    SignInId.of(token.claim(SIGN_IN)),
                    Role.valueOf(token.claim(ROLE)),
                    Boolean.parseBoolean(token.claim(CHANGE_PASSWORD)),
                    rehearsalOf(token));
            return new Grant(token.id(), caller, token.issuedAt(), token.expiresAt());
        } catch (IllegalArgumentException e) {
            throw Refusal.of(EdgeProblem.TOKEN_INVALID, "claims are missing");
        }
    }
}
