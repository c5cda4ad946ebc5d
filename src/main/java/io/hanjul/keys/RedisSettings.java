package io.hanjul.keys;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Redis is. Addresses have the forms {@code redis://}, {@code rediss://} (TLS) and {@code
 * redis-sentinel://host1:26379,host2:26379/0#name}; a password stands before the host as {@code :password@}.
 *
 * @param queueUrl address of the store for the line
 * @param cacheUrl address of the store for what can be worked out again
 * @param answerLimit how long a connection and each command may take, before Redis counts as away
 * @param pause how often an absent Redis is asked whether it is back
 */
@Validated
@ConfigurationProperties("hanjul.redis")
public record RedisSettings(
        @DefaultValue("redis://127.0.0.1:6379") @NotBlank String queueUrl,
        @DefaultValue("redis://127.0.0.1:6379") @NotBlank String cacheUrl,

        @DefaultValue("200ms") @DurationMin(millis = 10) @DurationMax(seconds = 5)
        Duration answerLimit,

        @DefaultValue("1s") @DurationMin(millis = 10) @DurationMax(minutes = 1)
        Duration pause) {

    /** Keeps the addresses, which may hold a password, out of logs. */
    @Override
    public String toString() {
        return "RedisSettings[answerLimit=" + answerLimit + ", pause=" + pause + "]";
    }
}
