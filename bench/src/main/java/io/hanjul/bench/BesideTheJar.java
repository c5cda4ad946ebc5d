package io.hanjul.bench;

import io.hanjul.bench.process.Launch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The product's jar, started by a class of the kit that changes one thing of it. */
final class BesideTheJar {

    private BesideTheJar() {}

    /**
     * Copies classes of the kit to a folder of their own, so that no other comes along.
     *
     * @param classes the classes to copy, by name; the first is the one to start
     */
    static Launch program(String folder, List<String> classes) {
        Path copies = Scratch.empty(folder);
        classes.forEach(name -> copy(name.replace('.', '/') + ".class", copies));
        return Launch.product().beside(copies, classes.getFirst());
    }

    private static void copy(String file, Path folder) {
        Path target = folder.resolve(file);
        try (InputStream compiled = BesideTheJar.class.getResourceAsStream("/" + file)) {
            if (compiled == null) {
                throw new IllegalStateException("there is no " + file);
            }
            Files.createDirectories(target.getParent());
            Files.copy(compiled, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
