package io.hanjul.payment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How to talk to the gateway, and how patiently.
 *
 * @param gatewayUrl base address of the gateway's API, without a slash at the end
 * @param checkoutUrl base address of the checkout page as browsers reach it; empty for the gateway's own, which the
 *     sandbox has (with a real gateway: a page that opens its payment window)
 * @param connectTimeout time to reach the gateway (100 ms to 10 s)
 * @param readTimeout time to wait for its answer (100 ms to 1 minute)
 * @param stepLimit time for all that one step asks of the gateway, further tries included; not shorter than both
 *     timeouts together, and shorter than the call limit (100 ms to 4 minutes)
 * @param callLimit after this a confirmation without outcome is believed lost (1 s to 5 minutes)
 * @param processingTime after this the gateway no longer works on a confirmation; what is not paid then is called off
 *     (1 s to 1 hour)
 * @param payWithin how long an unpaid payment can be paid (1 minute to 1 day)
 * @param batch how many payments, and how many refunds, one node looks after at once (1 to 200)
 * @param firstPause first pause before the gateway is asked again; doubles each time (100 ms to 1 minute)
 * @param longestPause longest such pause (1 s to 1 hour)
 * @param unknownAlarm after this an operator can settle by hand a payment of which nobody knows (1 minute to 30 days)
 * @param callsAtOnce how many calls of guests, and how many of the jobs behind them, one node makes at once at a
 *     gateway; who comes too many is told to come again (1 to 1000)
 * @param breakerCalls by how many of the last calls a node judges whether the gateway answers (2 to 1000)
 * @param breakerPercent from which share of them without an answer on it is not called for a while (1 to 100)
 * @param breakerPause for how long, before a few questions are let through (100 ms to 5 minutes)
 */
@Validated
@ConfigurationProperties("hanjul.payment")
record PaymentSettings(
        @DefaultValue("http://127.0.0.1:8090") @Pattern(regexp = "https?://[^\\s?#]+[^/\\s?#]")
        String gatewayUrl,

        @DefaultValue("") @Pattern(regexp = "|https?://[^\\s?#]+[^/\\s?#]") String checkoutUrl,

        @DefaultValue("1s") @DurationMin(millis = 100) @DurationMax(seconds = 10)
        Duration connectTimeout,

        @DefaultValue("10s") @DurationMin(millis = 100) @DurationMax(minutes = 1)
        Duration readTimeout,

        @DefaultValue("12s") @DurationMin(millis = 100) @DurationMax(minutes = 4)
        Duration stepLimit,

        @DefaultValue("15s") @DurationMin(seconds = 1) @DurationMax(minutes = 5)
        Duration callLimit,

        @DefaultValue("60s") @DurationMin(seconds = 1) @DurationMax(hours = 1)
        Duration processingTime,

        @DefaultValue("30m") @DurationMin(minutes = 1) @DurationMax(days = 1)
        Duration payWithin,

        @DefaultValue("20") @Min(1) @Max(200) int batch,

        @DefaultValue("1s") @DurationMin(millis = 100) @DurationMax(minutes = 1)
        Duration firstPause,

        @DefaultValue("1m") @DurationMin(seconds = 1) @DurationMax(hours = 1)
        Duration longestPause,

        @DefaultValue("1h") @DurationMin(minutes = 1) @DurationMax(days = 30)
        Duration unknownAlarm,

        @DefaultValue("100") @Min(1) @Max(1000) int callsAtOnce,

        @DefaultValue("20") @Min(2) @Max(1000) int breakerCalls,

        @DefaultValue("50") @Min(1) @Max(100) int breakerPercent,

        @DefaultValue("5s") @DurationMin(millis = 100) @DurationMax(minutes = 5)
        Duration breakerPause) {

    /** Refuses limits that do not stand in each other with {@link IllegalArgumentException}. */
    PaymentSettings {
        if (stepLimit.compareTo(connectTimeout.plus(readTimeout)) < 0) {
            throw new IllegalArgumentException(
                    "step-limit must not be shorter than connect-timeout and read-timeout together");
        }
        if (callLimit.compareTo(stepLimit) <= 0) {
            throw new IllegalArgumentException("call-limit must be longer than step-limit");
        }
    }

    /** Base address of the checkout page as browsers reach it. */
    String checkoutBase() {
        return checkoutUrl.isEmpty() ? gatewayUrl : checkoutUrl;
    }
}
