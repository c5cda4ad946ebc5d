package io.hanjul.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of accounts and sign-ins.
 *
 * @param hashMemoryKib memory of one password hash (Argon2id), in KiB (64 – 1,048,576)
 * @param hashIterations passes of one password hash (1 – 20)
 * @param hashWait how long a request waits for a free core to hash on before it is put off (10 ms – 30 s)
 * @param accessLifetime how long an access token is good, and so how long a change of role may take (10 s – 5 min)
 * @param refreshLifetime how long a refresh token is good (1 h – 90 days)
 * @param refreshGrace how long a refresh token that was just used still gets the same successor, for answers that were
 *     lost on the way and for two tabs (0 – 1 min)
 * @param attemptsPerEmail most sign-ins tried with one e-mail from one address in a quarter of an hour (1 – 1,000,000)
 * @param attemptsPerEmailAnywhere most sign-ins tried with one e-mail from all addresses together in a quarter of an
 *     hour; whoever has that many addresses can lock an account for so long, and guess no more (1 – 1,000,000)
 * @param attemptsPerAddress most sign-ins and sign-ups tried from one address in a quarter of an hour; many people can
 *     share an address (1 – 1,000,000)
 * @param firstOperatorEmail e-mail of the operator that is made when there is none
 */
@Validated
@ConfigurationProperties("hanjul.account")
public record AccountSettings(
        @DefaultValue("19456") @Min(64) @Max(1_048_576) int hashMemoryKib,
        @DefaultValue("2") @Min(1) @Max(20) int hashIterations,

        @DefaultValue("2s") @DurationMin(millis = 10) @DurationMax(seconds = 30)
        Duration hashWait,

        @DefaultValue("5m") @DurationMin(seconds = 10) @DurationMax(minutes = 5)
        Duration accessLifetime,

        @DefaultValue("30d") @DurationMin(hours = 1) @DurationMax(days = 90)
        Duration refreshLifetime,

        @DefaultValue("10s") @DurationMin @DurationMax(minutes = 1)
        Duration refreshGrace,

        @DefaultValue("10") @Min(1) @Max(1_000_000) int attemptsPerEmail,
        @DefaultValue("200") @Min(1) @Max(1_000_000) int attemptsPerEmailAnywhere,
        @DefaultValue("600") @Min(1) @Max(1_000_000) int attemptsPerAddress,
        @DefaultValue("operator@localhost") @NotBlank @Email String firstOperatorEmail) {}
