package io.hanjul.edge.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The server's clock, by which sales open and holds end; pages count down by it and not by their own. */
@RestController
class TimeController {

    private final Clock clock;

    TimeController(Clock clock) {
        this.clock = clock;
    }

    /**
     * The time.
     *
     * @param now at the moment of answering
     */
    record Time(Instant now) {}

    /** The server's clock. */
    @GetMapping("/v1/time")
    @Access(Level.OPEN)
    Time now() {
        return new Time(clock.instant());
    }
}
