package io.hanjul.account;

import io.hanjul.account.RefreshTokenTable.Row;
import io.hanjul.account.RefreshTokenTable.Used;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.SignInId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The chain of refresh tokens of a sign-in. Each token is good for one use, which makes its successor; who stole a
 * token therefore collides with its owner sooner or later, and the collision ends the sign-in. Two things look like
 * theft and are not: an answer that was lost on the way, and two tabs refreshing at once. So for some seconds a
 * repeat gets the same successor again, as long as nobody has used that one; this gives a thief no second chain, only
 * a copy of the one there is.
 */
@Component
class RefreshChain {

    private final RefreshTokenTable refreshTokens;
    private final AccountSettings settings;
    private final IdSource ids;
    private final Clock clock;

    RefreshChain(RefreshTokenTable refreshTokens, AccountSettings settings, IdSource ids, Clock clock) {
        this.refreshTokens = refreshTokens;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a refresh comes to. */
    sealed interface Step {

        /** Goes on with this token. */
        record Next(Row token) implements Step {}

        /** The sign-in had ended before. */
        record Ended() implements Step {}

        /** A token came back that was used up: the sign-in must end. */
        record Reused() implements Step {}
    }

    /** The first token of a sign-in. */
    Row begin(SignInId signIn) {
        Row first = fresh(signIn);
        refreshTokens.insert(first);
        return first;
    }

    /** Uses the token up and gives its successor; of any number of simultaneous calls, all get the same one. */
    Step next(UUID token, SignInId signIn) {
        Row successor = fresh(signIn);
        if (refreshTokens.use(token, successor.id())) {
            refreshTokens.insert(successor);
            return new Step.Next(successor);
        }
        Optional<Used> found = refreshTokens.findUsed(token, settings.refreshGrace());
        if (found.isEmpty()) {
            // Used so long ago that it was forgotten: our signature says that it existed.
            return new Step.Reused();
        }
        return afterUse(found.get());
    }

    private static Step afterUse(Used used) {
        if (used.ended()) {
            return new Step.Ended();
        }
        @Nullable Row repeatable = used.repeatable();
        return repeatable == null ? new Step.Reused() : new Step.Next(repeatable);
    }

    private Row fresh(SignInId signIn) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Row(ids.next(), signIn, now, now.plus(settings.refreshLifetime()));
    }
}
