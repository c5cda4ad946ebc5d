package io.hanjul.account.web;

import io.hanjul.account.SignIn;
import io.hanjul.account.SignIns;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.AccessTokens.Grant;
import io.hanjul.edge.Arrival;
import io.hanjul.edge.Caller;
import io.hanjul.edge.EdgeProblem;
import io.hanjul.edge.Role;
import io.hanjul.edge.TokenCarrier;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.SignInId;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
class SessionController {

    private final SignIns signIns;
    private final SignInCookies cookies;

    SessionController(SignIns signIns, SignInCookies cookies) {
        this.signIns = signIns;
        this.cookies = cookies;
    }

    /** What somebody signs in with. */
    record Credentials(
            @NotNull @Size(max = 254) String email,
            @NotNull @Size(max = 128) String password) {}

    /** The token to go on with; empty when the cookie has it. */
    record Refresh(@NotNull @Size(max = 2_048) String refreshToken) {}

    /** What the access token says. */
    record Session(
            AccountId accountId, SignInId signInId, Role role, boolean passwordChangeRequired, Instant expiresAt) {}

    @PostMapping("/v1/session")
    @Access(Level.OPEN)
    @ResponseStatus(HttpStatus.CREATED)
    SignedIn signIn(
            @Valid @RequestBody Credentials body,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String userAgent,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignIn signIn = signIns.signIn(
                body.email(), body.password(), Arrival.of(request).network(), userAgent);
        return answer(signIn, TokenCarrier.wantsCookies(request), response);
    }

    /** What came in a cookie goes back into a cookie, so that no script of a page can turn it into text. */
    @PostMapping("/v1/session/refresh")
    @Access(Level.OPEN)
    SignedIn refresh(
            @Valid @RequestBody(required = false) @Nullable Refresh body,
            HttpServletRequest request,
            HttpServletResponse response) {
        String token = body == null ? "" : body.refreshToken();
        if (!token.isEmpty()) {
            return answer(signIns.refresh(token), TokenCarrier.wantsCookies(request), response);
        }
        try {
            return answer(signIns.refresh(kept(request)), true, response);
        } catch (Refusal refusal) {
            if (refusal.code().status() == HttpStatus.UNAUTHORIZED) {
                cookies.takeBoth(response);
            }
            throw refusal;
        }
    }

    /** Answered from the token alone, without asking any store. */
    @GetMapping("/v1/session")
    @Access(Level.SIGNED_IN)
    Session session(Grant grant) {
        Caller caller = grant.caller();
        return new Session(
                caller.account(), caller.signIn(), caller.role(), caller.passwordChangeRequired(), grant.expiresAt());
    }

    @DeleteMapping("/v1/session")
    @Access(Level.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(Caller caller, HttpServletResponse response) {
        signIns.end(caller.signIn());
        cookies.takeBoth(response);
    }

    private static String kept(HttpServletRequest request) {
        String cookie = TokenCarrier.cookie(request, SignInCookies.REFRESH);
        if (cookie.isEmpty()) {
            throw Refusal.of(EdgeProblem.SIGN_IN_REQUIRED, "there is no refresh token");
        }
        return cookie;
    }

    private SignedIn answer(SignIn signIn, boolean inCookies, HttpServletResponse response) {
        if (inCookies) {
            cookies.giveAccess(response, signIn.access());
            cookies.giveRefresh(response, signIn.refresh());
        }
        return SignedIn.of(signIn, inCookies);
    }
}
