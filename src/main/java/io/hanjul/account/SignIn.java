package io.hanjul.account;

import io.hanjul.ids.SignInId;
import java.time.Instant;

/**
 * Somebody who is signed in, with the tokens to show for it.
 *
 * @param account who
 * @param id this sign-in, on this device
 * @param access the access token
 * @param refresh the refresh token, good for one use
 */
public record SignIn(Account account, SignInId id, Issued access, Issued refresh) {

    /**
     * A token with the time that it has.
     *
     * @param token compact text
     * @param expiresAt first instant at which it is no longer good, whole seconds
     */
    public record Issued(String token, Instant expiresAt) {

        /** Never the token itself. */
        @Override
        public String toString() {
            return "Issued[" + expiresAt + "]";
        }
    }
}
