package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Slowness;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * How booking does on this node, as it reports each second: the slower it is, the fewer people are called in. Waiting
 * rooms know nothing of booking, so it says so itself.
 */
@Component
public class BookingLoad {

    private final AtomicReference<Slowness> slowness = new AtomicReference<>(Slowness.NONE);

    BookingLoad(MeterRegistry meters) {
        Gauge.builder("hanjul.room.booking.gradient", slowness, now -> now.get().gradient())
                .description("1 while booking is as fast as usual; less, down to 0.5, the slower it is")
                .strongReference(true)
                .register(meters);
    }

    /**
     * A second of booking.
     *
     * @param answers how many requests were answered
     * @param meanMillis how long that took on average
     * @param failed how many of them failed, because the server could not do better
     */
    public record Second(long answers, double meanMillis, long failed) {}

    /** Takes what the last second was like. */
    public void report(Second last) {
        slowness.updateAndGet(before -> before.after(last.answers(), last.meanMillis(), last.failed()));
    }

    /** How slow it is now. */
    Slowness now() {
        return slowness.get();
    }
}
