package io.hanjul.edge;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Decides how a token travels to the client. A page sends {@code Hanjul-Tokens: cookie} and gets it in a cookie that no
 * script can read; other clients get it in the body. No token ever stands in an address.
 */
public final class TokenCarrier {

    /** Request header by which a page asks for cookies. */
    public static final String HEADER = "Hanjul-Tokens";

    private TokenCarrier() {}

    /** Whether the client wants its tokens in cookies. */
    public static boolean wantsCookies(HttpServletRequest request) {
        return "cookie".equalsIgnoreCase(request.getHeader(HEADER));
    }

    /**
     * Gives the token in the way that the client asked for.
     *
     * @return the text for the body: the token, or empty when it went into the cookie
     */
    public static String give(HttpServletRequest request, HttpServletResponse response, TokenCookie cookie) {
        if (!wantsCookies(request)) {
            return cookie.value();
        }
        giveCookie(response, cookie);
        return "";
    }

    /** Sets the cookie: {@code HttpOnly}, {@code Secure}, for this host only. */
    public static void giveCookie(HttpServletResponse response, TokenCookie cookie) {
        ResponseCookie header = ResponseCookie.from(cookie.name(), cookie.value())
                .path(cookie.path())
                .maxAge(cookie.maxAge())
                .sameSite(cookie.sameSite().attribute())
                .httpOnly(true)
                .secure(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, header.toString());
    }

    /** The value of the request's cookie of that name; empty when there is none. */
    public static String cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }
}
