package io.hanjul.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lettuce.core.RedisURI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The forms of an address that {@link RedisSettings} promises. */
class RedisAddressTests {

    @Test
    void anAddressWithPassword() {
        RedisURI address = RedisURI.create("redis://:secret@cache.example:6380");
        assertThat(address.getHost()).isEqualTo("cache.example");
        assertThat(address.getPort()).isEqualTo(6380);
        assertThat(address.isSsl()).isFalse();
    }

    @Test
    void anEncryptedAddress() {
        assertThat(RedisURI.create("rediss://cache.example").isSsl()).isTrue();
    }

    @Test
    void sentinelsByTheNameOfWhatTheyWatch() {
        RedisURI address = RedisURI.create("redis-sentinel://:secret@one.example:26379,two.example:26380/0#line");
        assertThat(address.getSentinelMasterId()).isEqualTo("line");
        assertThat(address.getSentinels()).extracting(RedisURI::getHost).containsExactly("one.example", "two.example");
        assertThat(address.getSentinels()).extracting(RedisURI::getPort).containsExactly(26_379, 26_380);
    }

    @Test
    void anythingElseIsRefusedAtTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> RedisURI.create("http://cache.example"));
    }

    @Test
    void aPasswordIsNotPrinted() {
        var settings = new RedisSettings(
                "redis://:secret@a", "redis://:secret@b", Duration.ofMillis(250), Duration.ofSeconds(1));
        assertThat(settings.toString()).doesNotContain("secret");
    }
}
