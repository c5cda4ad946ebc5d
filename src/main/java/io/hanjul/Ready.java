package io.hanjul;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says as the last of a start where to look. */
@Component
class Ready {

    private static final Logger LOG = LoggerFactory.getLogger(Ready.class);

    private final Environment environment;

    Ready(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say() {
        address().ifPresent(address -> LOG.info("Hanjul is ready: {}", address));
    }

    /** Where it answers on this machine; nowhere when it serves no pages. */
    Optional<String> address() {
        return Optional.ofNullable(environment.getProperty("local.server.port")).map("http://localhost:%s"::formatted);
    }
}
