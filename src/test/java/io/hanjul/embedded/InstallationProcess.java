package io.hanjul.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

/** {@link Installation} in a process and process group of its own, as a shell would start it. */
final class InstallationProcess implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Path output;
    private final Process process;

    private InstallationProcess(Path output, Process process) {
        this.output = output;
        this.process = process;
    }

    /** Starts it; it may come up or not. */
    static InstallationProcess begin(Path data, String... more) {
        var builder = new ProcessBuilder(
                "setsid",
                // Whoever starts the tests in the background of a script makes them ignore Ctrl-C.
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                Installation.class.getName(),
                "--hanjul.data=" + data,
                "--hanjul.embedded.binaries=target/embedded",
                "--spring.main.web-application-type=none",
                "--spring.main.keep-alive=true");
        builder.command().addAll(List.of(more));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        try {
            Path output = Files.createTempFile("installation", ".out");
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new InstallationProcess(output, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and waits until it works and has found so many starts in its database. */
    static InstallationProcess start(Path data, long starts) {
        var installation = begin(data);
        try {
            await().atMost(LIMIT).until(() -> installation.says("starts=") || !installation.process.isAlive());
            assertThat(installation.output().lines()).contains("starts=" + starts);
            return installation;
        } catch (AssertionError | ConditionTimeoutException e) {
            installation.close();
            throw e;
        }
    }

    /** Whether it printed a line that begins so. */
    private boolean says(String beginning) {
        return output().lines().anyMatch(line -> line.startsWith(beginning));
    }

    /** What it printed until now. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Sends a signal to its process group, as a terminal does for Ctrl-C, and waits until it has ended. */
    void signalGroup(String signal) {
        kill(signal, "-" + process.pid());
        awaitEnd();
    }

    /** Waits until it has ended, and gives its exit code. */
    int awaitEnd() {
        await().atMost(LIMIT).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** Kills it alone, so that it can do nothing more. */
    void killAlone() {
        kill("KILL", Long.toString(process.pid()));
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    /** Processor time that it and the servers on its data folder have used so far. */
    Duration processorTime(Path data) {
        return Stream.concat(
                        Stream.of(process.toHandle()),
                        ProcessHandle.allProcesses()
                                .filter(each -> isOn(data, each)
                                        || each.parent().stream().anyMatch(parent -> isOn(data, parent))))
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Pids of the servers on a data folder, by their command lines; not of the processes that these made. */
    static Set<Long> serversOn(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> isOn(data, process))
                .filter(process -> process.parent().stream().noneMatch(parent -> isOn(data, parent)))
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }

    private static boolean isOn(Path data, ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(data + "/");
    }

    /** Fails when a server still runs on the folder, and kills it, so that the next test is judged by itself. */
    static void assertNoServerOn(Path data) {
        Set<Long> left = serversOn(data);
        left.forEach(pid -> kill("KILL", pid.toString()));
        assertThat(left).as("servers left running").isEmpty();
    }

    /** The process group, to which a terminal sends its signals. */
    static long groupOf(long pid) {
        try (var reader = new ProcessBuilder("ps", "-o", "pgid=", "-p", Long.toString(pid))
                .start()
                .inputReader()) {
            return Long.parseLong(reader.readLine().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void kill(String signal, String target) {
        try {
            new ProcessBuilder(List.of("kill", "-" + signal, "--", target))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
