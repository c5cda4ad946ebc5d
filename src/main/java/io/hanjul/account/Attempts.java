package io.hanjul.account;

import io.hanjul.edge.RateLimit;
import io.hanjul.ids.AccountId;
import io.hanjul.keys.RedisKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: by the network that guesses, and by the e-mail that is guessed at. An e-mail is counted from
 * each network apart, so that an outsider who guesses does not lock the owner out; a much higher count of all together
 * stops those who guess from many networks.
 */
@Component
class Attempts {

    private final RateLimit limit;
    private final AccountSettings settings;

    Attempts(RateLimit limit, AccountSettings settings) {
        this.limit = limit;
        this.settings = settings;
    }

    /** Counts whatever makes us hash a password for somebody unknown; throws TOO_MANY_REQUESTS. */
    void from(String network) {
        limit.require(RedisKey.SIGN_IN_ATTEMPTS, "network:" + network, settings.attemptsPerAddress());
    }

    /** Counts a sign-in with that e-mail, known or not, from that network; throws TOO_MANY_REQUESTS. */
    void withEmail(String email, String network) {
        String subject = "email:" + digest(email);
        limit.require(RedisKey.SIGN_IN_ATTEMPTS, subject + "@" + network, settings.attemptsPerEmail());
        limit.require(RedisKey.SIGN_IN_ATTEMPTS, subject, settings.attemptsPerEmailAnywhere());
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
