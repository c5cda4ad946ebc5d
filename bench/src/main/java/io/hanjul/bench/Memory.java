package io.hanjul.bench;

import io.hanjul.bench.process.App;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a node and its Redis keep.
 *
 * @param server bytes of all objects of the node that are in use, after a full collection
 * @param redis bytes that Redis uses
 * @param resident bytes of the node's process in memory, free ones of its heap included; 0 where the system does not
 *     tell
 */
record Memory(long server, long redis, long resident) {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)$");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");
    private static final int KIB = 1024;

    static Memory of(App app) {
        return new Memory(live(app.pid()), RedisFacts.of(app).memory(), resident(app.pid()));
    }

    /** By how much it has grown since. */
    Memory since(Memory before) {
        return new Memory(server - before.server, redis - before.redis, resident - before.resident);
    }

    /** The virtual machine collects before it counts. */
    private static long live(long pid) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process counting = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            return find(TOTAL, new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot count what the node keeps", e);
        }
    }

    private static long resident(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            return Files.exists(status) ? find(RESIDENT, Files.readString(status)) * KIB : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static long find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("there is no " + pattern + " in " + text);
        }
        return Long.parseLong(found.group(1));
    }
}
