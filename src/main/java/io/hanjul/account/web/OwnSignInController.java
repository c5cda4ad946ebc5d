package io.hanjul.account.web;

import io.hanjul.account.OwnSignIns;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.SignInId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one is signed in. */
@RestController
class OwnSignInController {

    private final OwnSignIns signIns;
    private final SignInCookies cookies;

    OwnSignInController(OwnSignIns signIns, SignInCookies cookies) {
        this.signIns = signIns;
        this.cookies = cookies;
    }

    /** The caller's sign-ins, newest first. */
    @GetMapping("/v1/account/sign-ins")
    @Access(Level.SIGNED_IN)
    Page<OwnSignIns.View> list(
            Caller caller,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return signIns.of(caller, PageRequest.of(cursor, limit));
    }

    /** Signs out there, within a second; repeating it changes nothing. */
    @DeleteMapping("/v1/account/sign-ins/{signIn}")
    @Access(Level.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Caller caller, @PathVariable SignInId signIn, HttpServletResponse response) {
        signIns.end(caller, signIn);
        if (signIn.equals(caller.signIn())) {
            cookies.takeBoth(response);
        }
    }

    /** Signs out everywhere but here. */
    @DeleteMapping("/v1/account/sign-ins/others")
    @Access(Level.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(Caller caller) {
        signIns.endOthers(caller);
    }
}
