package io.hanjul.account;

import io.hanjul.account.RefreshTokenTable.Row;
import io.hanjul.account.SignIn.Issued;
import io.hanjul.edge.AccessTokens;
import io.hanjul.edge.Caller;
import io.hanjul.edge.EdgeProblem;
import io.hanjul.edge.Purpose;
import io.hanjul.edge.Token;
import io.hanjul.edge.Tokens;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.Id;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.SignInId;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the tokens of a sign-in, and reads the refresh token back. */
@Component
class TokenMint {

    private static final String SIGN_IN = "sid";

    private final Tokens tokens;
    private final AccessTokens accessTokens;
    private final AccountSettings settings;
    private final IdSource ids;
    private final Clock clock;

    TokenMint(Tokens tokens, AccessTokens accessTokens, AccountSettings settings, IdSource ids, Clock clock) {
        this.tokens = tokens;
        this.accessTokens = accessTokens;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a refresh token says.
     *
     * @param id its row
     */
    record RefreshClaims(UUID id, AccountId account, SignInId signIn) {}

    /** Both tokens; the refresh token of one row is always the same text. */
    SignIn signIn(Account account, Row row) {
        return new SignIn(account, row.signIn(), access(account, row.signIn()), refresh(account, row));
    }

    /** An access token for what the account is now. */
    Issued access(Account account, SignInId signIn) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var caller = new Caller(account.id(), signIn, account.effectiveRole(), account.passwordChangeRequired());
        Instant expiresAt = now.plus(settings.accessLifetime());
        String id = ids.next().toString();
        return new Issued(accessTokens.mint(new AccessTokens.Grant(id, caller, now, expiresAt)), expiresAt);
    }

    /**
     * Reads a refresh token.
     *
     * @throws Refusal TOKEN_INVALID or TOKEN_EXPIRED
     */
    RefreshClaims readRefresh(String compact) {
        Token token = tokens.verify(compact, Purpose.REFRESH);
        try {
            return new RefreshClaims(
                    Id.parse(token.id()), AccountId.of(token.subject()), SignInId.of(token.claim(SIGN_IN)));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(EdgeProblem.TOKEN_INVALID, "claims are missing");
        }
    }

    private Issued refresh(Account account, Row row) {
        String compact = tokens.mint(new Token(
                Purpose.REFRESH,
                row.id().toString(),
                account.id().toString(),
                row.issuedAt(),
                row.expiresAt(),
                Map.of(SIGN_IN, row.signIn().toString())));
        return new Issued(compact, row.expiresAt());
    }
}
