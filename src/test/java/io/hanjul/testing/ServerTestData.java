package io.hanjul.testing;

import io.hanjul.embedded.FreshData;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Empties the data folder of {@link ServerTest} once a run, before the first server starts on it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ServerTestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String FOLDER = "target/it-data/server";

    private static final AtomicBoolean EMPTIED = new AtomicBoolean();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (EMPTIED.compareAndSet(false, true)) {
            FreshData.at(Path.of(FOLDER));
        }
    }
}
