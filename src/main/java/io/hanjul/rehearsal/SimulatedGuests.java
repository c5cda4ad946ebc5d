package io.hanjul.rehearsal;

import io.hanjul.catalog.Rehearsals;
import io.hanjul.edge.AccessTokens;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Role;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SignInId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Makes simulated guests: signed sessions of accounts that have no row. They need no store to be made, no store knows
 * them, and the end of their rehearsal ends all of them at once.
 */
@Service
public class SimulatedGuests {

    private final MayRehearse may;
    private final Rehearsals rehearsals;
    private final RehearsalReader reader;
    private final AccessTokens tokens;
    private final RehearsalSettings settings;
    private final IdSource ids;
    private final Clock clock;

    SimulatedGuests(
            MayRehearse may,
            Rehearsals rehearsals,
            RehearsalReader reader,
            AccessTokens tokens,
            RehearsalSettings settings,
            IdSource ids,
            Clock clock) {
        this.may = may;
        this.rehearsals = rehearsals;
        this.reader = reader;
        this.tokens = tokens;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Their sessions, one access token each.
     *
     * @param saleId the one sale in which they may act
     * @param roomId its waiting room; empty text without one
     * @param expiresAt first instant at which they are no longer good; there is no renewal
     * @param tokens access tokens
     */
    public record Sessions(SaleId saleId, String roomId, Instant expiresAt, List<String> tokens) {

        /** Never the tokens themselves. */
        @Override
        public String toString() {
            return "Sessions[" + saleId + ", " + tokens.size() + " until " + expiresAt + "]";
        }
    }

    /**
     * Makes that many.
     *
     * @param guests at least 1
     * @throws Refusal NOT_ALLOWED; NOT_FOUND when the sale is another owner's; NO_REHEARSAL; INVALID_FIELDS for more
     *     guests than one request may ask for
     */
    public Sessions make(Caller caller, SaleId sale, int guests) {
        may.require(caller, sale);
        rehearsals.requireGoingOn(sale);
        if (guests > settings.guestsMost()) {
            throw Refusal.ofFields(
                    CommonProblem.INVALID_FIELDS,
                    "",
                    List.of(new FieldProblem("guests", "must be at most " + settings.guestsMost())));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = now.plus(settings.guestLifetime());
        List<String> made = Stream.generate(
                        () -> new AccessTokens.Grant(ids.next().toString(), guestOf(sale), now, expiresAt))
                .limit(guests)
                .map(tokens::mint)
                .toList();
        return new Sessions(sale, reader.roomOf(sale), expiresAt, made);
    }

    /** All guests of a rehearsal share one sign-in, which is the rehearsal. */
    private Caller guestOf(SaleId sale) {
        var account = new AccountId(ids.next());
        return new Caller(account, new SignInId(sale.value()), Role.GUEST, false, Optional.of(sale));
    }
}
