package io.hanjul.bench;

import io.hanjul.bench.process.Launch;
import java.util.List;

/** Starts {@code io.hanjul.inventory.RowLockHanjul}: the product's jar, and these classes beside it. */
final class RowLock {

    private static final List<String> CLASSES =
            List.of("io.hanjul.inventory.RowLockHanjul", "io.hanjul.inventory.RowLockDesk");

    /** Whoever waits for a connection gets one in the end: what is compared is holds, not refusals. */
    private static final String PATIENCE = "--spring.datasource.hikari.connection-timeout=30000";

    private RowLock() {}

    static Launch program() {
        return BesideTheJar.program("row-lock-classes", CLASSES).with(PATIENCE);
    }
}
