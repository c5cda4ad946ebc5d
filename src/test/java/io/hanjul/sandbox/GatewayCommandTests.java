package io.hanjul.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayCommandTests {

    @TempDir
    Path folder;

    @Test
    void wrongArgumentsEndWithTwo() throws Exception {
        Path key = Files.writeString(folder.resolve("key"), "test_sk_x");
        Path empty = Files.writeString(folder.resolve("empty"), "\n");

        assertThat(run()).isEqualTo(2);
        assertThat(run("--port")).isEqualTo(2);
        assertThat(run("--port", "http", "--data", "d", "--secret-key-file", key.toString()))
                .isEqualTo(2);
        assertThat(run("--port", "70000", "--data", "d", "--secret-key-file", key.toString()))
                .isEqualTo(2);
        assertThat(run("--port", "0", "--data", "d", "--secret-key-file", empty.toString()))
                .isEqualTo(2);
    }

    @Test
    void missingKeyFileEndsWithOne() {
        String missing = folder.resolve("none").toString();

        assertThat(run("--port", "0", "--data", "d", "--secret-key-file", missing))
                .isEqualTo(1);
    }

    @Test
    void damagedJournalEndsWithOne() throws Exception {
        Path key = Files.writeString(folder.resolve("key"), "test_sk_x");
        Files.writeString(folder.resolve("journal.jsonl"), "damaged\n");

        assertThat(run("--port", "0", "--data", folder.toString(), "--secret-key-file", key.toString()))
                .isEqualTo(1);
    }

    private static int run(String... arguments) {
        return GatewayCommand.run(arguments);
    }
}
