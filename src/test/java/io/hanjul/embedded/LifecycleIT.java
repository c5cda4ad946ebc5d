package io.hanjul.embedded;

import static io.hanjul.embedded.InstallationProcess.assertNoServerOn;
import static io.hanjul.embedded.InstallationProcess.groupOf;
import static io.hanjul.embedded.InstallationProcess.serversOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Starting, stopping and killing an installation, each in a process of its own on one data folder. */
@Execution(ExecutionMode.CONCURRENT)
@Order(Integer.MAX_VALUE)
@ResourceLock("LifecycleIT")
class LifecycleIT {

    private static final Duration NEXT_START = Duration.ofSeconds(15);
    private static final Duration COMES_BACK = Duration.ofMinutes(1);
    private static final int SERVERS = 3;

    @TempDir
    private static Path folder;

    private static long starts;

    private Path data;

    /** A blank in the path shows that nothing goes through a shell unquoted. */
    @BeforeEach
    void nameTheFolder() {
        data = folder.resolve("my data");
    }

    @AfterEach
    void nothingIsLeft() {
        assertNoServerOn(data);
    }

    @Test
    void stoppingByCtrlCLeavesNoChildAndTheNextStartFindsTheData() {
        try (var first = startAndCount()) {
            assertThat(serversOn(data)).hasSize(SERVERS).allMatch(pid -> groupOf(pid) != first.pid());
            first.signalGroup("INT");
            assertThat(first.output()).contains("last words, starts=" + starts);
            assertThat(serversOn(data)).isEmpty();
        }
        try (var second = startAndCount()) {
            second.signalGroup("TERM");
            assertThat(second.output()).contains("last words, starts=" + starts);
        }
    }

    @Test
    void afterAKillOfTheApplicationAloneTheOrphansAreStopped() {
        Set<Long> orphans;
        try (var killed = startAndCount()) {
            killed.killAlone();
            orphans = serversOn(data);
            assertThat(orphans).hasSize(SERVERS);
        }
        startsCleanWithout(orphans);
    }

    @Test
    void afterAKillOfEverythingTheNextStartIsClean() {
        Set<Long> gone;
        try (var killed = startAndCount()) {
            gone = serversOn(data);
            killed.killAlone();
            gone.forEach(pid -> InstallationProcess.kill("KILL", pid.toString()));
        }
        startsCleanWithout(gone);
    }

    @Test
    void serversThatAreKilledAloneAreStartedAgainAndStoppedWithTheApplication() {
        try (var living = startAndCount()) {
            Set<Long> killed = killServers();
            await().atMost(COMES_BACK).until(() -> saidToRunAgain(living) == SERVERS);
            assertThat(serversOn(data)).hasSize(SERVERS).doesNotContainAnyElementsOf(killed);
            living.signalGroup("TERM");
            assertThat(living.output()).contains("last words, starts=" + starts);
        }
    }

    @Test
    void nothingIsStartedAgainOnceTheApplicationStops() {
        try (var stopping = startAndCount()) {
            killServers();
            stopping.signalGroup("TERM");
            assertThat(serversOn(data)).isEmpty();
        }
    }

    private Set<Long> killServers() {
        Set<Long> servers = serversOn(data);
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

    @Test
    void aSecondInstanceOnTheFolderIsTurnedAwayInOneSentence() {
        try (var first = startAndCount();
                var second = InstallationProcess.begin(data)) {
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.output())
                    .contains("Another Hanjul (process " + first.pid() + ") is running on the data folder " + data)
                    .contains("--hanjul.data=FOLDER")
                    .doesNotContain("Caused by", "\tat ");
            assertThat(serversOn(data)).hasSize(SERVERS);
        }
    }

    @Test
    void aStartThatFailsBeforeItsFirstBeanLeavesNoChild() {
        try (var failing = InstallationProcess.begin(data, "--spring.main.sources=no.such.Source")) {
            assertThat(failing.awaitEnd()).isEqualTo(1);
            assertThat(failing.output()).contains("no.such.Source");
            assertThat(data.resolve("redis/redis.conf")).exists();
        }
    }

    private void startsCleanWithout(Set<Long> earlier) {
        long begin = System.nanoTime();
        try (var next = startAndCount()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(NEXT_START);
            assertThat(serversOn(data)).hasSize(SERVERS).doesNotContainAnyElementsOf(earlier);
            assertThat(next.output()).doesNotContain("trying once more");
        }
    }

    /** Starts it; that each start finds the rows of all starts before is part of every test here. */
    private InstallationProcess startAndCount() {
        starts++;
        return InstallationProcess.start(data, starts);
    }
}
