package io.hanjul.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Checks the promises after the tests of every class; a refund on its way gets a minute to arrive. To look through
 * all books takes as long as most tests; {@code -Dbooks.each} looks after each, to find the test that broke one.
 */
class BooksInOrder implements AfterEachCallback, AfterAllCallback {

    private static final Duration SETTLING = Duration.ofSeconds(60);
    private static final boolean AFTER_EACH = System.getProperty("books.each") != null;

    @Override
    public void afterEach(ExtensionContext context) {
        if (AFTER_EACH) {
            check(context);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check(context);
    }

    private static void check(ExtensionContext context) {
        ApplicationContext server = SpringExtension.getApplicationContext(context);
        JdbcClient jdbc = server.getBean(JdbcClient.class);
        SandboxLedger gateway = server.getBean(SandboxLedger.class);
        await().atMost(SETTLING).untilAsserted(() -> LedgerInvariants.check(jdbc, gateway));
    }
}
