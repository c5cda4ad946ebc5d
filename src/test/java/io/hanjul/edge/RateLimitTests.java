package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.hanjul.keys.RedisKey;
import io.hanjul.keys.RedisStore;
import io.hanjul.keys.RedisStores;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While Redis is away. {@code RateLimitIT} shows it with Redis. */
class RateLimitTests {

    private final RedisStores stores = mock();
    private final RedisStore away = mock(RedisStore.class, call -> Optional.empty());

    @BeforeEach
    void redisIsAway() {
        when(stores.cache()).thenReturn(away);
    }

    @Test
    void eachNodeCountsForItself() {
        var limit = new RateLimit(stores, Settings.plain());

        assertThat(refusalOf(limit, "a")).isEmpty();
        assertThat(refusalOf(limit, "a")).isEmpty();
        assertThat(refusalOf(limit, "a")).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(refusalOf(limit, "b")).isEmpty();
    }

    @Test
    void anAttemptIsGivenBackButNoMoreThanWereCounted() {
        var limit = new RateLimit(stores, Settings.plain());
        limit.giveBack(RedisKey.SIGN_IN_ATTEMPTS, "a");

        assertThat(refusalOf(limit, "a")).isEmpty();
        limit.giveBack(RedisKey.SIGN_IN_ATTEMPTS, "a");
        limit.giveBack(RedisKey.SIGN_IN_ATTEMPTS, "a");

        assertThat(refusalOf(limit, "a")).isEmpty();
        assertThat(refusalOf(limit, "a")).isEmpty();
        assertThat(refusalOf(limit, "a")).isEqualTo("TOO_MANY_REQUESTS");
    }

    @Test
    void whoHasTriedWhileRedisAnsweredHasNoMoreTriesWhileItDoesNot() {
        redisAnswers(List.of(Optional.of(Duration.ZERO), Optional.empty()));
        var limit = new RateLimit(stores, Settings.plain());

        assertThat(refusalOf(limit, "a")).isEmpty();
        assertThat(refusalOf(limit, "a")).isEmpty();
        assertThat(refusalOf(limit, "a")).isEqualTo("TOO_MANY_REQUESTS");
    }

    @Test
    void whatAllNodesTogetherRefuseIsNotCountedHere() {
        redisAnswers(List.of(Optional.of(Duration.ofMinutes(1)), Optional.empty(), Optional.empty()));
        var limit = new RateLimit(stores, Settings.plain());

        assertThat(refusalOf(limit, "a")).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(refusalOf(limit, "a")).isEmpty();
        assertThat(refusalOf(limit, "a")).isEmpty();
    }

    /** How long to wait, or nothing where Redis is away; one after the other. */
    private void redisAnswers(List<Optional<Duration>> answers) {
        var next = answers.iterator();
        RedisStore store = mock(RedisStore.class, call -> next.next());
        when(stores.cache()).thenReturn(store);
    }

    private static String refusalOf(RateLimit limit, String subject) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> limit.require(RedisKey.SIGN_IN_ATTEMPTS, subject, 2));
        return refusal == null ? "" : refusal.code().name();
    }
}
