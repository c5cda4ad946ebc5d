package io.hanjul.account.web;

import io.hanjul.account.AccountSettings;
import io.hanjul.account.SignIn.Issued;
import io.hanjul.edge.TokenCarrier;
import io.hanjul.edge.TokenCookie;
import io.hanjul.edge.TokenCookie.SameSite;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** The cookies in which a page keeps its tokens; the refresh token goes to the one address that needs it. */
@Component
class SignInCookies {

    static final String REFRESH = "hanjul_refresh";

    private static final String ACCESS = "hanjul_access";

    private final AccountSettings settings;

    SignInCookies(AccountSettings settings) {
        this.settings = settings;
    }

    void giveAccess(HttpServletResponse response, Issued token) {
        TokenCarrier.giveCookie(response, access(token.token()));
    }

    void giveRefresh(HttpServletResponse response, Issued token) {
        TokenCarrier.giveCookie(response, refresh(token.token()));
    }

    void takeBoth(HttpServletResponse response) {
        TokenCarrier.giveCookie(response, access("").deleted());
        TokenCarrier.giveCookie(response, refresh("").deleted());
    }

    private TokenCookie access(String value) {
        return new TokenCookie(ACCESS, value, "/", settings.accessLifetime(), SameSite.LAX);
    }

    private TokenCookie refresh(String value) {
        return new TokenCookie(REFRESH, value, "/v1/session/refresh", settings.refreshLifetime(), SameSite.STRICT);
    }
}
