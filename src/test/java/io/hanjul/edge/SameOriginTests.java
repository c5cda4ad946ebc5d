package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.problem.Refusal;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SameOriginTests {

    private final SameOrigin sameOrigin = new SameOrigin(Settings.behind("https://tickets.example", List.of()));

    @ParameterizedTest
    @ValueSource(strings = {"https://app.internal:8443", "https://tickets.example", "HTTPS://Tickets.Example"})
    void ourOwnOriginMayActByCookies(String origin) {
        assertThatCode(() -> sameOrigin.require(byCookie(origin))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://app.internal:8443", "https://app.internal", "https://tickets.example.evil", "null"})
    void anotherOriginMayNot(String origin) {
        assertThatThrownBy(() -> sameOrigin.require(byCookie(origin)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(EdgeProblem.WRONG_ORIGIN));
    }

    @Test
    void anotherSiteDoesNotActWithoutOurCookiesEither() {
        var request = byCookie("https://evil.example");
        request.setCookies(new Cookie("theirs", "1"));

        assertThatThrownBy(() -> sameOrigin.require(request)).isInstanceOf(Refusal.class);
    }

    @Test
    void aProgramWithoutOriginAndCookieIsNoOtherSite() {
        var request = byCookie("https://evil.example");
        request.removeHeader("Origin");
        request.setCookies(new Cookie("theirs", "1"));

        assertThatCode(() -> sameOrigin.require(request)).doesNotThrowAnyException();
    }

    @Test
    void withAnAuthorizationHeaderAnyOriginMayAct() {
        var request = byCookie("https://evil.example");
        request.addHeader("Authorization", "Bearer 1");

        assertThatCode(() -> sameOrigin.require(request)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "Text/Plain;charset=UTF-8"
            })
    void aFormThatDoesNotSayWhereItComesFromIsRefused(String type) {
        var request = byCookie("https://evil.example");
        request.removeHeader("Origin");
        request.setCookies(new Cookie("theirs", "1"));
        request.setContentType(type);

        assertThatThrownBy(() -> sameOrigin.require(request)).isInstanceOf(Refusal.class);
    }

    /** What it is not meant for is refused by the endpoint, for its type. */
    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain"})
    void whatNamesABearerTokenAndHasNoCookieIsNoForm(String type) {
        assertThatCode(() -> sameOrigin.require(authorized("Bearer 1", type))).doesNotThrowAnyException();
        assertThatCode(() -> sameOrigin.require(authorized("bearer 1", type))).doesNotThrowAnyException();
    }

    /** A browser sends the password of a proxy along with any form of any site. */
    @Test
    void aFormStaysOneWithAnyOtherCredentialsOrWithACookie() {
        var byPassword = authorized("Basic eDp5", "text/plain");
        var withCookie = authorized("Bearer 1", "text/plain");
        withCookie.setCookies(new Cookie("theirs", "1"));

        assertThatThrownBy(() -> sameOrigin.require(byPassword)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> sameOrigin.require(withCookie)).isInstanceOf(Refusal.class);
    }

    private static MockHttpServletRequest authorized(String credentials, String type) {
        var request = byCookie("https://evil.example");
        request.removeHeader("Origin");
        request.setCookies();
        request.addHeader("Authorization", credentials);
        request.setContentType(type);
        return request;
    }

    @Test
    void everyCookieOfOursCountsNotOnlyTheAccessToken() {
        var request = byCookie("https://evil.example");
        request.setCookies(new Cookie("hanjul_line", "1"));

        assertThatThrownBy(() -> sameOrigin.require(request)).isInstanceOf(Refusal.class);
    }

    private static MockHttpServletRequest byCookie(String origin) {
        var request = new MockHttpServletRequest("POST", "/v1/holds");
        request.setScheme("https");
        request.setServerName("app.internal");
        request.setServerPort(8443);
        request.addHeader("Origin", origin);
        request.setCookies(new Cookie("hanjul_access", "1"));
        return request;
    }
}
