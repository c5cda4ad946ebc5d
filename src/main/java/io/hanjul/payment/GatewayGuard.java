package io.hanjul.payment;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands around one gateway, so that one that is unwell is noticed, spared, and harms nothing else.
 *
 * <ul>
 *   <li>A <b>bulkhead</b>: so many calls at once for guests, and as many for the jobs behind them; who comes too
 *       many waits no longer for a place than for a connection.
 *   <li>A <b>breaker</b>: when many of the last calls got no answer, none is made for a while; then a few are let
 *       through, and their outcome decides. A decline, or any other answer, is no failure.
 *   <li><b>Tries</b>: only what was not sent is tried again, and what only asks; each pause is jittered.
 *   <li>A <b>time limit</b> around all of it, since each try has only one of its own.
 * </ul>
 */
final class GatewayGuard {

    private static final Logger log = LoggerFactory.getLogger(GatewayGuard.class);

    private static final int MOST_TRIES = 3;
    private static final int PROBES = 3;

    /** Pauses between tries, whole and longest: a guest waits meanwhile. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);

    private final CircuitBreaker breaker;
    private final AtomicReference<Instant> since;
    private final AtomicReference<@Nullable Instant> answeredAt = new AtomicReference<>();
    private final AtomicReference<String> lastFault = new AtomicReference<>("");
    private final Clock clock;
    private final Bulkhead guests;
    private final Bulkhead jobs;
    private final PaymentSettings settings;
    private final RandomGenerator random;

    GatewayGuard(String gateway, PaymentSettings settings, Clock clock, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
        this.clock = clock;
        this.since = new AtomicReference<>(clock.instant());
        this.breaker = CircuitBreaker.of(gateway, breakerOf(settings, clock));
        breaker.getEventPublisher().onStateTransition(event -> moved(event.getStateTransition()));
        var places = BulkheadConfig.custom()
                .maxConcurrentCalls(settings.callsAtOnce())
                .maxWaitDuration(settings.connectTimeout())
                .build();
        this.guests = Bulkhead.of(gateway, places);
        this.jobs = Bulkhead.of(gateway, places);
    }

    private void moved(CircuitBreaker.StateTransition move) {
        since.set(clock.instant());
        log.warn("gateway {}: {}, last fault «{}»", breaker.getName(), move, lastFault.get());
    }

    private static CircuitBreakerConfig breakerOf(PaymentSettings settings, Clock clock) {
        return CircuitBreakerConfig.custom()
                .clock(clock)
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.breakerCalls())
                .minimumNumberOfCalls(Math.max(1, settings.breakerCalls() / 2))
                .failureRateThreshold(settings.breakerPercent())
                .waitDurationInOpenState(settings.breakerPause())
                .permittedNumberOfCallsInHalfOpenState(PROBES)
                .maxWaitDurationInHalfOpenState(settings.callLimit())
                .build();
    }

    /**
     * A kind of call.
     *
     * @param guest whether somebody waits for it
     * @param asks whether it changes nothing at the gateway, so that it can be tried again also when nobody answered
     * @param unsent the answer of a call that was not made, from why
     * @param silent the answer of a call that took too long, from why
     */
    record Kind<A extends GatewayAnswer>(
            boolean guest, boolean asks, Function<String, A> unsent, Function<String, A> silent) {}

    /** Makes the call, if it is to be made now. Never longer than the step limit and the wait for a place. */
    <A extends GatewayAnswer> A call(Kind<A> kind, Supplier<A> call) {
        if (isOpen()) {
            return kind.unsent().apply("the breaker is open");
        }
        Bulkhead places = kind.guest() ? guests : jobs;
        if (!places.tryAcquirePermission()) {
            return kind.unsent().apply("too many calls at once");
        }
        try {
            return withinLimit(kind, () -> withTries(kind, call));
        } finally {
            places.onComplete();
        }
    }

    private <A extends GatewayAnswer> A withinLimit(Kind<A> kind, Supplier<A> tries) {
        var task = new FutureTask<>(tries::get);
        Thread.ofVirtual().name("gateway-" + breaker.getName()).start(task);
        try {
            return task.get(settings.stepLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return kind.silent().apply("no answer within " + settings.stepLimit());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return kind.silent().apply("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        } finally {
            task.cancel(true);
        }
    }

    private <A extends GatewayAnswer> A withTries(Kind<A> kind, Supplier<A> call) {
        for (int tries = 1; ; tries++) {
            A answer = once(kind, call);
            boolean again = answer.hearing() == Hearing.UNSENT || (kind.asks() && answer.hearing() == Hearing.SILENT);
            if (!again
                    || tries == MOST_TRIES
                    || isOpen()
                    || Thread.currentThread().isInterrupted()) {
                return answer;
            }
            LockSupport.parkNanos(
                    RetryPause.after(tries, FIRST_PAUSE, LONGEST_PAUSE, random).toNanos());
        }
    }

    private <A extends GatewayAnswer> A once(Kind<A> kind, Supplier<A> call) {
        if (!breaker.tryAcquirePermission()) {
            return kind.unsent().apply("the breaker is open");
        }
        boolean told = false;
        try {
            long start = breaker.getCurrentTimestamp();
            A answer = call.get();
            tell(answer, breaker.getCurrentTimestamp() - start);
            told = true;
            return answer;
        } finally {
            if (!told) {
                breaker.releasePermission();
            }
        }
    }

    private void tell(GatewayAnswer answer, long took) {
        if (answer.hearing() == Hearing.ANSWERED) {
            answeredAt.set(clock.instant());
            breaker.onSuccess(took, breaker.getTimestampUnit());
        } else {
            lastFault.set(answer.why());
            breaker.onError(took, breaker.getTimestampUnit(), new IllegalStateException(answer.why()));
        }
    }

    /** Whether no call is made now, also while {@link #probe} finds out whether that is over. */
    boolean isOpen() {
        return breaker.getState() != CircuitBreaker.State.CLOSED;
    }

    /** While calls are held back: lets a few questions through, once the pause is over, and goes by what they tell. */
    <A extends GatewayAnswer> void probe(Kind<A> kind, Supplier<A> question) {
        for (int probes = 0; probes < PROBES && breaker.getState() != CircuitBreaker.State.CLOSED; probes++) {
            if (withinLimit(kind, () -> once(kind, question)).hearing() != Hearing.ANSWERED) {
                return;
            }
        }
    }

    /** How the gateway has been lately. */
    GatewayHealth health(String account, boolean test) {
        CircuitBreaker.Metrics metrics = breaker.getMetrics();
        int running = 2 * settings.callsAtOnce() - free(guests) - free(jobs);
        return new GatewayHealth(
                breaker.getName(),
                account,
                test,
                GatewayHealth.State.of(breaker.getState()),
                since.get(),
                metrics.getNumberOfBufferedCalls(),
                metrics.getNumberOfFailedCalls(),
                running,
                Objects.toString(answeredAt.get(), ""),
                lastFault.get());
    }

    private static int free(Bulkhead places) {
        return places.getMetrics().getAvailableConcurrentCalls();
    }
}
