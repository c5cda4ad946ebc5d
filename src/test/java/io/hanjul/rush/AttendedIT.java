package io.hanjul.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crowd that another program has sent ends with it, also when that program is killed. */
class AttendedIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void itEndsWithItsInput() throws IOException, InterruptedException {
        Path sessions = Files.writeString(
                folder.resolve("sessions.json"), "{\"saleId\": \"s\", \"roomId\": \"r\", \"tokens\": [\"t\"]}");
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process crowd = rush("http://127.0.0.1:" + silent.getLocalPort(), sessions);
            silent.accept();
            assertThat(crowd.isAlive()).as("waits for the server's answer").isTrue();

            crowd.getOutputStream().close();

            assertThat(crowd.waitFor(SOON)).isTrue();
            assertThat(crowd.exitValue()).isEqualTo(RushCommand.CANNOT);
        }
    }

    private static Process rush(String server, Path sessions) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "io.hanjul.Hanjul",
                "rush",
                "--attended",
                "--server",
                server,
                "--sessions",
                sessions.toString());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
