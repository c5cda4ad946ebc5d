package io.hanjul.edge;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, said within 250 ms. A probe may hang for as long as the pool waits for a connection, so
 * it runs beside the question: whoever asks while one is under way waits for that one, and so there is never more than
 * one. This is all that readiness asks for; Redis and the payment gateway are things a request can do without.
 */
@Component("database")
class DatabaseHealth implements HealthIndicator {

    private static final long PATIENCE_MILLIS = 200;

    private final PulseTable pulse;
    private final Executor threads =
            task -> Thread.ofVirtual().name("database-health").start(task);
    private final AtomicReference<@Nullable CompletableFuture<Boolean>> underWay = new AtomicReference<>();

    DatabaseHealth(PulseTable pulse) {
        this.pulse = pulse;
    }

    @Override
    public Health health() {
        boolean answers = probe().copy()
                .completeOnTimeout(false, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
        return answers ? Health.up().build() : Health.down().build();
    }

    private CompletableFuture<Boolean> probe() {
        var mine = new CompletableFuture<Boolean>();
        CompletableFuture<Boolean> other = underWay.compareAndExchange(null, mine);
        if (other != null) {
            return other;
        }
        threads.execute(() -> {
            boolean answers = answers();
            underWay.set(null);
            mine.complete(answers);
        });
        return mine;
    }

    private boolean answers() {
        try {
            return pulse.answers();
        } catch (DataAccessException e) {
            return false;
        }
    }
}
