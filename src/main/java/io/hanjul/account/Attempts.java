package io.hanjul.account;

import io.hanjul.edge.RateLimit;
import io.hanjul.ids.AccountId;
import io.hanjul.keys.RedisKey;
import io.hanjul.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
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

    /** Whose attempts are counted, and how many there may be. */
    private record Count(String subject, int most) {}

    /** Counts whatever makes us hash a password for somebody unknown; throws TOO_MANY_REQUESTS. */
    void from(String network) {
        require(ofNetwork(network));
    }

    /** Lets somebody from that network sign in with that e-mail, known or not; throws TOO_MANY_REQUESTS. */
    <T> T signingIn(String email, String network, Supplier<T> check) {
        String subject = "email:" + digest(email);
        var counts = List.of(
                ofNetwork(network),
                new Count(subject + "@" + network, settings.attemptsPerEmail()),
                new Count(subject, settings.attemptsPerEmailAnywhere()));
        return counted(counts, check);
    }

    /** Lets somebody try that account's password in order to change it; throws TOO_MANY_REQUESTS. */
    <T> T atPasswordOf(AccountId account, Supplier<T> check) {
        return counted(List.of(new Count("account:" + account, settings.attemptsPerEmail())), check);
    }

    /**
     * Counted before the check, or guesses that are sent together would all get through. What came to no verdict, since
     * the database is away or all cores are busy, told nothing to anybody and is given back: who tries on through an
     * outage is not locked out after it.
     */
    private <T> T counted(List<Count> counts, Supplier<T> check) {
        var taken = new ArrayList<Count>();
        try {
            for (Count count : counts) {
                require(count);
                taken.add(count);
            }
            return check.get();
        } catch (RuntimeException e) {
            if (taken.size() < counts.size() || !isVerdict(e)) {
                taken.forEach(count -> limit.giveBack(RedisKey.SIGN_IN_ATTEMPTS, count.subject()));
            }
            throw e;
        }
    }

    private static boolean isVerdict(RuntimeException failure) {
        return failure instanceof Refusal refusal && refusal.code().status().is4xxClientError();
    }

    private Count ofNetwork(String network) {
        return new Count("network:" + network, settings.attemptsPerAddress());
    }

    private void require(Count count) {
        limit.require(RedisKey.SIGN_IN_ATTEMPTS, count.subject(), count.most());
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
