package io.hanjul.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Checks the promises after every test of the whole server; a refund on its way gets some seconds to arrive. */
class BooksInOrder implements AfterEachCallback {

    private static final Duration SETTLING = Duration.ofSeconds(15);

    @Override
    public void afterEach(ExtensionContext context) {
        ApplicationContext server = SpringExtension.getApplicationContext(context);
        JdbcClient jdbc = server.getBean(JdbcClient.class);
        SandboxLedger gateway = server.getBean(SandboxLedger.class);
        await().atMost(SETTLING).untilAsserted(() -> LedgerInvariants.check(jdbc, gateway));
    }
}
