package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class NetworkLimitTests {

    private static final int PER_MINUTE = 60;

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    private final NetworkLimit limit = new NetworkLimit(PER_MINUTE, now::get);

    @Test
    void aMinutesWorthMayComeAtOnceAndThenItGrowsBackEvenly() {
        assertThat(passed("a", PER_MINUTE + 5)).isEqualTo(PER_MINUTE);
        assertThat(passed("b", 1)).as("another network").isEqualTo(1);

        now.addAndGet(Duration.ofSeconds(3).toNanos());
        assertThat(passed("a", 5)).isEqualTo(3);

        now.addAndGet(Duration.ofMinutes(2).toNanos());
        assertThat(passed("a", PER_MINUTE + 5)).isEqualTo(PER_MINUTE);
    }

    @Test
    void whoIsRefusedIsToldWhenToComeAgain() {
        passed("a", PER_MINUTE);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> limit.require("a"));

        assertThat(refusal.code().status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refusal.facts()).containsEntry("retryAfterSeconds", 1L);
    }

    @Test
    void manyAtOnceAreCountedOneByOne() {
        List<Boolean> verdicts = Collections.nCopies(PER_MINUTE * 4, "a").parallelStream()
                .map(this::passes)
                .toList();

        assertThat(verdicts).filteredOn(passed -> passed).hasSize(PER_MINUTE);
    }

    private long passed(String network, int attempts) {
        return IntStream.range(0, attempts).filter(number -> passes(network)).count();
    }

    private boolean passes(String network) {
        return catchThrowableOfType(Refusal.class, () -> limit.require(network)) == null;
    }
}
