package io.hanjul.embedded;

import static io.hanjul.embedded.InstallationProcess.assertNoServerOn;
import static io.hanjul.embedded.InstallationProcess.groupOf;
import static io.hanjul.embedded.InstallationProcess.serversOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.bench.load.CpuMeter;
import io.hanjul.bench.load.CpuUse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Starting, stopping and killing an installation, each in a process of its own on one data folder. A test begins with
 * one that runs, which an earlier one has left running or none has; that each start finds the rows of all starts before
 * is part of every test.
 */
@Execution(ExecutionMode.CONCURRENT)
@Order(4)
@ResourceLock("LifecycleIT")
class LifecycleIT {

    /** On a machine of its own. */
    private static final Duration NEXT_START = Duration.ofSeconds(15);

    /** Other programs may take so much of the machine; whoever leaves less is no excuse any more. */
    private static final double OTHERS_MOST = 0.75;

    private static final Duration COMES_BACK = Duration.ofMinutes(2);
    private static final int SERVERS = 3;

    @TempDir
    private static Path folder;

    private static @Nullable InstallationProcess running;
    private static long starts;

    /** A blank in the path shows that nothing goes through a shell unquoted. */
    private static Path data() {
        return folder.resolve("my data");
    }

    @AfterAll
    static void nothingIsLeft() {
        if (running != null) {
            running.close();
        }
        assertNoServerOn(data());
    }

    @Test
    void stoppingByCtrlCLeavesNoChildAndTheNextStartFindsTheData() {
        InstallationProcess first = running();
        assertThat(serversOn(data())).hasSize(SERVERS).allMatch(pid -> groupOf(pid) != first.pid());
        stop("INT");
        start();
    }

    @Test
    void afterAKillOfTheApplicationAloneTheOrphansAreStopped() {
        InstallationProcess killed = running();
        kill(killed);
        Set<Long> orphans = serversOn(data());
        assertThat(orphans).hasSize(SERVERS);
        startsCleanWithout(orphans);
    }

    @Test
    void afterAKillOfEverythingTheNextStartIsClean() {
        InstallationProcess killed = running();
        Set<Long> gone = serversOn(data());
        List<ProcessHandle> all = withTheirChildren(gone);
        kill(killed);
        gone.forEach(pid -> InstallationProcess.kill("KILL", pid.toString()));
        // Children of PostgreSQL see for themselves that it is gone, and keep its memory until then.
        await().until(() -> all.stream().noneMatch(LifecycleIT::runs));
        startsCleanWithout(gone);
    }

    @Test
    void serversThatAreKilledAloneAreStartedAgainAndStoppedWithTheApplication() {
        InstallationProcess living = running();
        Set<Long> killed = killServers();
        await().atMost(COMES_BACK).until(() -> saidToRunAgain(living) == SERVERS);
        assertThat(serversOn(data())).hasSize(SERVERS).doesNotContainAnyElementsOf(killed);
        stop("TERM");
    }

    @Test
    void nothingIsStartedAgainOnceTheApplicationStops() {
        running();
        killServers();
        end("TERM");
    }

    @Test
    void aSecondInstanceOnTheFolderIsTurnedAwayInOneSentence() {
        InstallationProcess first = running();
        try (var second = InstallationProcess.begin(data())) {
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.output())
                    .contains("Another Hanjul (process " + first.pid() + ") is running on the data folder " + data())
                    .contains("--hanjul.data=FOLDER")
                    .doesNotContain("Caused by", "\tat ");
            assertThat(serversOn(data())).hasSize(SERVERS);
        }
    }

    @Test
    void aStartThatFailsBeforeItsFirstBeanLeavesNoChild() {
        Path other = folder.resolve("other data");
        try (var failing = InstallationProcess.begin(other, "--spring.main.sources=no.such.Source")) {
            assertThat(failing.awaitEnd()).isEqualTo(1);
            assertThat(failing.output()).contains("no.such.Source");
            assertThat(other.resolve("redis/redis.conf")).exists();
        }
        assertNoServerOn(other);
    }

    private static Set<Long> killServers() {
        Set<Long> servers = serversOn(data());
        servers.forEach(pid -> InstallationProcess.kill("KILL", pid.toString()));
        return servers;
    }

    private static long saidToRunAgain(InstallationProcess installation) {
        return installation
                .output()
                .lines()
                .filter(line -> line.endsWith("runs again"))
                .count();
    }

    private static void startsCleanWithout(Set<Long> earlier) {
        var meter = new CpuMeter();
        long begin = System.nanoTime();
        InstallationProcess next = start();
        var took = Duration.ofNanos(System.nanoTime() - begin);
        CpuUse use = meter.read();
        double others = use.generator() + use.others(next.processorTime(data()), took);
        assertThat(took).as("while others took %s", others).isLessThan(allowed(others));
        assertThat(serversOn(data())).hasSize(SERVERS).doesNotContainAnyElementsOf(earlier);
        assertThat(next.output()).doesNotContain("trying once more");
    }

    /** As much of the machine as it would have had alone. */
    private static Duration allowed(double others) {
        return Duration.ofMillis(Math.round(NEXT_START.toMillis() / (1 - Math.min(others, OTHERS_MOST))));
    }

    private static List<ProcessHandle> withTheirChildren(Set<Long> pids) {
        return pids.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .toList();
    }

    /** One that has ended and was not collected yet has no command line. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().isPresent();
    }

    private static InstallationProcess running() {
        return running == null ? start() : running;
    }

    private static InstallationProcess start() {
        starts++;
        InstallationProcess started = InstallationProcess.start(data(), starts);
        running = started;
        return started;
    }

    /** Stops the one that runs, in order: its last words come from a database that was still there. */
    private static void stop(String signal) {
        InstallationProcess stopped = end(signal);
        assertThat(stopped.output()).contains("last words, starts=" + starts);
    }

    private static InstallationProcess end(String signal) {
        InstallationProcess ending = running();
        running = null;
        ending.signalGroup(signal);
        assertThat(serversOn(data())).isEmpty();
        return ending;
    }

    private static void kill(InstallationProcess killed) {
        running = null;
        killed.killAlone();
    }
}
