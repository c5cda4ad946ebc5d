package io.hanjul.edge;

import java.time.Duration;

/**
 * A token on its way into a browser's cookie.
 *
 * @param name name of the cookie, starting with {@code hanjul_}
 * @param value the token
 * @param path the addresses that get it back
 * @param maxAge how long the browser keeps it; zero deletes it
 * @param sameSite whether links from other sites carry it
 */
public record TokenCookie(String name, String value, String path, Duration maxAge, SameSite sameSite) {

    /** What a request from another site does with the cookie. */
    public enum SameSite {
        /** Sent when a link from another site is followed, never with its forms or scripts. */
        LAX("Lax"),
        /** Never sent from another site. */
        STRICT("Strict");

        private final String attribute;

        SameSite(String attribute) {
            this.attribute = attribute;
        }

        /** The value of the cookie's attribute. */
        String attribute() {
            return attribute;
        }
    }

    /** The cookie that takes this one away from the browser. */
    public TokenCookie deleted() {
        return new TokenCookie(name, "", path, Duration.ZERO, sameSite);
    }
}
