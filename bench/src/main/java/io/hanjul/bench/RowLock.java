package io.hanjul.bench;

import io.hanjul.bench.process.Launch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts {@code io.hanjul.inventory.RowLockHanjul}: the product's jar, and these classes beside it. */
final class RowLock {

    private static final String PROGRAM = "io.hanjul.inventory.RowLockHanjul";
    private static final List<String> CLASSES =
            List.of("io/hanjul/inventory/RowLockHanjul.class", "io/hanjul/inventory/RowLockDesk.class");

    /** Whoever waits for a connection gets one in the end: what is compared is holds, not refusals. */
    private static final String PATIENCE = "--spring.datasource.hikari.connection-timeout=30000";

    private RowLock() {}

    static Launch program() {
        Path classes = Scratch.empty("row-lock-classes");
        CLASSES.forEach(name -> copy(name, classes.resolve(name)));
        return Launch.product().beside(classes, PROGRAM).with(PATIENCE);
    }

    private static void copy(String name, Path target) {
        try (InputStream compiled = RowLock.class.getResourceAsStream("/" + name)) {
            if (compiled == null) {
                throw new IllegalStateException("there is no " + name);
            }
            Files.createDirectories(target.getParent());
            Files.copy(compiled, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
