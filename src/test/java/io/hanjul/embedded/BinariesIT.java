package io.hanjul.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unpacking the servers' programs, and that the programs run on this machine. */
class BinariesIT {

    @TempDir
    private Path folder;

    @Test
    void theProgramsRunWhereTheyWereUnpacked() {
        var binaries = new Binaries(folder, Platform.current());
        assertThat(printed(binaries.postgres().resolve("bin/postgres"))).startsWith("postgres (PostgreSQL) 18.");
        assertThat(printed(binaries.redis())).startsWith("Redis server v=");
    }

    @Test
    void manyAtOnceUnpackOnceAndLeaveNoDraft() throws Exception {
        List<Callable<Path>> many = IntStream.range(0, 8)
                .<Callable<Path>>mapToObj(i -> () -> new Binaries(folder, Platform.current()).redis())
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var unpacked : threads.invokeAll(many)) {
                assertThat(unpacked.get()).isExecutable();
            }
        }
        assertThat(namesIn(folder)).hasSize(1).allMatch(name -> name.matches("redis-[0-9a-f]{16}"));
    }

    private String printed(Path program) {
        Path output = folder.resolve("output");
        new Command(List.of(program.toString(), "--version"), output, Duration.ofMinutes(1))
                .runOrFail(program.toString(), output);
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toList());
        }
    }
}
