package io.hanjul.bench.process;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Ends what the kit started when the kit ends before it, as after Ctrl-C. */
final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Queue<Process> STARTED = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Orphans::end));
    }

    private Orphans() {}

    static void endWithUs(Process process) {
        STARTED.add(process);
    }

    private static void end() {
        STARTED.forEach(Process::destroy);
        Patience.until(() -> STARTED.stream().noneMatch(Process::isAlive), PATIENCE);
        STARTED.forEach(Process::destroyForcibly);
    }
}
