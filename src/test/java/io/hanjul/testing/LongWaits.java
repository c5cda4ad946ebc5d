package io.hanjul.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets every {@code await()} wait up to 30 s where it names no limit of its own: a wait ends as soon as what it waits
 * for is there, so a long limit costs nothing, and a short one fails on a machine that has something else to do. It
 * looks at once, and then every 100 ms: what is there already is not waited for.
 */
public final class LongWaits implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        Awaitility.setDefaultPollDelay(Duration.ZERO);
    }
}
