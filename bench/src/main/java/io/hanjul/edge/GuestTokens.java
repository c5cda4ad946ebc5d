package io.hanjul.edge;

import com.nimbusds.jose.JOSEException;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Randomness;
import io.hanjul.ids.RealClock;
import io.hanjul.ids.SignInId;
import io.hanjul.secrets.PrivateFile;
import io.hanjul.secrets.Secrets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

/**
 * Access tokens of guests by the hundred thousand, signed with the key of a node's data folder: signing up that many
 * is not what is measured. The accounts are in no database, so they are good for what asks none.
 *
 * <p>In this package because the product's own class writes the claims.
 */
public final class GuestTokens {

    private static final Duration GOOD_FOR = Duration.ofHours(2);

    private final AccessTokens tokens;
    private final Clock clock = RealClock.utc();
    private final IdSource ids = new IdSource(clock, Randomness.secure());

    private GuestTokens(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** Of the node that made its secrets in that data folder. */
    public static GuestTokens of(Path data) {
        List<String> key =
                List.of(PrivateFile.read(data.resolve("secrets/token-keys")).strip());
        var secrets = new Secrets(key, key, key, "test_sk_of_nobody", Map.of());
        EdgeSettings settings = Binder.get(new StandardEnvironment()).bindOrCreate("hanjul.edge", EdgeSettings.class);
        try {
            var tokens = new Tokens(secrets, settings, RealClock.utc());
            return new GuestTokens(new AccessTokens(tokens, signIn -> false, sale -> false));
        } catch (JOSEException e) {
            throw new IllegalStateException("this is no key: " + data, e);
        }
    }

    /** So many, each of an account that no other has; good for two hours. */
    public List<String> next(int count) {
        return Stream.generate(() -> next(Role.GUEST)).limit(count).toList();
    }

    /** One of an operator, who may read meters. */
    public String operator() {
        return next(Role.OPERATOR);
    }

    private String next(Role role) {
        var caller = new Caller(new AccountId(ids.next()), new SignInId(ids.next()), role, false);
        Instant now = clock.instant();
        return tokens.mint(new AccessTokens.Grant(ids.next().toString(), caller, now, now.plus(GOOD_FOR)));
    }
}
