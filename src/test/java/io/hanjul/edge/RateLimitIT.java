package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hanjul.keys.RedisKey;
import io.hanjul.keys.RedisStores;
import io.hanjul.problem.Refusal;
import io.hanjul.testing.BesideTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BesideTest
class RateLimitIT {

    private static final String SUBJECT = "rate-limit-test";

    @Autowired
    private RateLimit limit;

    @Autowired
    private RedisStores redis;

    @Test
    void allNodesCountTogetherAndTheWindowEnds() {
        limit.require(RedisKey.SIGN_IN_ATTEMPTS, SUBJECT, 2);
        limit.require(RedisKey.SIGN_IN_ATTEMPTS, SUBJECT, 2);
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> limit.require(RedisKey.SIGN_IN_ATTEMPTS, SUBJECT, 2));

        assertThat(refusal.code()).isEqualTo(EdgeProblem.TOO_MANY_REQUESTS);
        String key = RedisKey.SIGN_IN_ATTEMPTS.of(SUBJECT);
        assertThat(redis.cache().attempt(commands -> commands.get(key))).contains("2");
        assertThat(redis.cache().attempt(commands -> commands.pttl(key)).orElseThrow())
                .isBetween(1L, RedisKey.SIGN_IN_ATTEMPTS.ttl().toMillis());
    }

    @Test
    void anAttemptIsGivenBackButNoMoreThanWereCountedAndTheWindowStays() {
        String subject = SUBJECT + "-given-back";
        String key = RedisKey.SIGN_IN_ATTEMPTS.of(subject);
        limit.giveBack(RedisKey.SIGN_IN_ATTEMPTS, subject);
        assertThat(redis.cache().attempt(commands -> commands.get(key))).isEmpty();

        limit.require(RedisKey.SIGN_IN_ATTEMPTS, subject, 2);
        limit.require(RedisKey.SIGN_IN_ATTEMPTS, subject, 2);
        limit.giveBack(RedisKey.SIGN_IN_ATTEMPTS, subject);
        assertThat(redis.cache().attempt(commands -> commands.get(key))).contains("1");
        limit.giveBack(RedisKey.SIGN_IN_ATTEMPTS, subject);
        limit.giveBack(RedisKey.SIGN_IN_ATTEMPTS, subject);

        assertThat(redis.cache().attempt(commands -> commands.get(key))).contains("0");
        assertThat(redis.cache().attempt(commands -> commands.pttl(key)).orElseThrow())
                .isBetween(1L, RedisKey.SIGN_IN_ATTEMPTS.ttl().toMillis());
    }
}
