package io.hanjul.payment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is taken of news that gateways send of their own accord.
 *
 * @param sources addresses or CIDR blocks that may send any; empty for everybody, which is safe, because whatever is
 *     claimed is asked about
 * @param perAddress most that one address may send in a minute (60 – 10,000,000)
 * @param perPayment most that are kept of one payment; what comes beyond is answered and left (1 – 1,000)
 * @param batch how many are looked into at once (1 – 1,000)
 * @param kept how long they are kept once they are settled (1 day – 10 years)
 */
@Validated
@ConfigurationProperties("hanjul.payment.webhooks")
public record WebhookSettings(
        @DefaultValue List<String> sources,
        @DefaultValue("60000") @Min(60) @Max(10_000_000) int perAddress,
        @DefaultValue("50") @Min(1) @Max(1_000) int perPayment,
        @DefaultValue("200") @Min(1) @Max(1_000) int batch,

        @DefaultValue("90d") @DurationMin(days = 1) @DurationMax(days = 3650)
        Duration kept) {}
