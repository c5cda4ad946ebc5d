package io.hanjul.edge;

import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a request says about who is calling. Decided once a request, before anything else of it is read. */
sealed interface Identity {

    /** Nobody in particular. */
    record Anonymous() implements Identity {}

    /** Somebody with a good access token. */
    record Known(AccessTokens.Grant grant) implements Identity {}

    /** Somebody whose token is not accepted; open endpoints that do not ask who is calling answer all the same. */
    record Refused(Refusal why) implements Identity {}

    /** Remembers the identity for the rest of the request. */
    default void keep(HttpServletRequest request) {
        request.setAttribute(Identity.class.getName(), this);
    }

    /** The identity of the request. */
    static Identity of(HttpServletRequest request) {
        return request.getAttribute(Identity.class.getName()) instanceof Identity identity ? identity : new Anonymous();
    }

    /**
     * The accepted access token, if the request has one.
     *
     * @throws Refusal when it has one that is not accepted
     */
    default Optional<AccessTokens.Grant> accepted() {
        return switch (this) {
            case Anonymous nobody -> Optional.empty();
            case Known known -> Optional.of(known.grant());
            case Refused refused -> throw refused.why();
        };
    }

    /**
     * The accepted access token.
     *
     * @throws Refusal SIGN_IN_REQUIRED when the request has none, or why it is not accepted
     */
    default AccessTokens.Grant require() {
        return accepted().orElseThrow(() -> Refusal.of(EdgeProblem.SIGN_IN_REQUIRED));
    }
}
