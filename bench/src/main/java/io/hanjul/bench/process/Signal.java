package io.hanjul.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What a process can be sent. */
public enum Signal {
    /** Ends it at once; it can do nothing more. */
    KILL,
    /** Asks it to end. */
    TERM,
    /** Stands it still, as a long pause of a collector or of a virtual machine does. */
    STOP,
    /** Lets it go on. */
    CONT;

    /** Sends it; a process that is gone is nothing to worry about. */
    public void to(long pid) {
        to(List.of(pid));
    }

    /** Sends it to all of them at once, so that none outlives another by more than an instant. */
    public void to(List<Long> pids) {
        var line = new ArrayList<>(List.of("kill", "-" + name()));
        pids.forEach(pid -> line.add(Long.toString(pid)));
        try {
            new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
