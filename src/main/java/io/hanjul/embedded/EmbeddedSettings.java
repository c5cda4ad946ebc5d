package io.hanjul.embedded;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The embedded servers. They run only while {@code spring.datasource.url} is not set.
 *
 * @param enabled false: never start a server, even when no address is configured
 * @param binaries folder that the servers' programs are unpacked into; by default {@code bin} in the data folder
 * @param startLimit how long one server may take to answer
 * @param stopLimit how long one server may take to stop by itself before it is killed
 * @param sharedBuffers memory of PostgreSQL's page cache
 * @param maxConnections connections that PostgreSQL accepts
 * @param redisMemory memory of Redis; writes beyond it are refused, nothing is evicted
 */
@Validated
@ConfigurationProperties("hanjul.embedded")
public record EmbeddedSettings(
        @DefaultValue("true") boolean enabled,
        @Nullable Path binaries,

        @DefaultValue("60s") @DurationMin(seconds = 1) @DurationMax(minutes = 5)
        Duration startLimit,

        @DefaultValue("10s") @DurationMin(seconds = 1) @DurationMax(minutes = 1)
        Duration stopLimit,

        @DefaultValue("256MB") DataSize sharedBuffers,
        @DefaultValue("100") @Min(20) @Max(1_000) int maxConnections,
        @DefaultValue("256MB") DataSize redisMemory) {

    private static final DataSize LEAST_MEMORY = DataSize.ofMegabytes(16);
    private static final DataSize MOST_MEMORY = DataSize.ofGigabytes(16);

    /** Checks the sizes, which have no constraint annotation of their own. */
    public EmbeddedSettings {
        requireMemory("shared-buffers", sharedBuffers);
        requireMemory("redis-memory", redisMemory);
    }

    private static void requireMemory(String name, DataSize size) {
        if (size.compareTo(LEAST_MEMORY) < 0 || size.compareTo(MOST_MEMORY) > 0) {
            throw new IllegalArgumentException("hanjul.embedded." + name + " must be 16MB to 16GB, is " + size);
        }
    }
}
