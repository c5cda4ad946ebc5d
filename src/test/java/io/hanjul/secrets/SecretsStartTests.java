package io.hanjul.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Where the secrets of a start come from, with the real order of configuration. */
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class SecretsStartTests {

    @TempDir
    private Path folder;

    @Test
    void developmentSecretsAreMadeOnceForTheirOwnerOnly() throws IOException {
        Secrets first = start("--hanjul.data=" + folder.resolve("data"));
        Secrets second = start("--hanjul.data=" + folder.resolve("data"));

        assertThat(second).isEqualTo(first);
        assertThat(first.tokens()).isNotEqualTo(first.rooms());
        assertThat(first.gatewaySecretKey()).startsWith("test_sk_");
        Path secrets = folder.resolve("data/secrets");
        assertThat(modeOf(secrets)).isEqualTo("rwx------");
        for (String name : List.of("token-keys", "room-keys", "ticket-keys", "gateway-secret-key")) {
            assertThat(modeOf(secrets.resolve(name))).isEqualTo("rw-------");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedInASentence(CapturedOutput output) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> start("--hanjul.data=" + file.resolve("data")));
        assertThat(output)
                .contains("APPLICATION FAILED TO START", file.toString(), "--hanjul.data=FOLDER")
                .doesNotContain("Caused by");
    }

    @Test
    void productionRefusesTheSecretsOfDevelopment(CapturedOutput output) {
        Secrets development = start("--hanjul.data=" + folder.resolve("data"));

        assertThatExceptionOfType(UnfitForProduction.class)
                .isThrownBy(() -> start(
                        "--spring.profiles.active=production",
                        "--hanjul.secrets.token-keys=" + development.tokenKeys().getFirst(),
                        "--hanjul.secrets.room-keys=" + development.roomKeys().getFirst(),
                        "--hanjul.secrets.ticket-keys="
                                + development.ticketKeys().getFirst(),
                        "--hanjul.secrets.gateway-secret-key=" + development.gatewaySecretKey()));
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("hanjul.secrets.token-keys holds a key that was generated for development.")
                .contains("hanjul.secrets.room-keys holds a key that was generated for development.")
                .contains("hanjul.secrets.ticket-keys holds a key that was generated for development.")
                .contains("hanjul.secrets.gateway-secret-key is a test key.")
                .doesNotContain("Caused by");
    }

    @Test
    void aKeyOfAWrongFormIsASentenceInEveryProfile(CapturedOutput output) {
        assertThatExceptionOfType(UnfitForProduction.class)
                .isThrownBy(() -> start(
                        "--hanjul.data=" + folder.resolve("data"),
                        "--hanjul.secrets.ticket-keys=abc:Y29ycmVjdCBob3JzZSBiYXR0ZXJ5IHN0YXBsZSwgYW5kIDQgbW9yZQ=="));
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "hanjul.secrets.ticket-keys holds a wrong key", "not abc.")
                .doesNotContain("Caused by");
    }

    @Test
    void productionStartsNoServerAndMakesNoSecretByItself() {
        Path data = folder.resolve("data");
        assertThatExceptionOfType(UnfitForProduction.class)
                .isThrownBy(() -> run("--spring.profiles.active=production", "--hanjul.data=" + data));
        assertThat(data).doesNotExist();
    }

    @Test
    void productionReadsSecretsFromFilesNamedLikeTheirProperty() throws IOException {
        String key = "7:Y29ycmVjdCBob3JzZSBiYXR0ZXJ5IHN0YXBsZSwgYW5kIDQgbW9yZQ==";
        Files.writeString(folder.resolve("hanjul.secrets.token-keys"), key + "\n");
        Files.writeString(folder.resolve("hanjul.secrets.room-keys"), key + "," + key.replace("7:", "6:") + "\n");
        Files.writeString(folder.resolve("hanjul.secrets.ticket-keys"), key + "\n");
        Files.writeString(folder.resolve("hanjul.secrets.gateway-secret-key"), "live_sk_0123456789abcdef\n");

        Secrets secrets = start(
                "--spring.profiles.active=production",
                "--spring.config.import=configtree:" + folder + "/",
                "--hanjul.payment.gateway-url=https://pay.example.com",
                "--hanjul.edge.public-origin=https://tickets.example.com");

        assertThat(secrets.tokens()).extracting(Secrets.Key::kid).containsExactly("7");
        assertThat(secrets.rooms()).extracting(Secrets.Key::kid).containsExactly("7", "6");
        assertThat(secrets.tickets()).extracting(Secrets.Key::kid).containsExactly("7");
        assertThat(secrets.gatewaySecretKey()).isEqualTo("live_sk_0123456789abcdef");
    }

    @Test
    void secretsAreNotPrinted() {
        Secrets secrets = start("--hanjul.data=" + folder.resolve("data"));
        assertThat(secrets.toString()).isEqualTo("Secrets");
        assertThat(secrets.tokens().toString()).isEqualTo("[Key 1]");
    }

    private static Secrets start(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--spring.datasource.url=jdbc:postgresql://db.example.com/hanjul");
        try (var context = run(all.toArray(String[]::new))) {
            return context.getBean(Secrets.class);
        }
    }

    private static ConfigurableApplicationContext run(String... arguments) {
        return new SpringApplicationBuilder(OnlySecrets.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    private static String modeOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Secrets.class)
    static class OnlySecrets {}
}
