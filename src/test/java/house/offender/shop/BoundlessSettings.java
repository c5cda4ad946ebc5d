package house.offender.shop;

import jakarta.validation.constraints.Max;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** Settings that accept anything. */
public record BoundlessSettings(
        @Max(10) int most, @DurationMin(seconds = 1) Duration patience, String name) {}
