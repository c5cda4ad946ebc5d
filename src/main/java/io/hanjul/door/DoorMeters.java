package io.hanjul.door;

import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Counts what happens at doors. */
@Component
class DoorMeters {

    private final MeterRegistry meters;

    DoorMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Counts a scan by what came of it: in, repeated, or the code of its refusal. */
    CheckIns.Admitted counting(Scan scan, Supplier<CheckIns.Admitted> admit) {
        try {
            CheckIns.Admitted admitted = admit.get();
            count(scan, admitted.repeated() ? "repeated" : "in");
            return admitted;
        } catch (Refusal no) {
            count(scan, no.code().name().toLowerCase(Locale.ROOT));
            throw no;
        }
    }

    private void count(Scan scan, String outcome) {
        String offline = String.valueOf(scan.seenAt().isPresent());
        meters.counter("hanjul.door.scans", "outcome", outcome, "offline", offline)
                .increment();
    }

    void undone() {
        meters.counter("hanjul.door.undone").increment();
    }

    /** Counts bookings that nobody came for, by whether the clock or staff said so. */
    void missed(String by, int bookings) {
        meters.counter("hanjul.door.no.shows", "by", by).increment(bookings);
    }
}
