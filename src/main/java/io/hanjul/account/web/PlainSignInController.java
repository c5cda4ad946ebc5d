package io.hanjul.account.web;

import io.hanjul.account.SignIn;
import io.hanjul.account.SignIns;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Arrival;
import io.hanjul.edge.Plain;
import io.hanjul.edge.PlainPages;
import io.hanjul.ids.LocalizedText;
import io.hanjul.problem.Language;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a plain form. It leads back to where it was needed, and to nowhere else. */
@Plain
@Controller
class PlainSignInController {

    /** Addresses of this site that a sign-in may lead to: no other host can be named by them. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&]{0,300}");

    private static final int LONGEST = 254;

    private final SignIns signIns;
    private final SignInCookies cookies;
    private final PlainPages pages;

    PlainSignInController(SignIns signIns, SignInCookies cookies, PlainPages pages) {
        this.signIns = signIns;
        this.cookies = cookies;
        this.pages = pages;
    }

    /** What the form holds. */
    record Form(String email, String password, String next) {

        Form {
            email = email != null && LocalizedText.isPrintable(email) ? shortened(email) : "";
            password = shortened(password);
            next = next != null && OWN_PATH.matcher(next).matches() ? next : "/?plain";
        }

        private static String shortened(String text) {
            return text == null || text.length() > LONGEST ? "" : text;
        }
    }

    @GetMapping(path = "/sign-in", params = "plain")
    @Access(Level.OPEN)
    ResponseEntity<String> form(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return pages.page(
                request, "sign-in", Map.of("next", new Form("", "", next).next(), "email", "", "complaint", ""));
    }

    @PostMapping(path = "/plain/sign-in", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Access(Level.OPEN)
    ResponseEntity<?> signIn(
            Form form,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String userAgent,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            SignIn signIn = signIns.signIn(
                    form.email(), form.password(), Arrival.of(request).network(), userAgent);
            cookies.giveAccess(response, signIn.access());
            cookies.giveRefresh(response, signIn.refresh());
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(form.next()))
                    .build();
        } catch (Refusal refusal) {
            String complaint = Language.of(request).textOf(refusal.code());
            return pages.page(
                    request,
                    refusal.code().status(),
                    "sign-in",
                    Map.of("next", form.next(), "email", form.email(), "complaint", complaint));
        }
    }
}
