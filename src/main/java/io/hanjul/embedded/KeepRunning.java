package io.hanjul.embedded;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after one server that was started: when it ends by itself or is killed, it is started again where it was, at
 * once and then after longer and longer pauses, until it runs or the application stops. Meanwhile the application says
 * what it says of any store that is away. A platform thread, for the reason that {@link ServerSet} has.
 */
final class KeepRunning {

    private static final Logger LOG = LoggerFactory.getLogger(KeepRunning.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Server server;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread;

    /** What was said; each of these by this thread alone, and once an outage. */
    private boolean saidThatItEnded;

    private boolean saidThatItFails;

    private KeepRunning(Server server) {
        this.server = server;
        this.thread = Thread.ofPlatform().daemon().name("keep-" + server.name()).unstarted(this::watch);
    }

    /** Looks after a server that runs. */
    static KeepRunning of(Server server) {
        var keeping = new KeepRunning(server);
        keeping.thread.start();
        return keeping;
    }

    /** Leaves the server alone from now on; waits for a start that is under way, so that it can be stopped. */
    void end() {
        over.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            Duration pause = LOOK;
            while (!over.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = lookOrWait(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever the system says of a process, the next look may find it otherwise. */
    private Duration lookOrWait(Duration pause) {
        try {
            return look(pause);
        } catch (RuntimeException e) {
            LOG.error("cannot see whether {} runs", server.name(), e);
            return LONGEST_PAUSE;
        }
    }

    /** How long until the next look. One that starts and ends at once is not started ever faster. */
    private Duration look(Duration pause) {
        if (server.runs()) {
            tellThatItRuns();
            return LOOK;
        }
        startAgain();
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    private void startAgain() {
        if (!saidThatItEnded) {
            saidThatItEnded = true;
            LOG.warn("{} has ended by itself and is started again", server.name());
        }
        try {
            // Not what is done before a first start: a process that cannot be seen for a moment may be there.
            server.stop();
            server.startAgain();
        } catch (RuntimeException e) {
            if (!saidThatItFails) {
                saidThatItFails = true;
                LOG.error("{} does not start again yet; it is tried until it does", server.name(), e);
            }
        }
    }

    private void tellThatItRuns() {
        if (saidThatItEnded) {
            LOG.warn("{} runs again", server.name());
        }
        saidThatItEnded = false;
        saidThatItFails = false;
    }
}
