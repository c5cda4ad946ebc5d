package io.hanjul.bench.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the product is started.
 *
 * @param program what stands behind {@code java}: the jar, or a class path and a main class
 * @param options for the virtual machine
 * @param arguments for the product, e.g. {@code --hanjul.demo=false}
 */
public record Launch(List<String> program, List<String> options, List<String> arguments) {

    /** Names the jar; the scripts set it. Without it the classes of this run are started, as tests want it. */
    private static final String JAR = "hanjul.jar";

    private static final String MAIN = "io.hanjul.Hanjul";

    /** The product as it is delivered, without options and arguments. */
    public static Launch product() {
        String jar = System.getProperty(JAR, "");
        return jar.isEmpty() ? ofClass(MAIN) : new Launch(List.of("-jar", jar), List.of(), List.of());
    }

    /** A main class on the class path of this process. */
    public static Launch ofClass(String main) {
        return new Launch(List.of(main), List.of(), List.of());
    }

    /**
     * Another main class, on the jar and on classes that take precedence over it.
     *
     * @throws IllegalStateException when it is not the jar that is started
     */
    public Launch beside(Path classes, String main) {
        if (!program.getFirst().equals("-jar")) {
            throw new IllegalStateException("the jar is needed; start this with bench/run");
        }
        return new Launch(List.of("-cp", classes + File.pathSeparator + program.get(1), main), options, arguments);
    }

    /** The same with more arguments. */
    public Launch with(String... more) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return new Launch(program, options, all);
    }

    /** The same with more options of the virtual machine. */
    public Launch withOptions(String... more) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Launch(program, all, arguments);
    }

    /** The class path of this process without classes of tests, which a server would find and use. */
    static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The whole command line. */
    public List<String> line() {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(program);
        line.addAll(arguments);
        return line;
    }
}
