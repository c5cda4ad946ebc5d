package io.hanjul.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where something was measured.
 *
 * @param cores processors
 * @param processor its model
 * @param memoryGib memory
 * @param system operating system
 * @param java the virtual machine
 * @param commit what was measured; {@code +} behind it when something was changed since
 */
record Machine(int cores, String processor, long memoryGib, String system, String java, String commit) {

    private static final long GIB = 1L << 30;

    static Machine here() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                system.getAvailableProcessors(),
                processorModel(),
                Math.round((double) system.getTotalMemorySize() / GIB),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.runtime.version"),
                git("rev-parse", "--short", "HEAD")
                        + (git("status", "--porcelain").isEmpty() ? "" : "+"));
    }

    private static String processorModel() {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(file)) {
            Predicate<String> model = line -> line.startsWith("model name");
            return lines.filter(model)
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    private static String git(String... arguments) {
        var line = new java.util.ArrayList<>(List.of("git"));
        line.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
