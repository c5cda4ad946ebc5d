package io.hanjul.bench.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Ends what the kit started when the kit ends before it, as after Ctrl-C, and what an earlier kit left behind. */
public final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Queue<Process> STARTED = new ConcurrentLinkedQueue<>();

    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Orphans::end));
    }

    private Orphans() {}

    /** Kills every process that works below the folder; with the kit, too, whatever is there then. */
    public static void killAllBelow(Path folder) {
        FOLDERS.add(folder);
        String mark = folder + "/";
        ProcessHandle.allProcesses()
                .filter(each -> each.info().commandLine().orElse("").contains(mark))
                .forEach(each -> Signal.KILL.to(each.pid()));
    }

    static void endWithUs(Process process) {
        STARTED.add(process);
    }

    private static void end() {
        STARTED.forEach(Process::destroy);
        Patience.until(() -> STARTED.stream().noneMatch(Process::isAlive), PATIENCE);
        STARTED.forEach(Process::destroyForcibly);
        List.copyOf(FOLDERS).forEach(Orphans::killAllBelow);
    }
}
