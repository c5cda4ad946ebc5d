package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every line that can be broken is still there, and the check that must notice it as well. */
class SabotageTests {

    private static final Path HERE = Path.of("bench/sabotage");

    /** A part of a patch: what a file has now, and what it is to have instead. */
    private record Hunk(List<String> before, List<String> after) {}

    @Test
    void everyPatchStillFitsAndBreaksSomething() {
        for (Path patch : patches()) {
            List<String> lines = read(patch);
            String target = lines.stream()
                    .filter(line -> line.startsWith("+++ b/"))
                    .findFirst()
                    .orElseThrow()
                    .substring("+++ b/".length());
            List<String> code = read(Path.of(target));
            List<Hunk> hunks = hunksOf(lines);
            assertThat(hunks).as("%s", patch).isNotEmpty();
            for (Hunk hunk : hunks) {
                assertThat(Collections.indexOfSubList(code, hunk.before()))
                        .as("%s: %s has no more:%n%s", patch, target, String.join("\n", hunk.before()))
                        .isNotNegative();
                assertThat(hunk.before()).as("%s", patch).isNotEqualTo(hunk.after());
            }
        }
    }

    @Test
    void everyPatchIsListedWithACheckThatIsThere() {
        List<List<String>> listed = read(HERE.resolve("list.txt")).stream()
                .map(line -> List.of(line.split(" ")))
                .toList();
        assertThat(listed.stream().map(List::getFirst))
                .containsExactlyInAnyOrderElementsOf(patches().stream()
                        .map(patch -> patch.getFileName().toString().replace(".patch", ""))
                        .toList());
        List<Path> tests = filesBelow(Path.of("src/test/java"));
        for (List<String> line : listed) {
            List<Path> named = tests.stream()
                    .filter(test -> test.getFileName().toString().equals(line.get(1) + ".java"))
                    .toList();
            assertThat(named).as("%s", line).hasSize(1);
            assertThat(String.join("\n", read(named.getFirst()))).as("%s", line).contains("void " + line.get(2) + "(");
        }
    }

    private static List<Hunk> hunksOf(List<String> patch) {
        var hunks = new ArrayList<Hunk>();
        for (String line : patch) {
            if (line.startsWith("@@")) {
                hunks.add(new Hunk(new ArrayList<>(), new ArrayList<>()));
            } else if (!hunks.isEmpty() && !line.startsWith("\\")) {
                String text = line.isEmpty() ? "" : line.substring(1);
                if (!line.startsWith("+")) {
                    hunks.getLast().before().add(text);
                }
                if (!line.startsWith("-")) {
                    hunks.getLast().after().add(text);
                }
            }
        }
        return hunks;
    }

    private static List<Path> patches() {
        return filesBelow(HERE).stream()
                .filter(file -> file.toString().endsWith(".patch"))
                .toList();
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
