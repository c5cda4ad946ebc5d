package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

class DatabaseHealthTests {

    private final PulseTable pulse = mock();
    private final DatabaseHealth health = new DatabaseHealth(pulse);

    @Test
    void isUpWhileTheDatabaseAnswers() {
        when(pulse.answers()).thenReturn(true);

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isDownWhenItRefuses() {
        when(pulse.answers()).thenThrow(new DataAccessResourceFailureException("away"));

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isDownSoonWhenItHangsAndAsksOnlyOnceUntilItAnswers() {
        var answer = new CountDownLatch(1);
        var asked = new AtomicInteger();
        when(pulse.answers()).then(call -> {
            asked.incrementAndGet();
            answer.await();
            return true;
        });

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(asked).hasValue(1);

        answer.countDown();
        await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
    }
}
