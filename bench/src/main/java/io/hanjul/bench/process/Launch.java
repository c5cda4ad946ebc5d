package io.hanjul.bench.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /** The whole command line. */
    List<String> line() {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(program);
        line.addAll(arguments);
        return line;
    }
}
