package io.hanjul.waitingroom.web;

import io.hanjul.edge.TokenCarrier;
import io.hanjul.waitingroom.Turns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The browser's own secret; given at its first join, so that nobody else can use a turn that was copied. */
@Component
class BrowserSecret {

    private static final int BYTES = 32;

    private final Turns turns;
    private final SecureRandom random;

    BrowserSecret(Turns turns, SecureRandom random) {
        this.turns = turns;
        this.random = random;
    }

    /** The secret that the browser has, else a new one that it gets with the answer. */
    String knownOrGiven(HttpServletRequest request, HttpServletResponse response) {
        String known = TurnCarrier.browserSecret(request);
        if (!known.isEmpty()) {
            return known;
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        TokenCarrier.giveCookie(response, TurnCarrier.browserCookie(secret, turns.turnKept()));
        return secret;
    }
}
