package io.hanjul.rehearsal;

import io.hanjul.edge.AccessTokens;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Role;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SignInId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes simulated guests: signed sessions of accounts that have no row. They need no store to be made, no store knows
 * them, and the end of their rehearsal ends all of them at once.
 */
@Component
class GuestMint {

    private final AccessTokens tokens;
    private final RehearsalSettings settings;
    private final IdSource ids;
    private final Clock clock;

    GuestMint(AccessTokens tokens, RehearsalSettings settings, IdSource ids, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Until when a session lasts that is made now. */
    Instant expiry() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(settings.guestLifetime());
    }

    /** Access tokens of that many new guests. */
    List<String> mint(SaleId sale, int guests, Instant expiresAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var signIn = new SignInId(sale.value());
        return Stream.generate(() -> caller(sale, signIn))
                .limit(guests)
                .map(guest -> tokens.mint(new AccessTokens.Grant(ids.next().toString(), guest, now, expiresAt)))
                .toList();
    }

    private Caller caller(SaleId sale, SignInId signIn) {
        return new Caller(new AccountId(ids.next()), signIn, Role.GUEST, false, Optional.of(sale));
    }
}
