package io.hanjul.account.web;

import io.hanjul.account.Account;
import io.hanjul.account.Accounts;
import io.hanjul.account.NewAccount;
import io.hanjul.account.SignIns;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Arrival;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Role;
import io.hanjul.edge.TokenCarrier;
import io.hanjul.edge.Version;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing up, and one's own account. */
@RestController
class AccountController {

    private static final URI OWN_ACCOUNT = URI.create("/v1/account");

    private final Accounts accounts;
    private final SignIns signIns;
    private final SignInCookies cookies;

    AccountController(Accounts accounts, SignIns signIns, SignInCookies cookies) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.cookies = cookies;
    }

    /** The roles that one can sign up for. */
    enum SignUpRole {
        GUEST,
        OWNER
    }

    /**
     * A wish to have an account. E-mail addresses are ASCII, as nearly all mail servers require, and plain: neither in
     * quotes nor at an IP address, which would be other ways to write the same mailbox.
     */
    record SignUp(
            @NotNull @Size(min = 3, max = 254) @Email @Pattern(regexp = "[\\w.!#$%&'*+/=?^`{|}~@-]*") String email,

            @NotNull @Size(min = 10, max = 128) String password,
            @NotBlank @Size(max = 60) String name,
            @NotNull SignUpRole role,
            @NotNull @Pattern(regexp = "ko|en") String locale) {

        NewAccount wish() {
            return new NewAccount(email, password, name, Role.valueOf(role.name()), locale);
        }
    }

    /** A change of one's own profile. */
    record ProfileChange(
            @NotBlank @Size(max = 60) String name,
            @NotNull @Pattern(regexp = "ko|en") String locale) {}

    /** A change of one's own password. */
    record PasswordChange(
            @NotNull @Size(max = 128) String currentPassword,
            @NotNull @Size(min = 10, max = 128) String newPassword) {}

    /** Makes an account. An owner acts as a guest until an operator has approved. */
    @PostMapping("/v1/accounts")
    @Access(Level.OPEN)
    ResponseEntity<Account> signUp(@Valid @RequestBody SignUp body, HttpServletRequest request) {
        return ResponseEntity.created(OWN_ACCOUNT)
                .body(accounts.signUp(body.wish(), Arrival.of(request).network()));
    }

    /** The caller's account. */
    @GetMapping("/v1/account")
    @Access(Level.SIGNED_IN)
    ResponseEntity<Account> own(Caller caller) {
        return accounts.findProfile(caller.account())
                .map(AccountController::answer)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** Changes name and language. Takes the {@code ETag} of the account as {@code If-Match}. */
    @PutMapping("/v1/account")
    @Access(Level.GUEST)
    ResponseEntity<Account> change(
            Caller caller,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody ProfileChange body) {
        var wanted = new Accounts.Change(body.name(), body.locale());
        return answer(accounts.change(caller.account(), Version.required(ifMatch), wanted));
    }

    private static ResponseEntity<Account> answer(Accounts.Profile profile) {
        return ResponseEntity.ok().eTag(profile.version().etag()).body(profile.account());
    }

    /** Changes the password. Pages get a cookie for what the account may do from now on; other clients refresh. */
    @PutMapping("/v1/account/password")
    @Access(Level.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(
            Caller caller,
            @Valid @RequestBody PasswordChange body,
            HttpServletRequest request,
            HttpServletResponse response) {
        var access = signIns.changePassword(caller, body.currentPassword(), body.newPassword());
        if (TokenCarrier.wantsCookies(request)) {
            cookies.giveAccess(response, access);
        }
    }
}
