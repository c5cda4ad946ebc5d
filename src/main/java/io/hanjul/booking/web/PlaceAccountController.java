package io.hanjul.booking.web;

import io.hanjul.booking.PlaceAccounts;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.PlaceId;
import io.hanjul.payment.AccountChoice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whose gateway account takes what is paid for a place, for operators: it says where the money goes. */
@RestController
@RequestMapping("/v1/places/{place}/gateway-accounts")
class PlaceAccountController {

    private final PlaceAccounts accounts;

    PlaceAccountController(PlaceAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * An account to pay to.
     *
     * @param account name of a configured one; empty for the house's own
     */
    record ChosenAccount(@NotNull String account) {}

    /** What was chosen for a place, the newest first; the first counts, and where there is none, the house's own. */
    @GetMapping
    @Access(Access.Level.OPERATOR)
    ResponseEntity<Page<AccountChoice>> list(
            Caller caller,
            @PathVariable PlaceId place,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(accounts.of(caller, place, PageRequest.of(cursor, limit)));
    }

    /** Gives a place another account: payments are begun with it from now on, and those under way keep theirs. */
    @PostMapping
    @Access(Access.Level.OPERATOR)
    ResponseEntity<Void> choose(Caller caller, @PathVariable PlaceId place, @Valid @RequestBody ChosenAccount body) {
        accounts.choose(caller, place, body.account());
        return ResponseEntity.noContent().build();
    }
}
