package io.hanjul.account;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id (RFC 9106). A hash is meant to be slow and large, so no more run at once than there
 * are cores; who waits too long for a turn is put off instead of slowing everybody down.
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore cores;
    private final Duration wait;
    private final String nobodysHash;

    @Autowired
    Passwords(AccountSettings settings) {
        this(settings, new Semaphore(Runtime.getRuntime().availableProcessors(), true));
    }

    /** Passwords that are hashed on these cores. */
    Passwords(AccountSettings settings, Semaphore cores) {
        this.cores = cores;
        this.encoder = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, LANES, settings.hashMemoryKib(), settings.hashIterations());
        this.wait = settings.hashWait();
        this.nobodysHash = nobodysHash(settings);
    }

    /** A new salted hash; throws TRY_AGAIN when all cores stay busy. */
    String hash(String password) {
        return onACore(() -> encoder.encode(password));
    }

    /** Whether the password is the one that was hashed; throws TRY_AGAIN when all cores stay busy. */
    boolean matches(String password, String hash) {
        return onACore(() -> encoder.matches(password, hash));
    }

    /** Takes as long as {@link #matches}, so that nobody learns from the time taken whether an account exists. */
    void pretendToMatch(String password) {
        matches(password, nobodysHash);
    }

    /** In the form of a hash (RFC 9106, PHC string), of no password: to make a real one takes time of every start. */
    static String nobodysHash(AccountSettings settings) {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        settings.hashMemoryKib(),
                        settings.hashIterations(),
                        LANES,
                        base64.encodeToString(new byte[SALT_BYTES]),
                        base64.encodeToString(new byte[HASH_BYTES]));
    }

    private <T> T onACore(Supplier<T> work) {
        acquire();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    private void acquire() {
        boolean acquired = false;
        try {
            acquired = cores.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!acquired) {
            throw Refusal.retryAfter(CommonProblem.TRY_AGAIN, "too many passwords are being checked", wait);
        }
    }
}
