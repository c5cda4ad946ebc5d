package io.hanjul.account.web;

import io.hanjul.account.Account;
import io.hanjul.account.SignIn;
import io.hanjul.ids.SignInId;
import java.time.Instant;

/** A sign-in as the client gets it; the tokens are empty when they went into cookies. */
record SignedIn(
        Account account,
        SignInId signInId,
        String accessToken,
        String refreshToken,
        Instant accessExpiresAt,
        Instant refreshExpiresAt,
        boolean passwordChangeRequired) {

    static SignedIn of(SignIn signIn, boolean inCookies) {
        return new SignedIn(
                signIn.account(),
                signIn.id(),
                inCookies ? "" : signIn.access().token(),
                inCookies ? "" : signIn.refresh().token(),
                signIn.access().expiresAt(),
                signIn.refresh().expiresAt(),
                signIn.account().passwordChangeRequired());
    }
}
