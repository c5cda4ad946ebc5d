package io.hanjul.house;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules with their levels and declared dependencies, and the page that shows them. */
record ModuleMap(List<Module> modules) {

    private static final Pattern FIRST_SENTENCE = Pattern.compile("^.*?[.](?=\\s|$)");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+(?:[\\w.]+\\.)?([^}]+)}");

    /**
     * One module.
     *
     * @param name last part of its package
     * @param purpose first sentence of its front page
     * @param dependencies modules that it may call
     */
    record Module(String name, String purpose, List<String> dependencies) {}

    /** Reads names and dependencies from the classes, purposes from the sources. */
    static ModuleMap of(ApplicationModules modules) {
        return new ModuleMap(modules.stream()
                .map(module -> moduleIn(module.getBasePackage().getName()))
                .sorted(Comparator.comparingInt((Module m) -> Levels.of(m.name()))
                        .thenComparing(Module::name))
                .toList());
    }

    private static Module moduleIn(String packageName) {
        String name = packageName.substring(packageName.lastIndexOf('.') + 1);
        return new Module(name, purposeOf(packageName), dependenciesOf(packageName));
    }

    private static List<String> dependenciesOf(String packageName) {
        try {
            var declared = Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class);
            return declared == null
                    ? List.of()
                    : Arrays.stream(declared.allowedDependencies())
                            .map(dependency -> dependency.replaceFirst(" *::.*", ""))
                            .distinct()
                            .sorted()
                            .toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError("package " + packageName + " has no package-info.java", e);
        }
    }

    private static String purposeOf(String packageName) {
        Path file = JavaSource.MAIN.resolve(packageName.replace('.', '/')).resolve("package-info.java");
        String text = JavaSource.read(file);
        String comment = text.substring(text.indexOf("/**") + 3, text.indexOf("*/"));
        String prose =
                comment.replaceAll("\\n \\*", " ").replaceAll("\\s+", " ").strip();
        var sentence = FIRST_SENTENCE.matcher(INLINE_TAG.matcher(prose).replaceAll("`$1`"));
        return sentence.find() ? sentence.group() : prose;
    }

    /** The page {@code docs/modules.md}. */
    String page() {
        String rows = modules.stream()
                .map(m -> "| %d | `%s` | %s |%n".formatted(Levels.of(m.name()), m.name(), m.purpose()))
                .collect(Collectors.joining());
        String arrows = modules.stream()
                .flatMap(m -> m.dependencies().stream().map(lower -> "    %s --> %s%n".formatted(m.name(), lower)))
                .collect(Collectors.joining());
        return """
                # Modules

                Made from the code by `ModulesTests`; do not edit. An arrow means "may call".

                | level | module | purpose |
                |---|---|---|
                %s
                ```mermaid
                flowchart TD
                %s```
                """.formatted(rows, arrows);
    }
}
