package io.hanjul.account;

import io.hanjul.edge.RateLimit;
import io.hanjul.ids.AccountId;
import io.hanjul.keys.RedisKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Slows guessing down: by the e-mail that is guessed at, and by the address that guesses. */
@Component
class Attempts {

    private final RateLimit limit;
    private final AccountSettings settings;

    Attempts(RateLimit limit, AccountSettings settings) {
        this.limit = limit;
        this.settings = settings;
    }

    /** Counts whatever makes us hash a password for somebody unknown; throws TOO_MANY_REQUESTS. */
    void fromAddress(String address) {
        limit.require(RedisKey.SIGN_IN_ATTEMPTS, "address:" + address, settings.attemptsPerAddress());
    }

    /** Counts a sign-in with that e-mail, known or not; throws TOO_MANY_REQUESTS. */
    void withEmail(String email) {
        limit.require(RedisKey.SIGN_IN_ATTEMPTS, "email:" + digest(email), settings.attemptsPerEmail());
    }

    /** Counts a try to change that account's password; throws TOO_MANY_REQUESTS. */
    void atPasswordOf(AccountId account) {
        limit.require(RedisKey.SIGN_IN_ATTEMPTS, "account:" + account, settings.attemptsPerEmail());
    }

    /** No e-mail address stands readable in Redis. */
    private static String digest(String email) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(email.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
