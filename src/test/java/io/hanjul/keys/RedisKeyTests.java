package io.hanjul.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hanjul.testing.GeneratedDocs;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue of keys, and its map for people. */
class RedisKeyTests {

    @Test
    void partsTakeTheirPlacesInOrder() {
        assertThat(RedisKey.TURN_OF_ACCOUNT.of("r1", 1, "a$1")).isEqualTo("hanjul:turns:r1:1:a$1");
        assertThat(RedisKey.STOCK_CHANGED.of()).isEqualTo("hanjul:stock-changed");
    }

    @Test
    void tooFewOrTooManyPartsAreABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> RedisKey.TURN_OF_ACCOUNT.of("r1", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> RedisKey.TURN_OF_ACCOUNT.of("r1", 1, "b1", "x"));
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyIsForgottenSomeDayAndAChannelStoresNothing(RedisKey key) {
        assertThat(key.ttl().isPositive()).isEqualTo(key.type() != RedisKey.Type.CHANNEL);
        assertThat(key.pattern()).startsWith("hanjul:");
        assertThat(key.purpose()).isNotBlank().doesNotContain("|");
    }

    @Test
    void noTwoKeysShareAPattern() {
        assertThat(Arrays.stream(RedisKey.values()).map(RedisKey::pattern)).doesNotHaveDuplicates();
    }

    @Test
    void theMapOfKeysIsTrue() {
        String rows = Arrays.stream(RedisKey.values())
                .map(key -> "| `%s` | %s | %s | %s | %s | %s |\n"
                        .formatted(
                                key.pattern(),
                                lower(key.type()),
                                lower(key.store()),
                                key.owner(),
                                ttl(key),
                                key.purpose()))
                .collect(Collectors.joining());
        GeneratedDocs.assertUpToDate("redis-keys.md", """
                # Keys in Redis

                Redis may lose everything at any moment without losing a promise. The two stores may be two servers.

                | key | type | store | owner | forgotten after | what it is for |
                |---|---|---|---|---|---|
                """ + rows);
    }

    private static String ttl(RedisKey key) {
        return key.type() == RedisKey.Type.CHANNEL ? "not stored" : key.ttl().toString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
