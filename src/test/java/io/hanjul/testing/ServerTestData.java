package io.hanjul.testing;

import io.hanjul.embedded.FreshData;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Empties the data folder of a {@link ServerTest} once a run, before the first server starts on it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ServerTestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String FOLDER = "target/it-data/server";

    private static final Set<String> EMPTIED = ConcurrentHashMap.newKeySet();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String folder = context.getEnvironment().getRequiredProperty("hanjul.data");
        if (EMPTIED.add(folder)) {
            FreshData.at(Path.of(folder));
        }
    }
}
