package io.hanjul.embedded;

import static io.hanjul.embedded.InstallationProcess.assertNoServerOn;
import static io.hanjul.embedded.InstallationProcess.serversOn;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What contexts of one process do with the servers on one data folder. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("SharedServersIT")
class SharedServersIT {

    private static final String ANY_KEY =
            "1:" + Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes(UTF_8));

    @TempDir
    private static Path folder;

    private final Path data = folder.resolve("data");

    @AfterEach
    void nothingIsLeft() {
        assertNoServerOn(data);
    }

    @Test
    void contextsOnOneFolderShareTheServersUntilTheLastOneCloses() {
        try (var first = run(data, Installation.class)) {
            try (var second = run(data, Installation.class)) {
                assertThat(url(second)).isEqualTo(url(first));
            }
            assertThat(first.getBean(Installation.Starts.class).count()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aContextThatDoesNotComeUpLeavesNoServer() {
        assertThatThrownBy(() -> run(data, Broken.class)).hasRootCauseMessage("broken on purpose");
    }

    @Test
    void aStalePidFileThatNamesSomebodyElseIsNoObstacle() throws IOException {
        run(data, Installation.class).close();
        Process somebody = new ProcessBuilder("sleep", "1234").start();
        Files.writeString(
                data.resolve("postgres/postmaster.pid"), somebody.pid() + "\n" + data + "/postgres\n0\n5432\n");
        Files.writeString(data.resolve("redis/redis.pid"), somebody.pid() + "\n");

        try (var context = run(data, Installation.class)) {
            assertThat(context.getBean(Installation.Starts.class).count()).isPositive();
            assertThat(somebody.isAlive()).isTrue();
        } finally {
            somebody.destroy();
        }
    }

    /** As a power cut leaves them. */
    @Test
    void pidFilesThatNameNobodyAreNoObstacle() throws IOException {
        run(data, Installation.class).close();
        Files.write(data.resolve("postgres/postmaster.pid"), new byte[24]);
        Files.write(data.resolve("redis/redis.pid"), new byte[] {(byte) 0xff, (byte) 0xfe, 1});

        try (var context = run(data, Installation.class)) {
            assertThat(context.getBean(Installation.Starts.class).count()).isPositive();
        }
    }

    @Test
    void withAnAddressConfiguredNothingIsStartedOrMade() {
        Path untouched = folder.resolve("untouched");
        run(
                        untouched,
                        Nothing.class,
                        "--spring.datasource.url=jdbc:postgresql://db.example.com/hanjul",
                        "--hanjul.secrets.token-keys=" + ANY_KEY,
                        "--hanjul.secrets.room-keys=" + ANY_KEY,
                        "--hanjul.secrets.ticket-keys=" + ANY_KEY,
                        "--hanjul.secrets.gateway-secret-key=any")
                .close();
        assertThat(untouched).doesNotExist();
    }

    @Test
    void aServerWithAnAddressOfItsOwnIsNotStarted() {
        try (var context = run(
                data,
                Nothing.class,
                "--hanjul.redis.queue-url=redis://redis.example.com",
                "--hanjul.payment.gateway-url=https://pay.example.com")) {
            // Who asks for an address waits until its server answers; the context alone does not.
            assertThat(url(context)).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThat(serversOn(data)).hasSize(1);
            assertThat(context.getEnvironment().getProperty("hanjul.redis.queue-url"))
                    .isEqualTo("redis://redis.example.com");
        }
    }

    private static ConfigurableApplicationContext run(Path data, Class<?> application, String... arguments) {
        var all = new ArrayList<>(List.of("--hanjul.data=" + data, "--hanjul.embedded.binaries=target/embedded"));
        all.addAll(List.of(arguments));
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new));
    }

    private static String url(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("spring.datasource.url");
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @Configuration(proxyBeanMethods = false)
    @Import(Installation.class)
    static class Broken {

        @Bean
        Object brokenLater(Installation.Starts starts) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
