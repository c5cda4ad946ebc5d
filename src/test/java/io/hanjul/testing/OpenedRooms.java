package io.hanjul.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Lets the sales of the rooms that a test has opened be over since long when it ends. A server looks at every open room
 * five times a second; left open, some hundred of them would take the machine from all tests that come later.
 */
public final class OpenedRooms implements AfterEachCallback {

    private static final ThreadLocal<List<UUID>> OPENED = ThreadLocal.withInitial(ArrayList::new);

    /** Notes one that the running test has opened, on the test's own thread. */
    public static void add(UUID room) {
        OPENED.get().add(room);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<UUID> opened = OPENED.get();
        if (!opened.isEmpty()) {
            JdbcClient jdbc = SpringExtension.getApplicationContext(context).getBean(JdbcClient.class);
            // One at a time: who locks more of them has an order.
            opened.forEach(room -> close(jdbc, room));
            opened.clear();
        }
    }

    private static void close(JdbcClient jdbc, UUID room) {
        jdbc.sql("""
                        UPDATE room SET opens_at = LEAST(opens_at, clock_timestamp() - interval '3 days'),
                                        closes_at = LEAST(closes_at, clock_timestamp() - interval '2 days')
                         WHERE id = :room AND ended_at IS NULL
                        """).param("room", room).update();
    }
}
