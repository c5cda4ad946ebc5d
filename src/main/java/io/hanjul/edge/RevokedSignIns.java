package io.hanjul.edge;

import io.hanjul.ids.SignInId;

/** Sign-ins that ended while access tokens of theirs may still be unexpired. Asked on every signed-in request. */
@FunctionalInterface
public interface RevokedSignIns {

    /** Whether the sign-in has ended; answered from memory. */
    boolean contains(SignInId signIn);
}
