package io.hanjul.edge;

import io.hanjul.problem.Refusal;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Keeps other sites from acting with a visitor's cookies: a request that changes something and carries a cookie of ours
 * must name our own origin. With an {@code Authorization} header it needs not, because no other site can send one. A
 * form must come from our own pages: it is the one thing that any site can send, and with it sign somebody in. Only
 * what names a bearer token and carries no cookie at all is none, whatever its type: no form can send such a header,
 * and a browser adds none by itself, as it does with the password of a proxy.
 * Nor may another site act without cookies: browsers leave ours out of what it sends, but keep those that we answer, so
 * that a guest would get a new turn, at the end of the line, in place of their own.
 */
@Component
class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String OUR_COOKIES = "hanjul_";
    private static final String BEARER = "Bearer ";

    /** The three encodings of a form; browsers send them to any site without asking it first. */
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final EdgeSettings settings;

    SameOrigin(EdgeSettings settings) {
        this.settings = settings;
    }

    /**
     * Passes a request that could come from another site only when it comes from our own pages.
     *
     * @throws Refusal WRONG_ORIGIN
     */
    void require(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean ours = origin != null && isOurs(origin, request);
        boolean mustBeOurs = (isForm(request) && !isOfAProgram(request)) || actsByCookies(request);
        boolean anothers = origin != null && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
        if (!ours && (mustBeOurs || anothers)) {
            throw Refusal.of(EdgeProblem.WRONG_ORIGIN);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || type.equals(MediaType.APPLICATION_JSON_VALUE)) {
            return false;
        }
        int parameters = type.indexOf(';');
        String bare = parameters < 0 ? type : type.substring(0, parameters);
        return FORMS.contains(bare.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isOfAProgram(HttpServletRequest request) {
        String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        Cookie[] cookies = request.getCookies();
        return credentials != null
                && credentials.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && (cookies == null || cookies.length == 0);
    }

    private static boolean actsByCookies(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().startsWith(OUR_COOKIES));
    }

    private boolean isOurs(String origin, HttpServletRequest request) {
        if (!settings.publicOrigin().isEmpty() && origin.equalsIgnoreCase(settings.publicOrigin())) {
            return true;
        }
        return origin.equalsIgnoreCase(originOf(request));
    }

    private static String originOf(HttpServletRequest request) {
        String scheme = request.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        String port = request.getServerPort() == usual ? "" : ":" + request.getServerPort();
        return scheme + "://" + request.getServerName() + port;
    }
}
