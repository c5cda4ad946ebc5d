package io.hanjul.account;

import io.hanjul.edge.RevokedSignIns;
import io.hanjul.ids.SignInId;
import io.hanjul.keys.RedisKey;
import io.hanjul.keys.RedisStore;
import io.hanjul.keys.RedisStores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The sign-ins that ended while an access token of theirs may still be unexpired, kept in memory on every node. They
 * are read from PostgreSQL before the first request and then every second, reaching back a little beyond the last
 * reading, because a sign-out becomes visible only once it is committed. Redis brings them sooner but is not needed:
 * what it says can end a sign-in and never revive one.
 */
@Component
class EndedSignIns implements RevokedSignIns, SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(EndedSignIns.class);

    /** Tokens minted while the sign-out was being committed, and clocks that differ. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    /** The longest that a sign-out may take from its time stamp to its commit. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final SignInTable signIns;
    private final RedisStore redis;
    private final Clock clock;
    private final Duration window;
    private final Map<SignInId, Instant> ended = new ConcurrentHashMap<>();
    private volatile Instant readAt = Instant.EPOCH;

    EndedSignIns(SignInTable signIns, RedisStores stores, AccountSettings settings, Clock clock) {
        this.signIns = signIns;
        this.redis = stores.queue();
        this.clock = clock;
        this.window = settings.accessLifetime().plus(MARGIN);
    }

    @Override
    public boolean contains(SignInId signIn) {
        return ended.containsKey(signIn);
    }

    /** Ends the sign-in here at once and tells the other nodes; called once the end is committed. */
    void add(SignInId signIn) {
        remember(signIn);
        redis.attempt(commands -> commands.publish(RedisKey.REVOKED_SIGN_INS.of(), signIn.toString()));
    }

    @Override
    public void afterSingletonsInstantiated() {
        redis.subscribe(RedisKey.REVOKED_SIGN_INS.of(), this::hear);
        read();
    }

    /**
     * Less than a second apart, so that reading and all it is at most a second until a sign-out holds everywhere. After
     * a reading that failed the next one reaches back further.
     */
    @Scheduled(fixedDelay = 800)
    void readAgain() {
        read();
    }

    private void read() {
        Instant now = clock.instant();
        Duration sinceLast = Duration.between(readAt, now).plus(OVERLAP);
        signIns.revokedWithin(sinceLast.compareTo(window) < 0 ? sinceLast : window)
                .forEach(this::remember);
        readAt = now;
        ended.values().removeIf(until -> until.isBefore(now));
    }

    private void remember(SignInId signIn) {
        ended.putIfAbsent(signIn, clock.instant().plus(window));
    }

    private void hear(String message) {
        try {
            remember(SignInId.of(message));
        } catch (IllegalArgumentException e) {
            log.debug("not an id on the channel of ended sign-ins");
        }
    }
}
